import HTTP

/// At the foot of every sheet of a signed document: its code, where it is checked, and the same for a camera.
struct PageFoot {
    /// In groups for reading: `7F3K 9Q2M`. Who types the space is understood.
    let code: String
    /// `tabanan.go.id/v/7F3K9Q2M`
    let address: String
    let qr: QRPicture?
    /// What kind of signature the file has; nil on the print of a document that is not signed in its file.
    var kind: String?

    /// - Parameter authority: host and port of the kabupaten.
    init(kode: String, authority: String, isSecure: Bool) {
        code = stride(from: 0, to: kode.count, by: 4).map { String(kode.dropFirst($0).prefix(4)) }.joined(separator: " ")
        address = "\(authority)/v/\(kode)"
        // Capitals take less room, and scheme and host are the same in them (RFC 3986, 6.2.2.1).
        qr = QRPicture("\(isSecure ? "HTTPS" : "HTTP")://\(authority.uppercased())/v/\(kode)")
    }

    init(kode: String, _ exchange: Exchange) {
        self.init(kode: kode, PrintedHost(exchange))
    }

    init(kode: String, _ host: PrintedHost) {
        self.init(kode: kode, authority: host.authority, isSecure: host.isSecure)
    }
}

/// The kabupaten's own address, as paper says it.
public struct PrintedHost: Sendable {
    /// Host and port.
    let authority: String
    let isSecure: Bool

    public init(authority: String, isSecure: Bool) {
        self.authority = authority
        self.isSecure = isSecure
    }

    init(_ exchange: Exchange) {
        self.init(authority: exchange.authority, isSecure: exchange.request.isSecure)
    }
}
