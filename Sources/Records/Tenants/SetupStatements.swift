import Database

public struct SetupStateRow: PlainRow {
    public let hasPerangkatDaerah: Bool
    /// At least one with its superior: without one nobody can be pihak kedua.
    public let hasJabatan: Bool
    public let hasPejabat: Bool
    public let hasPerencana: Bool

    public static let columns = Columns(SetupStateRow.init)
}

extension Query<SetupStateRow> {
    /// What a kabupaten needs before its first Perjanjian Kinerja can be drafted and signed, as far as the registers
    /// hold it.
    public static var setupState: Self {
        Self(
            """
            SELECT EXISTS (SELECT FROM perangkat_daerah) AS has_perangkat_daerah,
                   EXISTS (SELECT FROM jabatan WHERE atasan_id IS NOT NULL) AS has_jabatan,
                   EXISTS (SELECT FROM penempatan WHERE selesai IS NULL OR selesai >= CURRENT_DATE) AS has_pejabat,
                   EXISTS (SELECT FROM akun WHERE aktif AND 'perencana' = ANY (peran)) AS has_perencana
            """)
    }
}
