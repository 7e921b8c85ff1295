import HTTP

/// At the foot of every sheet of a signed document: its code, where it is checked, and the same for a camera.
struct PageFoot {
    /// In groups for reading: `7F3K 9Q2M`. Who types the space is understood.
    let code: String
    /// `tabanan.go.id/v/7F3K9Q2M`
    let address: String
    let qr: QRPicture?

    /// - Parameter authority: host and port of the kabupaten.
    init(kode: String, authority: String, isSecure: Bool) {
        code = stride(from: 0, to: kode.count, by: 4).map { String(kode.dropFirst($0).prefix(4)) }.joined(separator: " ")
        address = "\(authority)/v/\(kode)"
        // Capitals take less room, and scheme and host are the same in them (RFC 3986, 6.2.2.1).
        qr = QRPicture("\(isSecure ? "HTTPS" : "HTTP")://\(authority.uppercased())/v/\(kode)")
    }

    init(kode: String, _ exchange: Exchange) {
        self.init(kode: kode, authority: exchange.authority, isSecure: exchange.request.isSecure)
    }
}
