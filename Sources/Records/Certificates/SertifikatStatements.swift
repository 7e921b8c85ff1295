import Database
import Kinerja

/// An official's certificate; its rows belong to this folder.
public enum Sertifikat: Sendable {}

public struct SertifikatRow: PlainRow {
    public let id: ID<Sertifikat>
    public let otoritas: ID<Otoritas>
    public let serial: String
    public let der: [UInt8]
    public let mulai: Instant
    public let selesai: Instant
    public let alasan: AlasanPencabutan?
    public let dicabut: Instant?

    public static let columns = Columns(SertifikatRow.init)
}

extension Query<SertifikatRow> {
    /// Every certificate with its revocation, the newest first.
    public static var allSertifikat: Self {
        Self(
            """
            SELECT s.id, s.otoritas_id, s.serial, s.der, s.mulai, s.selesai, c.alasan, c.waktu AS dicabut
            FROM sertifikat s
            LEFT JOIN pencabutan c ON c.tenant_id = s.tenant_id AND c.sertifikat_id = s.id
            ORDER BY s.id DESC
            """)
    }
}

extension Change<NoRow> {
    public static func insertSertifikat(
        kunci: ID<Kunci>, otoritas: ID<Otoritas>, serial: String, der: [UInt8], mulai: Instant, selesai: Instant,
        auditUrutan: Int, waktu: Instant
    ) -> Self {
        Self(
            """
            INSERT INTO sertifikat (tenant_id, kunci_id, otoritas_id, serial, der, mulai, selesai, audit_urutan, waktu)
            VALUES (app.current_tenant(), $1, $2, $3, $4, $5, $6, $7, $8)
            """, kunci, otoritas, serial, der, mulai, selesai, auditUrutan, waktu)
    }

    public static func insertPencabutan(
        sertifikat: ID<Sertifikat>, alasan: AlasanPencabutan, auditUrutan: Int, waktu: Instant
    ) -> Self {
        Self(
            """
            INSERT INTO pencabutan (tenant_id, sertifikat_id, alasan, audit_urutan, waktu)
            VALUES (app.current_tenant(), $1, $2, $3, $4)
            """, sertifikat, alasan.rawValue, auditUrutan, waktu)
    }
}

public struct PencabutanRow: PlainRow {
    public let otoritas: ID<Otoritas>
    public let serial: String
    public let alasan: AlasanPencabutan
    public let waktu: Instant

    public static let columns = Columns(PencabutanRow.init)
}

extension Query<PencabutanRow> {
    /// Every revocation, with the generation that has to list it.
    public static var allPencabutan: Self {
        Self(
            """
            SELECT s.otoritas_id, s.serial, c.alasan, c.waktu
            FROM pencabutan c JOIN sertifikat s ON s.tenant_id = c.tenant_id AND s.id = c.sertifikat_id
            ORDER BY c.waktu, s.id
            """)
    }
}

public struct DaftarCabutRow: PlainRow {
    public let otoritas: ID<Otoritas>
    public let generasi: Int
    public let nomor: Int
    public let der: [UInt8]
    /// By then a newer one has to take its place.
    public let selesai: Instant
    public let waktu: Instant

    public static let columns = Columns(DaftarCabutRow.init)
}

extension Query<DaftarCabutRow> {
    /// The newest revocation list of every generation.
    public static var newestDaftarCabut: Self {
        Self(
            """
            SELECT DISTINCT ON (d.otoritas_id) d.otoritas_id, o.generasi, d.nomor, d.der, d.selesai, d.waktu
            FROM daftar_cabut d JOIN otoritas o ON o.tenant_id = d.tenant_id AND o.id = d.otoritas_id
            ORDER BY d.otoritas_id, d.nomor DESC
            """)
    }
}

extension Change<NoRow> {
    public static func insertDaftarCabut(
        otoritas: ID<Otoritas>, nomor: Int, der: [UInt8], selesai: Instant, auditUrutan: Int, waktu: Instant
    ) -> Self {
        Self(
            """
            INSERT INTO daftar_cabut (tenant_id, otoritas_id, nomor, der, selesai, audit_urutan, waktu)
            VALUES (app.current_tenant(), $1, $2, $3, $4, $5, $6)
            """, otoritas, nomor, der, selesai, auditUrutan, waktu)
    }
}

public struct CertificateFactRow: PlainRow {
    public let perbuatan: String
    public let auditUrutan: Int
    public let isi: [UInt8]
    public let alasan: String
    public let waktu: Instant

    public static let columns = Columns(CertificateFactRow.init)
}

extension Query<CertificateFactRow> {
    /// Everything about certificates that the audit chain tells too: which deed, in which link, about which bytes.
    public static var certificateFacts: Self {
        Self(
            """
            SELECT 'buat-otoritas' AS perbuatan, audit_urutan, sertifikat AS isi, '' AS alasan, waktu FROM otoritas
            UNION ALL SELECT 'buat-kunci', audit_urutan, publik, '', waktu FROM kunci
            UNION ALL SELECT 'terbitkan-sertifikat', audit_urutan, der, '', waktu FROM sertifikat
            UNION ALL SELECT 'terbitkan-daftar-cabut', audit_urutan, der, '', waktu FROM daftar_cabut
            UNION ALL
            SELECT 'cabut-sertifikat', c.audit_urutan, s.der, c.alasan, c.waktu
            FROM pencabutan c JOIN sertifikat s ON s.tenant_id = c.tenant_id AND s.id = c.sertifikat_id
            """)
    }
}
