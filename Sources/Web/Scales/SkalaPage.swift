/// One scale or table of grades: its rows, a picture of them, and the proof that each number that can be shown has its
/// place.
struct SkalaPage: Page {
    let chrome: Chrome
    let title: String
    let lead: String
    let problems: [Problem]
    /// What a paste or a button has done.
    let remarks: [String]
    let address: String
    let version: String
    let isPita: Bool
    /// One of the program's: it can be copied.
    let copy: Link?
    /// Its name and ground.
    let fields: [Field]
    /// What it is proved with.
    let proof: [Field]
    let rows: [Row]
    /// Holes that somebody knows of.
    let known: [Known]
    let result: Result
    let reason: Field
    let versions: [Version]

    var isEditable: Bool { copy == nil }

    struct Row {
        /// `r0`
        let key: String
        let number: String
        let nama: String
        let bawah: String
        let atas: String
        let isBawahIn: Bool
        let isAtasIn: Bool
        let swatch: String
        let colours: [Field.Option]
        var error: String?
        var isRefused: Bool { error != nil }
    }

    struct Result {
        let line: SkalaLine?
        /// "Setiap angka … termasuk tepat satu pita."; nil where that is not so.
        let proof: String?
        let holes: [Hole]
        let overlaps: [String]
        let remarks: [String]
        let sentences: [Sentence]
        var canClose: Bool { holes.contains { $0.ground == nil } }
    }

    struct Sentence {
        let text: String
        let swatch: String
    }

    struct Hole {
        let number: String
        /// "Angka tepat 100 tidak termasuk pita mana pun."
        let words: String
        /// Which neighbours would take it in.
        let closings: [Closing]
        /// Why it is left as it is; nil while nobody has said so.
        let ground: String?
        let pita: String
    }

    struct Known {
        let number: String
        let pita: String
        let ground: String
    }

    struct Closing {
        let text: String
        let value: String
    }

    struct Version {
        let what: String
        let reason: String?
        let sentences: [String]
    }
}

/// The scales and tables of grades that the ways of measuring can name.
struct SkalaListPage: Page {
    let chrome: Chrome
    let groups: [Group]

    struct Group {
        let id: String
        let title: String
        let meaning: String
        let items: [Item]
        let new: Link
    }

    struct Item {
        let link: Link
        let words: String
        let state: StatusTag
        let about: String
    }
}
