/// A row that names something, with all that tells where it stands.
struct LevelEntry {
    let index: Int
    let row: Baris
    /// The levels of the widest and of the narrowest that it names; `nil` where nothing tells.
    let levels: (widest: RowLevel, own: RowLevel)?
    let kode: KodeNomenklatur?
    /// The ways to read its number.
    let numbers: [ItemNumber]
    /// A single text, and nothing else in the row.
    let isAlone: Bool
    /// Named in capital letters.
    let isCapital: Bool
}

extension TableSpec {
    /// Whether rows may stand below each other.
    var hasLevels: Bool { !levelColumns.isEmpty }

    /// The row with what tells its level; `nil` for one that only continues the row above.
    func entry(_ row: Baris, at index: Int) -> LevelEntry? {
        let names = levelColumns.filter { !row[$0.id].isEmpty }
        let chosen = rowLevel.flatMap { RowLevel(row[$0]) }
        let texts = kolom.filter { $0.role != .rowLevel && !row[$0.id].isEmpty }
        let isAlone: Bool = statesMoney && texts.count == 1
        // A heading that spans the row stands in its first column.
        let alone = texts.first.flatMap { isAlone && $0.isi == .nomor && row[$0.id].isHeadingText ? row[$0.id] : nil }
        guard let text = names.last.map({ row[$0.id] }) ?? alone ?? (hasOwnCode(row) || chosen != nil ? "" : nil) else {
            return nil
        }
        let leading = LeadingCode(text)
        let kode = code(of: row) ?? leading?.kode
        let marked = leading == nil ? ItemNumber.leading(text) : ([], text[...])
        let number = numberColumn.map { ItemNumber.readings(row[$0]) } ?? []
        let word = statesMoney ? RowLevel(naming: String(marked.name)) : nil
        let said = chosen ?? kode.map { RowLevel($0.tingkat) } ?? names.last?.level ?? word
        let own = said ?? (names.isEmpty && alone != nil ? .kelompok : nil)
        return LevelEntry(
            index: index, row: row, levels: own.map { (min($0, names.first?.level ?? $0), $0) }, kode: kode,
            numbers: number.isEmpty ? marked.readings : number, isAlone: isAlone,
            isCapital: text.isHeadingText && text == text.uppercased())
    }

    /// The column with the numbers of what has levels; that of another column says nothing about them.
    private var numberColumn: ColumnKey? { levelColumns.contains { $0.id == pokok } ? nomor : nil }

    private func code(of row: Baris) -> KodeNomenklatur? {
        coded.flatMap { row[$0.kode].split(separator: "\n").first.flatMap { KodeNomenklatur(String($0)) } }
    }

    private func hasOwnCode(_ row: Baris) -> Bool { code(of: row) != nil }
}

extension String {
    /// Long enough to say something, and no figure.
    fileprivate var isHeadingText: Bool { filter(\.isLetter).count > 3 }
}
