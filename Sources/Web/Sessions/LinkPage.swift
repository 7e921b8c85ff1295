/// A one-time link, just made.
struct LinkPage: Page {
    let chrome: Chrome
    /// The whole address.
    let address: String

    /// For the camera of the phone.
    var qr: QRPicture? { QRPicture(address) }

    static var sample: LinkPage {
        LinkPage(
            chrome: .signedIn("Tautan masuk", as: .bupati, trail: [Link("Akun", "/akun")]),
            address: "https://tabanan.example/masuk/tautan/Xk3s0v9u6a1Zt5p8q2w4e7r0t1y3u5i7o9p0a2s4d6f")
    }
}

/// What a one-time link opens: a button. Nothing happens until it is pressed.
struct LinkEntryPage: Page {
    let chrome: Chrome
    let address: String
    /// False when it was used, is too old, or never was.
    var isOpen: Bool

    static var sample: LinkEntryPage {
        LinkEntryPage(chrome: .sample("Masuk dengan tautan"), address: "/masuk/tautan/Xk3s0v9u6a1", isOpen: true)
    }

    static var variants: [LinkEntryPage] { [variant { $0.isOpen = false }] }
}
