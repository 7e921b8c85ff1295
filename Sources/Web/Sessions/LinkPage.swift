/// A one-time link, just made.
struct LinkPage: Page {
    let chrome: Chrome
    /// The whole address.
    let address: String

    /// For the camera of the phone.
    var qr: QRPicture? { QRPicture(address) }
}

/// What a one-time link opens: a button. Nothing happens until it is pressed.
struct LinkEntryPage: Page {
    let chrome: Chrome
    let address: String
    /// False when it was used, is too old, or never was.
    var isOpen: Bool
}
