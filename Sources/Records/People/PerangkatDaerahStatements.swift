import Database
import Kinerja

/// The perangkat daerah of a kabupaten, by name.
public struct AllPerangkatDaerah: Query {
    public static let sql: StaticString = """
        SELECT id, slug, nama, singkatan, kop FROM perangkat_daerah ORDER BY nama, id
        """
    public static var sample: AllPerangkatDaerah { AllPerangkatDaerah() }

    public init() {}

    public typealias Result = PerangkatDaerahRow
}

/// A new perangkat daerah.
public struct InsertPerangkatDaerah: Change {
    public static let sql: StaticString = """
        INSERT INTO perangkat_daerah (tenant_id, slug, nama, singkatan, kop)
        VALUES (app.current_tenant(), $1, $2, $3, $4) RETURNING id
        """
    public static var sample: InsertPerangkatDaerah {
        InsertPerangkatDaerah(slug: "", nama: "", singkatan: "", kop: "")
    }
    public var parameters: [Parameter] { [.text(slug), .text(nama), .text(singkatan), .text(kop)] }

    let slug: String
    let nama: String
    let singkatan: String
    let kop: String

    public init(slug: String, nama: String, singkatan: String, kop: String) {
        self.slug = slug
        self.nama = nama
        self.singkatan = singkatan
        self.kop = kop
    }

    public typealias Result = NewID<PerangkatDaerah>
}

/// Corrects a perangkat daerah; its address stays.
public struct UpdatePerangkatDaerah: Change {
    public static let sql: StaticString = """
        UPDATE perangkat_daerah SET nama = $2, singkatan = $3, kop = $4 WHERE id = $1
        """
    public static var sample: UpdatePerangkatDaerah {
        UpdatePerangkatDaerah(id: .sample, nama: "", singkatan: "", kop: "")
    }
    public var parameters: [Parameter] { [.id(id), .text(nama), .text(singkatan), .text(kop)] }

    let id: ID<PerangkatDaerah>
    let nama: String
    let singkatan: String
    let kop: String

    public init(id: ID<PerangkatDaerah>, nama: String, singkatan: String, kop: String) {
        self.id = id
        self.nama = nama
        self.singkatan = singkatan
        self.kop = kop
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
