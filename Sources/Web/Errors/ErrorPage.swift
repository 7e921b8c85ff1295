/// Anything that could not be answered, with the next step.
struct ErrorPage: Page {
    let chrome: Chrome
    /// The HTTP status, for those who ask for help by telephone.
    let status: Int
    let title: String
    let sentences: [String]
    let actions: [Link]
    /// The id of the request in the log.
    let request: String
}
