import Kinerja

/// One printed form: its columns in order, and how its empty table looks.
struct FormPage: Page {
    let chrome: Chrome
    let title: String
    let address: String
    let version: String
    var problems: [Problem]
    /// "Belum disimpan."; nil for the form as it is stored.
    var state: String?
    let columns: [Column]
    let options: [Field]
    let preview: PrintedTable
    /// Whether the kabupaten has a form of its own, that can be given up.
    var isOwn: Bool
    /// The heading of one more column.
    let newColumn: Field

    struct Column {
        let id: String
        /// What the kind calls it: "Definisi Operasional / Formula".
        let name: String
        let isUsed: Bool
        let isOnScreenOnly: Bool
        let hidesBlank: Bool
        let heading: String
        let number: String
        let group: String
        let error: String?
        let isFirst: Bool
        let isLast: Bool
    }
}

extension FormPage.Column {
    var isRefused: Bool { error != nil }
    /// The id of the message, for `aria-describedby`.
    var refusal: String? { error.map { _ in "\(id)-galat" } }
}
