/// Place, date and the parties of a draft.
struct IdentityPage: Page {
    let chrome: Chrome
    let address: String
    /// The version the form was made from; sent back as `versi`.
    let version: String
    let problems: [Problem]
    let place: Field
    /// Free text, because the forms in use print "31 Januari 2022" as well as "Januari 2022".
    let date: Field
    /// What else this kind of document asks for.
    var fields: [Field] = []
    /// Whoever holds the offices today; not typed here.
    let parties: [Party]
    /// Who can correct the parties, in one sentence.
    let correction: String
    let back: Link

    /// A draft may be saved without it and not submitted.
    static let must = "Harus diisi sebelum diajukan."

    static func place(_ value: String) -> Field {
        Field(
            name: "tempat", label: "Tempat penandatanganan", hint: must, value: value, isRequired: false,
            hasSubstitute: true)
    }

    static func date(_ value: String) -> Field {
        Field(
            name: "tanggal", label: "Tanggal pada naskah",
            hint: "Seperti akan dicetak, misalnya 31 Januari 2022 atau Januari 2022. \(must)", value: value,
            isRequired: false, hasSubstitute: true)
    }
}
