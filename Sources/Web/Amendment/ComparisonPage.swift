/// Two texts of a document beside each other: what changed in a list, then each change as it was and as it is.
struct ComparisonPage: Page {
    let chrome: Chrome
    /// "Yang berbeda dari naskah pertama"
    let title: String
    let unit: String
    /// Why the document was changed; nil for a document of another year.
    var reason: String?
    let facts: [Fact]
    /// The sum before and after; nil without money.
    var total: Total?
    var lines: [Line]
    var parts: [Part]
    let links: [Link]

    struct Total {
        let semula: String
        let menjadi: String
        /// "Bertambah Rp50.000.000"
        let remark: String
    }

    /// A sentence with the way to its change.
    struct Line {
        let text: String
        let address: String
    }

    /// A part of the document: the statement, or a table.
    struct Part {
        let id: String
        let name: String
        let items: [Item]
    }

    struct Item {
        let id: String
        /// "1. Program Penataan Desa"
        let place: String
        /// The heading of the column; nil for a whole row.
        let column: String?
        let remark: String
        let semula: [Piece]
        let menjadi: [Piece]

        var hadNothing: Bool { semula.isEmpty }
        var hasNothing: Bool { menjadi.isEmpty }
    }

    /// Part of a text; marked where only one of the two texts has it.
    struct Piece {
        let text: String
        var isRemoved = false
        var isAdded = false
    }

    var isSame: Bool { parts.isEmpty }
}
