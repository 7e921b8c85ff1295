/// What a file is that somebody has in hand.
struct VerifyFilePage: Page {
    let chrome: Chrome
    var verdict: StatusTag
    var meaning: String
    /// The file's name and digest.
    let file: [Term]
    /// The document that it belongs to, or once did.
    var document: Link?
    /// Those inside it, whether they count or not.
    var signatures: [FileSignature]
}
