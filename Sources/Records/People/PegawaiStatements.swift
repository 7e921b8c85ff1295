import Database
import Kinerja

public struct PegawaiRow: PlainRow {
    public let id: ID<Pegawai>
    public let nama: String
    public let nip: String?
    public let pangkat: String

    public static let columns = Columns(PegawaiRow.init)
}

extension Query<PegawaiRow> {
    /// The officials of a kabupaten, by name.
    public static var allPegawai: Self { Self("SELECT id, nama, nip, pangkat FROM pegawai ORDER BY nama, id") }
}

extension Change<NewID<Pegawai>> {
    /// A new official.
    public static func insertPegawai(nama: String, nip: String?, pangkat: String) -> Self {
        Self(
            """
            INSERT INTO pegawai (tenant_id, nama, nip, pangkat) VALUES (app.current_tenant(), $1, $2, $3) RETURNING id
            """, nama, nip, pangkat)
    }
}

extension Change<NoRow> {
    /// Corrects an official. Signed documents keep the name that was signed.
    public static func updatePegawai(id: ID<Pegawai>, nama: String, nip: String?, pangkat: String) -> Self {
        Self("UPDATE pegawai SET nama = $2, nip = $3, pangkat = $4 WHERE id = $1", id, nama, nip, pangkat)
    }
}
