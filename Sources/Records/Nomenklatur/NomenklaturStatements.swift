import Database
import Kinerja

/// The names that the nomenclature of a year has for some codes. One row without code where it has none of them; no row
/// where the kabupaten has no nomenclature for that year.
public struct NamesOfCodes: Query {
    public static let sql: StaticString = """
        SELECT v.nama AS versi, n.kode, n.nama
        FROM nomenklatur_versi v
        LEFT JOIN nomenklatur n ON n.tenant_id = v.tenant_id AND n.versi = v.versi AND n.kode = ANY($2)
        WHERE v.versi = app.nomenklatur_of($1)
        """
    public static var sample: NamesOfCodes { NamesOfCodes(tahun: 2022, kode: []) }
    public var parameters: [Parameter] { [.int(tahun), .texts(kode)] }

    let tahun: Int
    let kode: [String]

    public init(tahun: Int, kode: [String]) {
        self.tahun = tahun
        self.kode = kode
    }

    public struct Result: Row {
        public let versi: String
        public let kode: String?
        public let nama: String?

        public init(from row: inout RowReader) throws {
            versi = try row.read("versi")
            kode = try row.read("kode")
            nama = try row.read("nama")
        }
    }
}

/// Every version, the newest first, with how many codes it has of each level.
public struct NomenklaturVersions: Query {
    public static let sql: StaticString = """
        SELECT v.versi, v.nama, v.mulai, v.sampai, v.oleh, v.waktu, coalesce(n.jumlah, 0) AS jumlah
        FROM nomenklatur_versi v
        LEFT JOIN LATERAL (SELECT count(*) AS jumlah FROM nomenklatur n WHERE n.tenant_id = v.tenant_id AND n.versi = v.versi) n ON true
        ORDER BY v.versi DESC
        """
    public static var sample: NomenklaturVersions { NomenklaturVersions() }

    public init() {}

    public struct Result: Row {
        public let versi: Int
        public let nama: String
        /// The first and the last year that it is meant for; no last year while it goes on.
        public let mulai: Int
        public let sampai: Int?
        public let oleh: String
        public let waktu: Instant
        public let jumlah: Int

        public init(from row: inout RowReader) throws {
            versi = try row.read("versi")
            nama = try row.read("nama")
            mulai = try row.read("mulai")
            sampai = try row.read("sampai")
            oleh = try row.read("oleh")
            waktu = try row.read("waktu")
            jumlah = try row.read("jumlah")
        }

        public func covers(_ tahun: Int) -> Bool { mulai <= tahun && tahun <= (sampai ?? tahun) }
    }
}

/// The codes of the nomenclature of a year that hold a text in code or name, whatever its case, and how many there are.
public struct SearchNomenklatur: Query {
    public static let sql: StaticString = """
        SELECT kode, nama, count(*) OVER () AS seluruhnya FROM nomenklatur
        WHERE versi = app.nomenklatur_of($1) AND (starts_with(kode, upper($2::text)) OR position(lower($2::text) IN lower(nama)) > 0)
        ORDER BY kode COLLATE "C" LIMIT $3
        """
    public static var sample: SearchNomenklatur { SearchNomenklatur(tahun: 2022, text: "", most: 1) }
    public var parameters: [Parameter] { [.int(tahun), .text(text), .int(most)] }

    let tahun: Int
    let text: String
    let most: Int

    public init(tahun: Int, text: String, most: Int) {
        self.tahun = tahun
        self.text = text
        self.most = most
    }

    public struct Result: Row {
        public let kode: String
        public let nama: String
        public let seluruhnya: Int

        public init(from row: inout RowReader) throws {
            kode = try row.read("kode")
            nama = try row.read("nama")
            seluruhnya = try row.read("seluruhnya")
        }
    }
}
