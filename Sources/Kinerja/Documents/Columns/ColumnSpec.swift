/// A column of a kind's table.
public struct ColumnSpec: Sendable, Equatable {
    public let id: ColumnKey
    public let judul: String
    public let isi: Isi
    public let role: ColumnRole
    /// An item without it is a finding.
    public let isRequired: Bool
    /// The words that a `pilihan` may hold.
    public let pilihan: [String]
    /// The column that holds the unit of this one's figures.
    public let satuan: ColumnKey?
    /// Off paper unless a kabupaten's own form prints it; on screen and in workbooks it is there.
    public let isOnScreenOnly: Bool
    /// In no form until a kabupaten takes it into its own.
    public let isInStock: Bool

    public init(
        _ id: ColumnKey, _ judul: String, _ isi: Isi = .uraian, role: ColumnRole = .plain, required: Bool = false,
        pilihan: [String] = [], satuan: ColumnKey? = nil, onScreenOnly: Bool = false, inStock: Bool = false
    ) {
        self.id = id
        self.judul = judul
        self.isi = isi
        self.role = role
        isRequired = required
        self.pilihan = pilihan
        self.satuan = satuan
        isOnScreenOnly = onScreenOnly
        isInStock = inStock
    }

    /// In which people choose the level of a row; blank leaves it to what the row says.
    static let tingkat = ColumnSpec(
        .tingkat, "Tingkat", .pilihan, role: .rowLevel, pilihan: RowLevel.allCases.map(\.nama), onScreenOnly: true)

    /// The same column under the heading of a form.
    public func headed(_ judul: String) -> ColumnSpec {
        ColumnSpec(
            id, judul, isi, role: role, required: isRequired, pilihan: pilihan, satuan: satuan,
            onScreenOnly: isOnScreenOnly, inStock: isInStock)
    }
}
