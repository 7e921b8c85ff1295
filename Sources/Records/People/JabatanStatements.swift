import Database
import Kinerja

public struct JabatanRow: Row {
    public let jabatan: Jabatan
    public let eselon: String

    public init(from row: inout RowReader) throws {
        let id: ID<Jabatan> = try row.read("id")
        let slug: String = try row.read("slug")
        let nama: String = try row.read("nama")
        eselon = try row.read("eselon")
        let unit: ID<PerangkatDaerah>? = try row.read("perangkat_daerah_id")
        let atasan: ID<Jabatan>? = try row.read("atasan_id")
        jabatan = Jabatan(id: id, slug: slug, nama: nama, perangkatDaerah: unit, atasan: atasan)
    }
}

extension Query<JabatanRow> {
    /// The offices of a kabupaten, by name.
    public static var allJabatan: Self {
        Self("SELECT id, slug, nama, eselon, perangkat_daerah_id, atasan_id FROM jabatan ORDER BY nama, id")
    }
}

extension Change<NewID<Jabatan>> {
    /// A new office.
    public static func insertJabatan(
        slug: String, nama: String, eselon: String, perangkatDaerah: ID<PerangkatDaerah>?, atasan: ID<Jabatan>?
    ) -> Self {
        Self(
            """
            INSERT INTO jabatan (tenant_id, slug, nama, eselon, perangkat_daerah_id, atasan_id)
            VALUES (app.current_tenant(), $1, $2, $3, $4, $5) RETURNING id
            """, slug, nama, eselon, perangkatDaerah, atasan)
    }
}

extension Change<NoRow> {
    /// Corrects an office; its address stays.
    public static func updateJabatan(
        id: ID<Jabatan>, nama: String, eselon: String, perangkatDaerah: ID<PerangkatDaerah>?, atasan: ID<Jabatan>?
    ) -> Self {
        Self(
            """
            UPDATE jabatan SET nama = $2, eselon = $3, perangkat_daerah_id = $4, atasan_id = $5 WHERE id = $1
            """, id, nama, eselon, perangkatDaerah, atasan)
    }
}
