import Database
import Kinerja

/// An official's certificate; its rows belong to this folder.
public enum Sertifikat: Sendable {}

/// Every certificate with its revocation, the newest first.
public struct AllSertifikat: Query {
    public static let sql: StaticString = """
        SELECT s.id, s.otoritas_id, s.serial, s.der, s.mulai, s.selesai, c.alasan, c.waktu AS dicabut
        FROM sertifikat s
        LEFT JOIN pencabutan c ON c.tenant_id = s.tenant_id AND c.sertifikat_id = s.id
        ORDER BY s.id DESC
        """
    public static var sample: AllSertifikat { AllSertifikat() }

    public init() {}

    public struct Result: Row {
        public let id: ID<Sertifikat>
        public let otoritas: ID<Otoritas>
        public let serial: String
        public let der: [UInt8]
        public let mulai: Instant
        public let selesai: Instant
        public let alasan: AlasanPencabutan?
        public let dicabut: Instant?

        public init(from row: inout RowReader) throws {
            id = try row.read("id")
            otoritas = try row.read("otoritas_id")
            serial = try row.read("serial")
            der = try row.read("der")
            mulai = try row.read("mulai")
            selesai = try row.read("selesai")
            alasan = try row.read("alasan")
            dicabut = try row.read("dicabut")
        }
    }
}

public struct InsertSertifikat: Change {
    public static let sql: StaticString = """
        INSERT INTO sertifikat (tenant_id, kunci_id, otoritas_id, serial, der, mulai, selesai, audit_urutan, waktu)
        VALUES (app.current_tenant(), $1, $2, $3, $4, $5, $6, $7, $8)
        """
    public static var sample: InsertSertifikat {
        InsertSertifikat(
            kunci: .sample, otoritas: .sample, serial: "", der: [], mulai: .placeholder, selesai: .placeholder, auditUrutan: 1,
            waktu: .placeholder)
    }
    public var parameters: [Parameter] {
        [
            .id(kunci), .id(otoritas), .text(serial), .bytes(der), .instant(mulai), .instant(selesai), .int(auditUrutan), .instant(waktu),
        ]
    }

    let kunci: ID<Kunci>
    let otoritas: ID<Otoritas>
    let serial: String
    let der: [UInt8]
    let mulai: Instant
    let selesai: Instant
    let auditUrutan: Int
    let waktu: Instant

    public init(
        kunci: ID<Kunci>, otoritas: ID<Otoritas>, serial: String, der: [UInt8], mulai: Instant, selesai: Instant, auditUrutan: Int,
        waktu: Instant
    ) {
        self.kunci = kunci
        self.otoritas = otoritas
        self.serial = serial
        self.der = der
        self.mulai = mulai
        self.selesai = selesai
        self.auditUrutan = auditUrutan
        self.waktu = waktu
    }
}

public struct InsertPencabutan: Change {
    public static let sql: StaticString = """
        INSERT INTO pencabutan (tenant_id, sertifikat_id, alasan, audit_urutan, waktu) VALUES (app.current_tenant(), $1, $2, $3, $4)
        """
    public static var sample: InsertPencabutan {
        InsertPencabutan(sertifikat: .sample, alasan: .lupa, auditUrutan: 1, waktu: .placeholder)
    }
    public var parameters: [Parameter] { [.id(sertifikat), .text(alasan.rawValue), .int(auditUrutan), .instant(waktu)] }

    let sertifikat: ID<Sertifikat>
    let alasan: AlasanPencabutan
    let auditUrutan: Int
    let waktu: Instant

    public init(sertifikat: ID<Sertifikat>, alasan: AlasanPencabutan, auditUrutan: Int, waktu: Instant) {
        self.sertifikat = sertifikat
        self.alasan = alasan
        self.auditUrutan = auditUrutan
        self.waktu = waktu
    }
}

/// Every revocation, with the generation that has to list it.
public struct AllPencabutan: Query {
    public static let sql: StaticString = """
        SELECT s.otoritas_id, s.serial, c.alasan, c.waktu
        FROM pencabutan c JOIN sertifikat s ON s.tenant_id = c.tenant_id AND s.id = c.sertifikat_id
        ORDER BY c.waktu, s.id
        """
    public static var sample: AllPencabutan { AllPencabutan() }

