/// What became of each document that was to be signed together. Whether one is signed is read from the database; only
/// the reason why one is not travels in the address, as one of a few words.
struct BulkResultPage: Page {
    let chrome: Chrome
    /// "11 dari 12 naskah sudah ditandatangani"
    let heading: String
    var signed: [Line]
    var failed: [Line]
    let queue: Link

    struct Line {
        let title: Link
        /// When it was signed, or why it was not.
        let words: String
    }
}
