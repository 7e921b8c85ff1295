import Database

/// What a kabupaten needs before its first Perjanjian Kinerja can be drafted and signed, as far as the registers hold it.
public struct SetupState: Query {
    public static let sql: StaticString = """
        SELECT EXISTS (SELECT FROM perangkat_daerah) AS perangkat_daerah,
               EXISTS (SELECT FROM jabatan WHERE atasan_id IS NOT NULL) AS jabatan,
               EXISTS (SELECT FROM penempatan WHERE selesai IS NULL OR selesai >= CURRENT_DATE) AS pejabat,
               EXISTS (SELECT FROM akun WHERE aktif AND 'perencana' = ANY (peran)) AS perencana
        """
    public static var sample: SetupState { SetupState() }

    public init() {}

    public struct Result: Row {
        public let hasPerangkatDaerah: Bool
        /// At least one with its superior: without one nobody can be pihak kedua.
        public let hasJabatan: Bool
        public let hasPejabat: Bool
        public let hasPerencana: Bool

        public init(from row: inout RowReader) throws {
            hasPerangkatDaerah = try row.read("perangkat_daerah")
            hasJabatan = try row.read("jabatan")
            hasPejabat = try row.read("pejabat")
            hasPerencana = try row.read("perencana")
        }
    }
}