    public init() {}

    public struct Result: Row {
        public let otoritas: ID<Otoritas>
        public let serial: String
        public let alasan: AlasanPencabutan
        public let waktu: Instant

        public init(from row: inout RowReader) throws {
            otoritas = try row.read("otoritas_id")
            serial = try row.read("serial")
            alasan = try row.read("alasan")
            waktu = try row.read("waktu")
        }
    }
}

/// The newest revocation list of every generation.
public struct NewestDaftarCabut: Query {
    public static let sql: StaticString = """
        SELECT DISTINCT ON (d.otoritas_id) d.otoritas_id, o.generasi, d.nomor, d.der, d.selesai, d.waktu
        FROM daftar_cabut d JOIN otoritas o ON o.tenant_id = d.tenant_id AND o.id = d.otoritas_id
        ORDER BY d.otoritas_id, d.nomor DESC
        """
    public static var sample: NewestDaftarCabut { NewestDaftarCabut() }

    public init() {}

    public struct Result: Row {
        public let otoritas: ID<Otoritas>
        public let generasi: Int
        public let nomor: Int
        public let der: [UInt8]
        /// By then a newer one has to take its place.
        public let selesai: Instant
        public let waktu: Instant

        public init(from row: inout RowReader) throws {
            otoritas = try row.read("otoritas_id")
            generasi = try row.read("generasi")
            nomor = try row.read("nomor")
            der = try row.read("der")
            selesai = try row.read("selesai")
            waktu = try row.read("waktu")
        }
    }
}

public struct InsertDaftarCabut: Change {
    public static let sql: StaticString = """
        INSERT INTO daftar_cabut (tenant_id, otoritas_id, nomor, der, selesai, audit_urutan, waktu)
        VALUES (app.current_tenant(), $1, $2, $3, $4, $5, $6)
        """
    public static var sample: InsertDaftarCabut {
        InsertDaftarCabut(otoritas: .sample, nomor: 1, der: [], selesai: .placeholder, auditUrutan: 1, waktu: .placeholder)
    }
    public var parameters: [Parameter] {
        [.id(otoritas), .int(nomor), .bytes(der), .instant(selesai), .int(auditUrutan), .instant(waktu)]
    }

    let otoritas: ID<Otoritas>
    let nomor: Int
    let der: [UInt8]
    let selesai: Instant
    let auditUrutan: Int
    let waktu: Instant

    public init(otoritas: ID<Otoritas>, nomor: Int, der: [UInt8], selesai: Instant, auditUrutan: Int, waktu: Instant) {
        self.otoritas = otoritas
        self.nomor = nomor
        self.der = der
        self.selesai = selesai
        self.auditUrutan = auditUrutan
        self.waktu = waktu
    }
}

/// Everything about certificates that the audit chain tells too: which deed, in which link, about which bytes.
public struct CertificateFacts: Query {
    public static let sql: StaticString = """
        SELECT 'buat-otoritas' AS perbuatan, audit_urutan, sertifikat AS isi, '' AS alasan, waktu FROM otoritas
        UNION ALL SELECT 'buat-kunci', audit_urutan, publik, '', waktu FROM kunci
        UNION ALL SELECT 'terbitkan-sertifikat', audit_urutan, der, '', waktu FROM sertifikat
        UNION ALL SELECT 'terbitkan-daftar-cabut', audit_urutan, der, '', waktu FROM daftar_cabut
        UNION ALL
        SELECT 'cabut-sertifikat', c.audit_urutan, s.der, c.alasan, c.waktu
        FROM pencabutan c JOIN sertifikat s ON s.tenant_id = c.tenant_id AND s.id = c.sertifikat_id
        """
    public static var sample: CertificateFacts { CertificateFacts() }

    public init() {}

    public struct Result: Row {
        public let perbuatan: String
        public let auditUrutan: Int
        public let isi: [UInt8]
        public let alasan: String
        public let waktu: Instant

        public init(from row: inout RowReader) throws {
            perbuatan = try row.read("perbuatan")
            auditUrutan = try row.read("audit_urutan")
            isi = try row.read("isi")
            alasan = try row.read("alasan")
            waktu = try row.read("waktu")
        }
    }
}
