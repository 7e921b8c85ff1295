import Database
import Kinerja

/// A holding of an office with the two names that it joins.
public struct PenempatanRow: Row {
    public let penempatan: Penempatan

    public init(from row: inout RowReader) throws {
        let id: ID<Penempatan> = try row.read("id")
        let pegawai: ID<Pegawai> = try row.read("pegawai_id")
        let jabatan: ID<Jabatan> = try row.read("jabatan_id")
        let namaPegawai: String = try row.read("nama_pegawai")
        let pangkat: String = try row.read("pangkat")
        let namaJabatan: String = try row.read("nama_jabatan")
        let kedudukan: Kedudukan = try row.read("kedudukan")
        let mulai: CalendarDate = try row.read("mulai")
        let selesai: CalendarDate? = try row.read("selesai")
        let nomor: String = try row.read("nomor_keputusan")
        let tanggal: CalendarDate? = try row.read("tanggal_keputusan")
        penempatan = Penempatan(
            id: id, pegawai: pegawai, jabatan: jabatan, namaPegawai: namaPegawai, pangkat: pangkat, namaJabatan: namaJabatan,
            kedudukan: kedudukan, mulai: mulai, selesai: selesai, keputusan: tanggal.map { Keputusan(nomor: nomor, tanggal: $0) })
    }
}

/// Who holds or held which office and by which decision, newest first.
public struct AllPenempatan: Query {
    public static let sql: StaticString = """
        SELECT p.id, p.pegawai_id, p.jabatan_id, g.nama AS nama_pegawai, g.pangkat, j.nama AS nama_jabatan, p.kedudukan,
               p.mulai, p.selesai, p.nomor_keputusan, p.tanggal_keputusan, p.dasar, p.tanpa_selesai
        FROM penempatan p
        JOIN pegawai g ON g.tenant_id = p.tenant_id AND g.id = p.pegawai_id
        JOIN jabatan j ON j.tenant_id = p.tenant_id AND j.id = p.jabatan_id
        ORDER BY p.mulai DESC, p.id DESC
        """
    public static var sample: AllPenempatan { AllPenempatan() }

    public init() {}

    public struct Result: Row {
        public let penempatan: Penempatan
        /// What an older holding says of its decision.
        public let dasar: String
        /// Why a Plt or Plh has no last day; blank where one is set.
        public let tanpaSelesai: String

        public init(from row: inout RowReader) throws {
            penempatan = try PenempatanRow(from: &row).penempatan
            dasar = try row.read("dasar")
            tanpaSelesai = try row.read("tanpa_selesai")
        }
    }
}

/// Who holds or held an office and the one above it.
public struct PenempatanOfJabatan: Query {
    public static let sql: StaticString = """
        SELECT p.id, p.pegawai_id, p.jabatan_id, g.nama AS nama_pegawai, g.pangkat, j.nama AS nama_jabatan, p.kedudukan,
               p.mulai, p.selesai, p.nomor_keputusan, p.tanggal_keputusan
        FROM penempatan p
        JOIN pegawai g ON g.tenant_id = p.tenant_id AND g.id = p.pegawai_id
        JOIN jabatan j ON j.tenant_id = p.tenant_id AND j.id = p.jabatan_id
        WHERE p.jabatan_id = $1 OR p.jabatan_id = (SELECT j.atasan_id FROM jabatan j WHERE j.id = $1)
        ORDER BY p.mulai DESC, p.id DESC
        """
    public static var sample: PenempatanOfJabatan { PenempatanOfJabatan(jabatan: .sample) }
    public var parameters: [Parameter] { [.id(jabatan)] }

    let jabatan: ID<Jabatan>

    public init(jabatan: ID<Jabatan>) {
        self.jabatan = jabatan
    }

    public typealias Result = PenempatanRow
}

/// Everybody who holds or held one of the offices that somebody holds or held.
public struct PemegangOfPegawai: Query {
    public static let sql: StaticString = """
        SELECT p.id, p.pegawai_id, p.jabatan_id, g.nama AS nama_pegawai, g.pangkat, j.nama AS nama_jabatan, p.kedudukan,
               p.mulai, p.selesai, p.nomor_keputusan, p.tanggal_keputusan
        FROM penempatan p
        JOIN pegawai g ON g.tenant_id = p.tenant_id AND g.id = p.pegawai_id
        JOIN jabatan j ON j.tenant_id = p.tenant_id AND j.id = p.jabatan_id
        WHERE p.jabatan_id IN (SELECT o.jabatan_id FROM penempatan o WHERE o.pegawai_id = $1)
        ORDER BY p.mulai DESC, p.id DESC
        """
    public static var sample: PemegangOfPegawai { PemegangOfPegawai(pegawai: .sample) }
    public var parameters: [Parameter] { [.id(pegawai)] }

