/// A Perjanjian Kinerja in public: everything that was signed, and what may be said about it.
struct DocumentPage: Page {
    let chrome: Chrome
    /// "Perjanjian Kinerja Tahun 2022"
    let title: String
    let unit: String
    let status: StatusTag
    /// What the status means for the reader, in one sentence.
    let standing: String
    /// What is in force instead; nil unless this was replaced.
    var replaced: Link?
    /// Why and where it changes the one before it; nil for an original.
    var amendment: Amendment?
    /// What became of each of its promises that counts; nothing for a kind that is no agreement.
    var outcomes: [Outcome] = []
    let facts: [Fact]
    let statement: StatementText
    var tables: [PrintedTable]
    var total: Sheet.Total?
    /// Public remarks; the digits of `PrintedTable.Note.mark` count along this list.
    var findings: [Sheet.Note]
    let deeds: [SignatureLine]
    /// The code printed on the document and its page, `/v/7F3K9Q2M`; nil before it is in force.
    var verification: Link?
    /// All revisions of this PK, this one marked as current; one entry when there is no other.
    let revisions: [Revision]
    let print: Link
    /// Where it stands in the pohon kinerja; nil for a kind that has no place there.
    var tree: Link?
    var downloads: [Link]
}

extension DocumentPage {
    struct Amendment {
        let reason: String
        let comparison: Link
        let matrix: Link
    }

    struct Revision {
        let name: String
        let address: String
        let status: StatusTag
        /// The ground for the change (PermenPANRB 53/2014); nil for the first one.
        let reason: String?
        let isCurrent: Bool
    }
}
