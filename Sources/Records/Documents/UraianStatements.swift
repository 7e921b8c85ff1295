import Database
import Kinerja

public struct UraianRow: PlainRow {
    public let tabel: String
    public let isi: String

    public static let columns = Columns(UraianRow.init)
}

extension Query<UraianRow> {
    /// What is kept with a jabatan from one document to the next: its tugas and fungsi.
    public static func uraianOfJabatan(jabatan: ID<Jabatan>) -> Self {
        Self("SELECT tabel, isi FROM uraian_jabatan WHERE jabatan_id = $1 ORDER BY tabel", jabatan)
    }
}

extension Change<NoRow> {
    /// Keeps the newest wording with the jabatan.
    public static func keepUraian(jabatan: ID<Jabatan>, tabel: String, isi: String) -> Self {
        Self(
            """
            INSERT INTO uraian_jabatan (tenant_id, jabatan_id, tabel, isi) VALUES (app.current_tenant(), $1, $2, $3)
            ON CONFLICT (tenant_id, jabatan_id, tabel) DO UPDATE SET isi = EXCLUDED.isi
            """, jabatan, tabel, isi)
    }
}