    let pegawai: ID<Pegawai>

    public init(pegawai: ID<Pegawai>) {
        self.pegawai = pegawai
    }

    public typealias Result = PenempatanRow
}

/// Everybody who holds or held one of the offices of whoever is signed in with this token.
public struct PemegangOfSession: Query {
    public static let sql: StaticString = """
        SELECT p.id, p.pegawai_id, p.jabatan_id, g.nama AS nama_pegawai, g.pangkat, j.nama AS nama_jabatan, p.kedudukan,
               p.mulai, p.selesai, p.nomor_keputusan, p.tanggal_keputusan
        FROM penempatan p
        JOIN pegawai g ON g.tenant_id = p.tenant_id AND g.id = p.pegawai_id
        JOIN jabatan j ON j.tenant_id = p.tenant_id AND j.id = p.jabatan_id
        WHERE p.jabatan_id IN (
            SELECT o.jabatan_id FROM penempatan o
              JOIN akun a ON a.tenant_id = o.tenant_id AND a.pegawai_id = o.pegawai_id
              JOIN session s ON s.tenant_id = a.tenant_id AND s.akun_id = a.id
             WHERE s.token_sha256 = $1)
        ORDER BY p.mulai DESC, p.id DESC
        """
    public static var sample: PemegangOfSession { PemegangOfSession(token: []) }
    public var parameters: [Parameter] { [.bytes(token)] }

    let token: [UInt8]

    public init(token: [UInt8]) {
        self.token = token
    }

    public typealias Result = PenempatanRow
}

/// Somebody takes an office.
public struct InsertPenempatan: Change {
    public static let sql: StaticString = """
        INSERT INTO penempatan (tenant_id, pegawai_id, jabatan_id, kedudukan, mulai, selesai, dasar, nomor_keputusan, tanggal_keputusan, tanpa_selesai)
        VALUES (app.current_tenant(), $1, $2, $3, $4, $5, $6, $7, $8, $9) RETURNING id
        """
    public static var sample: InsertPenempatan {
        InsertPenempatan(pegawai: .sample, jabatan: .sample, kedudukan: .definitif, mulai: .placeholder, selesai: nil)
    }
    public var parameters: [Parameter] {
        [
            .id(pegawai), .id(jabatan), .kedudukan(kedudukan), .date(mulai), .date(selesai), .text(dasar),
            .text(keputusan?.nomor ?? ""), .date(keputusan?.tanggal), .text(tanpaSelesai),
        ]
    }

    let pegawai: ID<Pegawai>
    let jabatan: ID<Jabatan>
    let kedudukan: Kedudukan
    let mulai: CalendarDate
    let selesai: CalendarDate?
    let dasar: String
    let keputusan: Keputusan?
    let tanpaSelesai: String

    public init(
        pegawai: ID<Pegawai>, jabatan: ID<Jabatan>, kedudukan: Kedudukan, mulai: CalendarDate, selesai: CalendarDate?, dasar: String = "",
        keputusan: Keputusan? = nil, tanpaSelesai: String = ""
    ) {
        self.pegawai = pegawai
        self.jabatan = jabatan
        self.kedudukan = kedudukan
        self.mulai = mulai
        self.selesai = selesai
        self.dasar = dasar
        self.keputusan = keputusan
        self.tanpaSelesai = tanpaSelesai
    }

    public typealias Result = NewID<Penempatan>
}

/// Sets the last day of a holding; `nil` opens it again, of a Plt or Plh with the reason why it has none.
public struct EndPenempatan: Change {
    public static let sql: StaticString = """
        UPDATE penempatan SET selesai = $2, tanpa_selesai = $3 WHERE id = $1
        """
    public static var sample: EndPenempatan { EndPenempatan(id: .sample, selesai: nil) }
    public var parameters: [Parameter] { [.id(id), .date(selesai), .text(tanpaSelesai)] }

    let id: ID<Penempatan>
    let selesai: CalendarDate?
    let tanpaSelesai: String

    public init(id: ID<Penempatan>, selesai: CalendarDate?, tanpaSelesai: String = "") {
        self.id = id
        self.selesai = selesai
        self.tanpaSelesai = tanpaSelesai
    }
}
