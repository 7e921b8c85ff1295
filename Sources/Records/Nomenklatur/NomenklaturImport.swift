import Database
import Kinerja

/// A new version, numbered after the last one, with its link in the audit chain.
public struct InsertNomenklaturVersi: Change {
    public static let sql: StaticString = """
        INSERT INTO nomenklatur_versi (tenant_id, versi, nama, mulai, sampai, akun_id, oleh, audit_urutan, waktu)
        VALUES (app.current_tenant(), $1, $2, $3, $4, $5, $6, $7, $8)
        """
    public static var sample: InsertNomenklaturVersi {
        InsertNomenklaturVersi(versi: 1, nama: "", mulai: 2022, sampai: nil, akun: .sample, oleh: "", auditUrutan: 1, waktu: .placeholder)
    }
    public var parameters: [Parameter] {
        [
            .int(versi), .text(nama), .int(mulai), .int(sampai), .id(akun), .text(oleh), .int(auditUrutan),
            .instant(waktu),
        ]
    }

    let versi: Int
    let nama: String
    let mulai: Int
    let sampai: Int?
    let akun: ID<Akun>
    let oleh: String
    let auditUrutan: Int
    let waktu: Instant

    public init(
        versi: Int, nama: String, mulai: Int, sampai: Int?, akun: ID<Akun>, oleh: String, auditUrutan: Int, waktu: Instant
    ) {
        self.versi = versi
        self.nama = nama
        self.mulai = mulai
        self.sampai = sampai
        self.akun = akun
        self.oleh = oleh
        self.auditUrutan = auditUrutan
        self.waktu = waktu
    }
}

/// The codes of a version.
public struct InsertNomenklatur: Change {
    public static let sql: StaticString = """
        INSERT INTO nomenklatur (tenant_id, versi, kode, nama)
        SELECT app.current_tenant(), $1, n.kode, n.nama FROM unnest($2::text[], $3::text[]) AS n (kode, nama)
        """
    public static var sample: InsertNomenklatur { InsertNomenklatur(versi: 1, []) }
    public var parameters: [Parameter] { [.int(versi), .texts(butir.map(\.kode.text)), .texts(butir.map(\.nama))] }

    let versi: Int
    let butir: [DaftarNomenklatur.Butir]

    public init(versi: Int, _ butir: [DaftarNomenklatur.Butir]) {
        self.versi = versi
        self.butir = butir
    }
}
