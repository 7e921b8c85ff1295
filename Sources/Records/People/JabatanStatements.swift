import Database
import Kinerja

/// The offices of a kabupaten, by name.
public struct AllJabatan: Query {
    public static let sql: StaticString = """
        SELECT id, slug, nama, eselon, perangkat_daerah_id, atasan_id FROM jabatan ORDER BY nama, id
        """
    public static var sample: AllJabatan { AllJabatan() }

    public init() {}

    public struct Result: Row {
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
}

/// A new office.
public struct InsertJabatan: Change {
    public static let sql: StaticString = """
        INSERT INTO jabatan (tenant_id, slug, nama, eselon, perangkat_daerah_id, atasan_id)
        VALUES (app.current_tenant(), $1, $2, $3, $4, $5) RETURNING id
        """
    public static var sample: InsertJabatan {
        InsertJabatan(slug: "", nama: "", eselon: "", perangkatDaerah: nil, atasan: nil)
    }
    public var parameters: [Parameter] {
        [.text(slug), .text(nama), .text(eselon), .id(perangkatDaerah), .id(atasan)]
    }

    let slug: String
    let nama: String
    let eselon: String
    let perangkatDaerah: ID<PerangkatDaerah>?
    let atasan: ID<Jabatan>?

    public init(
        slug: String, nama: String, eselon: String, perangkatDaerah: ID<PerangkatDaerah>?, atasan: ID<Jabatan>?
    ) {
        self.slug = slug
        self.nama = nama
        self.eselon = eselon
        self.perangkatDaerah = perangkatDaerah
        self.atasan = atasan
    }

    public typealias Result = NewID<Jabatan>
}

/// Corrects an office; its address stays.
public struct UpdateJabatan: Change {
    public static let sql: StaticString = """
        UPDATE jabatan SET nama = $2, eselon = $3, perangkat_daerah_id = $4, atasan_id = $5 WHERE id = $1
        """
    public static var sample: UpdateJabatan {
        UpdateJabatan(id: .sample, nama: "", eselon: "", perangkatDaerah: nil, atasan: nil)
    }
    public var parameters: [Parameter] { [.id(id), .text(nama), .text(eselon), .id(perangkatDaerah), .id(atasan)] }

    let id: ID<Jabatan>
    let nama: String
    let eselon: String
    let perangkatDaerah: ID<PerangkatDaerah>?
    let atasan: ID<Jabatan>?

    public init(
        id: ID<Jabatan>, nama: String, eselon: String, perangkatDaerah: ID<PerangkatDaerah>?, atasan: ID<Jabatan>?
    ) {
        self.id = id
        self.nama = nama
        self.eselon = eselon
        self.perangkatDaerah = perangkatDaerah
        self.atasan = atasan
    }
}
