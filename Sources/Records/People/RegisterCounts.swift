import Database

public struct RegisterCountsRow: PlainRow {
    public let perangkatDaerah: Int
    public let jabatan: Int
    public let pegawai: Int
    public let penempatan: Int
    public let akun: Int

    public static let columns = Columns(RegisterCountsRow.init)
}

extension Query<RegisterCountsRow> {
    /// How many entries the registers of a kabupaten hold; of the accounts, those that may sign in.
    public static var registerCounts: Self {
        Self(
            """
            SELECT (SELECT count(*) FROM perangkat_daerah) AS perangkat_daerah,
                   (SELECT count(*) FROM jabatan) AS jabatan,
                   (SELECT count(*) FROM pegawai) AS pegawai, (SELECT count(*) FROM penempatan) AS penempatan,
                   (SELECT count(*) FROM akun WHERE aktif) AS akun
            """)
    }
}
