import Database
import Kinerja

/// Where a heading of pasted tables goes, as somebody of the kabupaten chose it.
public struct RememberedHeadingRow: PlainRow {
    public let jenis: String
    public let tabel: String
    /// As it is compared.
    public let judul: String
    /// The key of the column; `nil` where the column is not taken.
    public let kolom: String?
    /// Who chose it last, and when.
    public let nama: String
    public let waktu: Instant

    public static let columns = Columns(RememberedHeadingRow.init)
}

extension Query<RememberedHeadingRow> {
    /// The headings that are remembered for one table.
    public static func headingsOf(jenis: String, tabel: String) -> Self {
        Self(
            """
            SELECT jenis, tabel, judul, kolom, nama, waktu FROM judul_kolom
            WHERE jenis = $1 AND tabel = $2 ORDER BY judul
            """, jenis, tabel)
    }

    /// Those of all tables, the newest first.
    public static var allHeadings: Self {
        Self(
            """
            SELECT jenis, tabel, judul, kolom, nama, waktu FROM judul_kolom
            ORDER BY waktu DESC, jenis, tabel, judul
            """)
    }
}

extension Change<NoRow> {
    /// Remembers where a heading goes. A row that says so already stays as it is.
    public static func rememberHeading(
        jenis: String, tabel: String, judul: String, kolom: String?, akun: ID<Akun>, nama: String
    ) -> Self {
        Self(
            """
            INSERT INTO judul_kolom AS j (tenant_id, jenis, tabel, judul, kolom, akun_id, nama)
            VALUES (app.current_tenant(), $1, $2, $3, $4, $5, $6)
            ON CONFLICT (tenant_id, jenis, tabel, judul) DO UPDATE
            SET kolom = excluded.kolom, akun_id = excluded.akun_id, nama = excluded.nama, waktu = now()
            WHERE j.kolom IS DISTINCT FROM excluded.kolom
            """, jenis, tabel, judul, kolom, akun, nama)
    }

    public static func forgetHeading(jenis: String, tabel: String, judul: String) -> Self {
        Self("DELETE FROM judul_kolom WHERE jenis = $1 AND tabel = $2 AND judul = $3", jenis, tabel, judul)
    }
}
