/// The public start page of a kabupaten.
struct HomePage: Page {
    let chrome: Chrome
    /// "Kabupaten Tabanan"
    let name: String
    /// The coat of arms; nil until the kabupaten has uploaded one.
    var crest: String?
    let year: String
    let years: [Link]
    /// The state of the year as sentences.
    let facts: [Fact]
    var units: [Unit]
    let empty: EmptyState
    /// The newest publications and changes, newest first.
    var changes: [Change]
    /// All PK of the year as one table.
    let table: Link
    /// The other kinds of document of the year.
    var others: [Link] = []

    /// A perangkat daerah and its PK of the year.
    struct Unit {
        let name: String
        /// The public PK; nil until it is in force.
        let address: String?
        let status: StatusTag
        /// "Rp9.544.677.200"; nil when no budget is published.
        let budget: String?
    }

    struct Change {
        let date: String
        let text: String
        let address: String
    }
}
