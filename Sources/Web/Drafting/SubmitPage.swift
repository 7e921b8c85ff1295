/// The last look before a draft goes to the signers (GOV.UK, check answers).
struct SubmitPage: Page {
    let chrome: Chrome
    let address: String
    let version: String
    let unit: String
    let problems: [Problem]
    let answers: [Answer]
    /// What was filled in and is not printed, a sentence for each table.
    var unprinted: [String] = []
    /// What must be repaired first; the button appears when it is empty.
    var obstacles: [Remark]
    /// What may stay, each with a written reason.
    var warnings: [Warning]
    /// Asks for the reason that holds where a warning has none of its own; nil without warnings.
    var reason: Field?
    /// Nothing stands in the way.
    var canSubmit: Bool
    /// Who signs after the submission, in order.
    let signers: [String]
    let preview: Link

    struct Answer {
        let name: String
        let value: String
        let change: Link
    }

    struct Warning {
        let remark: Remark
        /// What the rule says.
        let rule: Link
        /// nil where there is only one warning, which the field for all serves.
        var field: Field?
    }

    /// The control for the reason of a single warning, as the form first shows it.
    static let reason = Field(
        name: "alasan", label: "Mengapa catatan ini boleh tetap ada?",
        hint: "Para penanda tangan dan pembaca dokumen akan membacanya.", control: .prose(lines: 3))

    /// The same beside fields of their own.
    static let commonReason = Field(
        name: "alasan", label: "Alasan yang sama untuk semua yang belum diberi alasan",
        hint:
            """
            Mengisi setiap catatan di atas yang alasannya kosong. Para penanda tangan dan pembaca dokumen akan \
            membacanya.
            """,
        control: .prose(lines: 3), isRequired: false, hasSubstitute: true)

    /// - Parameter key: of the finding.
    static func ownReason(_ key: String, _ place: String) -> Field {
        Field(
            name: TypedReasons.prefix + key, label: "Alasan untuk \(place)", control: .prose(lines: 2),
            isRequired: false, hasSubstitute: true)
    }
}
