import Database
import Kinerja

/// The officials of a kabupaten, by name.
public struct AllPegawai: Query {
    public static let sql: StaticString = """
        SELECT id, nama, nip, pangkat FROM pegawai ORDER BY nama, id
        """
    public static var sample: AllPegawai { AllPegawai() }

    public init() {}

    public struct Result: Row {
        public let id: ID<Pegawai>
        public let nama: String
        public let nip: String?
        public let pangkat: String

        public init(from row: inout RowReader) throws {
            id = try row.read("id")
            nama = try row.read("nama")
            nip = try row.read("nip")
            pangkat = try row.read("pangkat")
        }
    }
}

/// A new official.
public struct InsertPegawai: Change {
    public static let sql: StaticString = """
        INSERT INTO pegawai (tenant_id, nama, nip, pangkat) VALUES (app.current_tenant(), $1, $2, $3) RETURNING id
        """
    public static var sample: InsertPegawai { InsertPegawai(nama: "", nip: nil, pangkat: "") }
    public var parameters: [Parameter] { [.text(nama), .text(nip), .text(pangkat)] }

    let nama: String
    let nip: String?
    let pangkat: String

    public init(nama: String, nip: String?, pangkat: String) {
        self.nama = nama
        self.nip = nip
        self.pangkat = pangkat
    }

    public typealias Result = NewID<Pegawai>
}

/// Corrects an official. Signed documents keep the name that was signed.
public struct UpdatePegawai: Change {
    public static let sql: StaticString = """
        UPDATE pegawai SET nama = $2, nip = $3, pangkat = $4 WHERE id = $1
        """
    public static var sample: UpdatePegawai { UpdatePegawai(id: .sample, nama: "", nip: nil, pangkat: "") }
    public var parameters: [Parameter] { [.id(id), .text(nama), .text(nip), .text(pangkat)] }

    let id: ID<Pegawai>
    let nama: String
    let nip: String?
    let pangkat: String

    public init(id: ID<Pegawai>, nama: String, nip: String?, pangkat: String) {
        self.id = id
        self.nama = nama
        self.nip = nip
        self.pangkat = pangkat
    }
}
