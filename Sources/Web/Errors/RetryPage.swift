/// What was sent and not carried out for a passing reason, with a button that sends it again.
struct RetryPage: Page {
    let chrome: Chrome
    /// The HTTP status, for those who ask for help by telephone.
    let status: Int
    let title: String
    let sentences: [String]
    let address: String
    let fields: [HeldField]
    /// Secrets, which are not kept.
    let secrets: [Field]
    /// The names of file controls.
    let files: [String]
    /// The fields for people to read.
    let text: String
    /// Where to look whether it was saved after all.
    var look: Link?
    /// The id of the request in the log.
    let request: String

    var typed: String? { text.isEmpty ? nil : text }
    var hasFiles: Bool { !files.isEmpty }
}
