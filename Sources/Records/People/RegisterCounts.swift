import Database

/// How many entries the registers of a kabupaten hold; of the accounts, those that may sign in.
public struct RegisterCounts: Query {
    public static let sql: StaticString = """
        SELECT (SELECT count(*) FROM perangkat_daerah) AS perangkat_daerah, (SELECT count(*) FROM jabatan) AS jabatan,
               (SELECT count(*) FROM pegawai) AS pegawai, (SELECT count(*) FROM penempatan) AS penempatan,
               (SELECT count(*) FROM akun WHERE aktif) AS akun
        """
    public static var sample: RegisterCounts { RegisterCounts() }

    public init() {}

    public struct Result: Row {
        public let perangkatDaerah: Int
        public let jabatan: Int
        public let pegawai: Int
        public let penempatan: Int
        public let akun: Int

        public init(from row: inout RowReader) throws {
            perangkatDaerah = try row.read("perangkat_daerah")
            jabatan = try row.read("jabatan")
            pegawai = try row.read("pegawai")
            penempatan = try row.read("penempatan")
            akun = try row.read("akun")
        }
    }
}
