/// The Indeks Desa Membangun of every village in one year, for citizens.
struct VillagesPage: Page {
    let chrome: Chrome
    let title: String
    /// "Sumber: rilis Kemendesa. Rata-rata skor 0,7212 dari 221 kampung."
    let lead: String
    let years: [Link]
    let facts: [Fact]
    /// Which scores give which status.
    let thresholds: [Term]
    let basis: String
    /// What does not fit in the list, a sentence each.
    let findings: [String]
    /// "Kampung"
    let village: String
    /// "Skor", and the three parts where any is known.
    let measures: [String]
    let rows: [Row]
    let file: Link

    struct Row {
        let number: String
        let village: String
        let kecamatan: String
        /// Below `measures`, as printed.
        let figures: [String]
        let status: String
        /// As printed, where that is another.
        let printed: String?
    }
}

/// The register of villages: what is imported, the thresholds, and the form that imports another list.
struct VillageRegisterPage: Page {
    let chrome: Chrome
    var problems: [Problem]
    let imports: [Import]
    let fields: [Field]
    let list: Field
    /// What the pasted list holds; nil before it was checked.
    var preview: Preview?
    let thresholds: [Term]
    let basis: String
    let thresholdFields: [Field]

    struct Import {
        let link: Link
        let source: String
        let made: String
    }

    struct Preview {
        let counts: [Term]
        let findings: [String]
        /// Nothing is in the way of keeping it.
        let isClean: Bool
    }
}
