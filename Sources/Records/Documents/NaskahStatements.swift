import Database
import Kinerja

/// One version of a document's naskah.
public struct NaskahAt: Query {
    public static let sql: StaticString = """
        SELECT isi, nama FROM naskah WHERE document_id = $1 AND versi = $2
        """
    public static var sample: NaskahAt { NaskahAt(document: .sample, versi: 1) }
    public var parameters: [Parameter] { [.id(document), .int(versi)] }

    let document: ID<Document>
    let versi: Int

    public init(document: ID<Document>, versi: Int) {
        self.document = document
        self.versi = versi
    }

    public struct Result: Row {
        public let isi: String
        public let nama: String

        public init(from row: inout RowReader) throws {
            isi = try row.read("isi")
            nama = try row.read("nama")
        }
    }
}

/// A save: the next version of the naskah. Two saves at once meet at the primary key.
public struct InsertNaskah: Change {
    public static let sql: StaticString = """
        INSERT INTO naskah (tenant_id, document_id, versi, isi, akun_id, nama, perubahan) VALUES (app.current_tenant(), $1, $2, $3, $4, $5, $6)
        """
    public static var sample: InsertNaskah {
        InsertNaskah(document: .sample, versi: 1, isi: "", akun: .sample, nama: "", perubahan: "")
    }
    public var parameters: [Parameter] {
        [.id(document), .int(versi), .text(isi), .id(akun), .text(nama), .text(perubahan)]
    }

    let document: ID<Document>
    let versi: Int
    let isi: String
    let akun: ID<Akun>
    let nama: String
    let perubahan: String

    public init(document: ID<Document>, versi: Int, isi: String, akun: ID<Akun>, nama: String, perubahan: String) {
        self.document = document
        self.versi = versi
        self.isi = isi
        self.akun = akun
        self.nama = nama
        self.perubahan = perubahan
    }
}

/// The newest version of the naskah.
public struct SetVersi: Change {
    public static let sql: StaticString = """
        UPDATE document SET versi = $2 WHERE id = $1
        """
    public static var sample: SetVersi { SetVersi(document: .sample, versi: 1) }
    public var parameters: [Parameter] { [.id(document), .int(versi)] }

    let document: ID<Document>
    let versi: Int

    public init(document: ID<Document>, versi: Int) {
        self.document = document
        self.versi = versi
    }
}

/// The saves of a document, newest first. What the editor saved by itself, one person's in one table with no more than ten
/// minutes in between, is one line: the newest of it, with the number of its first.
public struct VersionsOf: Query {
    public static let sql: StaticString = """
        WITH saves AS (
            SELECT versi, nama, perubahan, waktu,
                   perubahan LIKE '%: otomatis' AND (akun_id, perubahan) = (lag(akun_id) OVER w, lag(perubahan) OVER w)
                       AND waktu - lag(waktu) OVER w < interval '10 minutes' AS goes_on
              FROM naskah WHERE document_id = $1 WINDOW w AS (ORDER BY versi)),
        runs AS (SELECT *, count(*) FILTER (WHERE goes_on IS NOT TRUE) OVER (ORDER BY versi) AS run FROM saves)
        SELECT max(versi) AS versi, min(versi) AS awal, min(nama) AS nama, min(perubahan) AS perubahan, max(waktu) AS waktu
          FROM runs GROUP BY run ORDER BY versi DESC LIMIT 200
        """
    public static var sample: VersionsOf { VersionsOf(document: .sample) }
    public var parameters: [Parameter] { [.id(document)] }

    let document: ID<Document>

    public init(document: ID<Document>) {
        self.document = document
    }

    public struct Result: Row {
        public let versi: Int
        public let awal: Int
        public let nama: String
        public let perubahan: String
        public let waktu: Instant

        public init(from row: inout RowReader) throws {
            versi = try row.read("versi")
            awal = try row.read("awal")
            nama = try row.read("nama")
            perubahan = try row.read("perubahan")
            waktu = try row.read("waktu")
        }
    }
}
