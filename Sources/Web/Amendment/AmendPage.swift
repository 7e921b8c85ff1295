/// Begins a revision of a document in force: on which ground, and why.
struct AmendPage: Page {
    let chrome: Chrome
    let address: String
    var problems: [Problem]
    /// "PK 2022 Dinas Pemberdayaan Masyarakat dan Desa"
    let document: String
    /// What happens to the document in force, in one sentence.
    let consequence: String
    /// The official changed: who signed and who holds the office now; nil otherwise.
    var handOver: String?
    let grounds: [Ground]
    /// Why no ground was taken; nil when one was, or nothing was sent yet.
    var refusal: String?
    let explanation: Field
    let back: Link

    var isRefused: Bool { refusal != nil }

    /// One of the three grounds of PermenPANRB 53/2014.
    struct Ground {
        /// "a"
        let value: String
        let words: String
        let example: String
        let isChosen: Bool

        var id: String { "sebab-\(value)" }
    }

    /// The name of the radio buttons.
    static let ground = "sebab"

    /// The control for the explanation, as the form first shows it.
    static let explanation = Field(
        name: "uraian", label: "Apa yang berubah dan mengapa?",
        hint: "Satu atau dua kalimat; dicetak pada naskah perubahan dan dibaca warga.", control: .prose(lines: 3))
}
