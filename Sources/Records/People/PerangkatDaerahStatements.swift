import Database
import Kinerja

extension Query<PerangkatDaerahRow> {
    /// The perangkat daerah of a kabupaten, by name.
    public static var allPerangkatDaerah: Self {
        Self("SELECT id, slug, nama, singkatan, kop FROM perangkat_daerah ORDER BY nama, id")
    }
}

extension Change<NewID<PerangkatDaerah>> {
    /// A new perangkat daerah.
    public static func insertPerangkatDaerah(slug: String, nama: String, singkatan: String, kop: String) -> Self {
        Self(
            """
            INSERT INTO perangkat_daerah (tenant_id, slug, nama, singkatan, kop)
            VALUES (app.current_tenant(), $1, $2, $3, $4) RETURNING id
            """, slug, nama, singkatan, kop)
    }
}

extension Change<NoRow> {
    /// Corrects a perangkat daerah; its address stays.
    public static func updatePerangkatDaerah(
        id: ID<PerangkatDaerah>, nama: String, singkatan: String, kop: String
    ) -> Self {
        Self("UPDATE perangkat_daerah SET nama = $2, singkatan = $3, kop = $4 WHERE id = $1", id, nama, singkatan, kop)
    }
}

/// A perangkat daerah as it is stored; the letterhead is one text with a line for each line.
public struct PerangkatDaerahRow: Row {
    public let perangkatDaerah: PerangkatDaerah

    public init(from row: inout RowReader) throws {
        let id: ID<PerangkatDaerah> = try row.read("id")
        let slug: String = try row.read("slug")
        let nama: String = try row.read("nama")
        let singkatan: String = try row.read("singkatan")
        let kop: String = try row.read("kop")
        perangkatDaerah = PerangkatDaerah(
            id: id, slug: slug, nama: nama, singkatan: singkatan, kop: kop.split(separator: "\n").map(String.init))
    }
}
