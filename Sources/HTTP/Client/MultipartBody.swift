/// `multipart/form-data` as browsers write it (RFC 7578); the reading side is `Multipart`.
public struct MultipartBody {
    private let boundary: String
    public private(set) var bytes: [UInt8] = []

    /// Value of the Content-Type field.
    public var contentType: String { "multipart/form-data; boundary=\(boundary)" }

    /// With a random boundary, which no content can hold but by a chance of 2^-128.
    public init(_ parts: [Part]) {
        boundary = "janji-\(RequestID.make())\(RequestID.make())"
        bytes.reserveCapacity(parts.reduce(128) { $0 + $1.body.count + 256 })
        for part in parts { add(part) }
        bytes += Array("--\(boundary)--\r\n".utf8)
    }

    private mutating func add(_ part: Part) {
        var head = "--\(boundary)\r\nContent-Disposition: form-data; name=\"\(Self.escaped(part.name))\""
        if let filename = part.filename { head += "; filename=\"\(Self.escaped(filename))\"" }
        if let type = part.contentType { head += "\r\nContent-Type: \(type)" }
        bytes += Array((head + "\r\n\r\n").utf8)
        part.body.withBytes { bytes.append(contentsOf: $0) }
        bytes += [ASCII.cr, ASCII.lf]
    }

    /// WHATWG HTML 4.10.21.8.
    private static func escaped(_ text: String) -> String {
        text.unicodeScalars.reduce(into: "") { escaped, scalar in
            switch scalar {
            case "\"": escaped += "%22"
            case "\r": escaped += "%0D"
            case "\n": escaped += "%0A"
            case _: escaped.unicodeScalars.append(scalar)
            }
        }
    }
}
