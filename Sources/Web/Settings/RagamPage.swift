/// One named form of a kind: its name and titles, and the way to the columns of its tables.
struct RagamPage: Page {
    let chrome: Chrome
    let title: String
    let address: String
    let version: String
    var problems: [Problem]
    let fields: [Field]
    let forms: [FormListPage.Form]
    /// New documents begin with it.
    var isUsual: Bool
}
