/// Every document of one kind and year as one table.
struct YearPage: Page {
    let chrome: Chrome
    /// "Perjanjian Kinerja"
    let kind: String
    let year: String
    let years: [Link]
    let facts: [Fact]
    /// What is counted of each document: "Sasaran", "Anggaran".
    let labels: [String]
    var rows: [Row]
    /// All documents of one perangkat daerah as one print.
    var sets: [Link] = []
    let empty: EmptyState

    struct Row {
        let unit: String
        /// The public PK; nil until it is in force.
        let address: String?
        /// The name of pihak pertama; empty while nobody holds the office.
        let holder: String
        /// In the order of `labels`.
        let figures: [String]
        let status: StatusTag
        /// The day of the last signature, or empty.
        let signed: String
    }
}
