/// The answer to a code printed on a document: is it ours, and does it still stand?
struct VerifyPage: Page {
    let chrome: Chrome
    let code: String
    /// The answer in words: "Dokumen ini asli dan berlaku".
    var verdict: StatusTag
    /// What that means, in one or two sentences.
    var meaning: String
    /// nil when nobody knows the code.
    var document: Document?
    /// The form to try another code.
    let form: Field

    struct Document {
        let terms: [Term]
        let deeds: [SignatureLine]
        let page: Link
        let file: Link
        /// What is in force now; nil unless this was replaced.
        var newer: Link?
    }
}
