/// An indikator in public: the answer first, then how it came to that, then who stands for it.
struct IndikatorPage: Page {
    let chrome: Chrome
    let name: String
    /// Whose it is.
    let owner: String
    let sasaran: String
    /// Whether more is better; empty while nobody has said.
    let lead: String
    let year: String
    let years: [Link]
    var answer: Answer
    /// Over the years, and over the parts of this one.
    var plots: [Plot]
    /// What those who report have said to it.
    var remarks: [Remarks]
    let promises: [Promise]
    let carriers: [Carrier]
    /// The tree that they stand in.
    let tree: Link?
    let meaning: [Term]
    let way: [Term]
    var versions: [Version]
    let downloads: [Link]

    struct Answer {
        /// "Dijanjikan 2026"
        let promisedLabel: String
        let promised: Figure?
        /// "Hasil 2026", or until when.
        let resultLabel: String
        let result: Figure?
        var derived: ShownDerivation

        var question: String { derived.percent.map { "Dari mana \($0)?" } ?? "Bagaimana ini dinilai?" }
    }

    struct Figure {
        let text: String
        /// Empty where the text says it.
        let unit: String

        /// Words, and long numbers, are set smaller.
        var isLong: Bool { text.count > 9 }
    }

    struct Plot {
        let id: String
        let heading: String
        /// Nil where there are no two numbers to draw.
        let chart: ChartPicture?
        let caption: String
        let rows: [Row]
        /// Of parts of a year: the derivation of the part alone stands beside that up to there.
        let hasOwn: Bool
    }

    struct Row {
        /// Where the steps of a derivation lead.
        let id: String
        let label: String
        let target: String
        let result: String
        let derived: ShownDerivation
        let own: ShownDerivation?
    }

    struct Remarks {
        let period: String
        let terms: [Term]
    }

    struct Promise {
        let document: Link?
        let line: String
        let figures: String
        /// A later revision, or another document, counts instead.
        let note: String?
    }

    struct Carrier {
        let name: String
        let text: String
        let indicators: [String]
    }

    /// One version of the way of measuring.
    struct Version {
        let title: String
        let reason: String
        let changes: [String]
    }
}
