import QR

/// A QR code as the drawing of one path, with its quiet zone.
struct QRPicture {
    let path: String
    let viewBox: String
    /// What a reader finds in it, for those who do not see it.
    let text: String

    /// nil for a text that no code of ours holds.
    init?(_ text: String) {
        guard let code = QRCode(text) else { return nil }
        (path, viewBox, self.text) = (code.path, code.viewBox, text)
    }
}
