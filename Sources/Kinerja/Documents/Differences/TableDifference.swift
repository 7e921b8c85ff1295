/// The changes of one table, in the order of its new rows; a row that is gone stands where it was.
struct TableDifference {
    private(set) var changes: [Difference.Change] = []
    private let columns: [Snapshot.Column]
    private let spec: TableSpec?
    private let bagian: Difference.Bagian

    init(from semula: Snapshot.Tabel?, to menjadi: Snapshot.Tabel?, spec: TableSpec?, matching: Difference.Matching) {
        self.spec = spec
        bagian = .tabel(menjadi?.id ?? semula?.id ?? "")
        let amended = spec?.amended
        let (present, past) = (
            TableDifference.columns(of: menjadi, amended), TableDifference.columns(of: semula, amended)
        )
        columns = present + past.filter { old in !present.contains { $0.id == old.id } }
        compare(NamedRow.all(semula, spec: spec), NamedRow.all(menjadi, spec: spec), matching)
    }

    /// Without the amounts before a change: the other text says them. The amount after it is then the amount, as its
    /// group is headed.
    private static func columns(
        of tabel: Snapshot.Tabel?, _ amended: (before: ColumnKey, amount: ColumnKey)?
    ) -> [Snapshot.Column] {
        let kolom = tabel?.kolom ?? []
        guard let amended, kolom.contains(where: { $0.id == amended.before }) else { return kolom }
        return kolom.filter { $0.id != amended.before }.map { column in
            let heading = column.id == amended.amount ? column.kelompok ?? column.judul : column.judul
            return Snapshot.Column(
                id: column.id, judul: heading, nomor: column.nomor, isi: column.isi, kelompok: nil, cetak: column.cetak)
        }
    }

    private mutating func compare(_ old: [NamedRow], _ new: [NamedRow], _ matching: Difference.Matching) {
        let pairs = RowMatching(old, new, matching)
        let (moved, kept) = (pairs.moved, Set(pairs.oldOfNew.values))
        changes += old.prefix(old.indices.prefix { !kept.contains($0) }.count).map(removed)
        for (index, row) in new.enumerated() {
            guard let partner = pairs.oldOfNew[index] else {
                changes.append(added(row))
                continue
            }
            if moved.contains(index) {
                changes.append(whole(row, .dipindah, "Baris \(partner + 1)", "Baris \(index + 1)"))
            }
            changes += cells(old[partner], row)
            changes += old.indices.dropFirst(partner + 1).prefix { !kept.contains($0) }.map { removed(old[$0]) }
        }
    }

    private func added(_ row: NamedRow) -> Difference.Change { whole(row, .ditambah, "", content(row)) }
    private func removed(_ row: NamedRow) -> Difference.Change { whole(row, .dihapus, content(row), "") }

    private func whole(_ row: NamedRow, _ jenis: Difference.Jenis, _ semula: String, _ menjadi: String)
        -> Difference.Change
    {
        Difference.Change(bagian: bagian, baris: row.nama, kolom: "", semula: semula, menjadi: menjadi, jenis: jenis)
    }

    /// Every filled cell with its heading, one a line.
    private func content(_ row: NamedRow) -> String {
        columns.filter { !row.baris[$0.id].isEmpty }.map { "\($0.judul): \(row.baris[$0.id])" }.joined(separator: "\n")
    }

    private func cells(_ old: NamedRow, _ new: NamedRow) -> [Difference.Change] {
        columns.flatMap { column -> [Difference.Change] in
            let (before, after) = (old.baris[column.id], new.baris[column.id])
            guard before != after, !isContinued(column.id, old, new) else { return [] }
            return CellDifference(column: column, spec: spec, old: old, new: new).changes(in: bagian)
        }
    }

    /// A cell that is left to the row above says what that row says.
    private func isContinued(_ column: ColumnKey, _ old: NamedRow, _ new: NamedRow) -> Bool {
        let (before, after) = (old.baris[column], new.baris[column])
        if before.isEmpty, let inherited = old.warisan[column] { return inherited == after }
        if after.isEmpty, let inherited = new.warisan[column] { return inherited == before }
        return false
    }
}
