/// At the foot of every sheet of a signed document: its code, where it is checked, the same for a camera, and which
/// kind of signature it has.
struct PageFoot {
    /// In groups for reading: `7F3K 9Q2M`. Who types the space is understood.
    let code: String
    /// `tabanan.go.id/v/7F3K9Q2M`
    let address: String
    let qr: QRPicture?
    /// "Dokumen ini ditandatangani dengan …"
    let kind: String

    /// - Parameter authority: host of the kabupaten, with a port only where nothing stands before Janji that speaks
    ///   TLS.
    init(kode: String, authority: String, kind: String) {
        code = PageFoot.grouped(kode)
        address = "\(authority)/v/\(kode)"
        // Capitals take less room, and scheme and host are the same in them (RFC 3986, 6.2.2.1).
        qr = QRPicture("\(authority.contains(":") ? "HTTP" : "HTTPS")://\(authority.uppercased())/v/\(kode)")
        self.kind = kind
    }

    static func grouped(_ kode: String) -> String {
        stride(from: 0, to: kode.count, by: 4).map { String(kode.dropFirst($0).prefix(4)) }.joined(separator: " ")
    }

    /// The same as a line of text, where a sheet cannot have a foot.
    var line: String { "Keaslian dokumen: \(address)\n\(kind)" }
}
