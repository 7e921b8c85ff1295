/// Sends a document back with a reason.
struct ReturnPage: Page {
    let chrome: Chrome
    let address: String
    let problems: [Problem]
    let title: String
    let unit: String
    /// Who will read the reason and what happens next, in one sentence.
    let consequence: String
    let note: Field
    let back: Link

    /// The control for the reason, as the form first shows it.
    static let note = Field(
        name: "catatan", label: "Apa yang perlu diperbaiki?", hint: "Sebutkan tabel, baris, dan yang diharapkan.",
        control: .prose(lines: 4))
}
