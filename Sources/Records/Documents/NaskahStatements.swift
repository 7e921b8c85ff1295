import Database
import Kinerja

public struct NaskahRow: PlainRow {
    public let isi: String
    public let nama: String

    public static let columns = Columns(NaskahRow.init)
}

extension Query<NaskahRow> {
    /// One version of a document's naskah.
    public static func naskahAt(document: ID<Document>, versi: Int) -> Self {
        Self("SELECT isi, nama FROM naskah WHERE document_id = $1 AND versi = $2", document, versi)
    }
}

extension Change<NoRow> {
    /// A save: the next version of the naskah. Two saves at once meet at the primary key.
    public static func insertNaskah(
        document: ID<Document>, versi: Int, isi: String, akun: ID<Akun>, nama: String, uraianVersi: String
    ) -> Self {
        Self(
            """
            INSERT INTO naskah (tenant_id, document_id, versi, isi, akun_id, nama, perubahan)
            VALUES (app.current_tenant(), $1, $2, $3, $4, $5, $6)
            """, document, versi, isi, akun, nama, uraianVersi)
    }

    /// The newest version of the naskah.
    public static func setVersi(document: ID<Document>, versi: Int) -> Self {
        Self("UPDATE document SET versi = $2 WHERE id = $1", document, versi)
    }
}

public struct VersionRow: PlainRow {
    public let versi: Int
    public let awal: Int
    public let nama: String
    public let perubahan: String
    public let waktu: Instant

    public static let columns = Columns(VersionRow.init)
}

extension Query<VersionRow> {
    /// The saves of a document, newest first. What the editor saved by itself, one person's in one table with no more
    /// than ten minutes in between, is one line: the newest of it, with the number of its first.
    public static func versionsOf(document: ID<Document>) -> Self {
        Self(
            """
            WITH saves AS (
                SELECT versi, nama, perubahan, waktu,
                       perubahan LIKE '%: otomatis'
                           AND (akun_id, perubahan) = (lag(akun_id) OVER w, lag(perubahan) OVER w)
                           AND waktu - lag(waktu) OVER w < interval '10 minutes' AS goes_on
                  FROM naskah WHERE document_id = $1 WINDOW w AS (ORDER BY versi)),
            runs AS (SELECT *, count(*) FILTER (WHERE goes_on IS NOT TRUE) OVER (ORDER BY versi) AS run FROM saves)
            SELECT max(versi) AS versi, min(versi) AS awal, min(nama) AS nama, min(perubahan) AS perubahan,
                   max(waktu) AS waktu
              FROM runs GROUP BY run ORDER BY versi DESC LIMIT 200
            """, document)
    }
}
