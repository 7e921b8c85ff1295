import Kinerja

/// Columns that a kabupaten adds to a form.
extension FormSheet {
    static let newColumn = "kolom-baru"

    /// As many as a form may add: the sheet has an end.
    private static let most = 20

    /// Puts the column behind those in use.
    /// - Returns: why it is not there.
    mutating func addColumn(to table: TableSpec) -> [Problem] {
        guard !added.isEmpty else {
            return [Problem(message: "Tulis dahulu judul kolomnya.", field: FormSheet.newColumn)]
        }
        let taken = Set(draft.kolom.map(\.id))
        guard taken.count(where: \.isOwn) < FormSheet.most, let id = ColumnKey.own(added, besides: taken) else {
            return [Problem(message: "Judul kolom ini tidak dapat dipakai.", field: FormSheet.newColumn)]
        }
        let column = FormDraft.Column(
            id: id, isUsed: true, judul: added, nomor: "", kelompok: "", isOnScreenOnly: false)
        draft.kolom.insert(column, at: draft.kolom.lastIndex(where: \.isUsed).map { $0 + 1 } ?? 0)
        added = ""
        return []
    }

    func newColumn(_ problems: [Problem]) -> Field {
        Field.optional(
            FormSheet.newColumn, "Kolom sendiri", hint: "Judul kolom tambahan. Isinya teks, misalnya Bidang Pengampu."
        ).filled([FormSheet.newColumn: added], problems)
    }
}
