/// The *matriks perubahan* on paper: what was said and what is said, row by row.
struct MatrixPage: Page {
    let chrome: Chrome
    /// The page this form belongs to; shown on the screen only.
    let back: Link
    /// Prints "DRAF" on every sheet: the newer text is not signed yet.
    var isDraft: Bool
    let letterhead: PrintedForm.Letterhead
    let titles: [String]
    var reason: String?
    let table: PrintedTable
    /// Which two texts were compared.
    let source: String

    /// As an annex prints its tables.
    var parts: [PrintedForm.Annex.Part] { PrintedForm.Annex(tables: [table]).parts }
}

extension MatrixPage {
    static let columns: [PrintedTable.Column] = [
        PrintedTable.Column("No", .number), PrintedTable.Column("Uraian"), PrintedTable.Column("Semula"),
        PrintedTable.Column("Menjadi"), PrintedTable.Column("Keterangan"),
    ]
}
