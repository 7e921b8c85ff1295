/// A coat of arms as settings and documents name it: by the SHA-256 of its bytes and its format. Written
/// `9f86…0a08.png`, which is also the last part of its address.
public struct Lambang: Sendable, Equatable, RawRepresentable, Codable {
    public enum Jenis: String, Sendable, CaseIterable {
        case png, svg

        public var mediaType: String {
            switch self {
            case .png: "image/png"
            case .svg: "image/svg+xml"
            }
        }
    }

    /// 64 lower-case hexadecimal digits.
    public let sha256: String
    public let jenis: Jenis

    public init?(sha256: String, jenis: Jenis) {
        guard sha256.utf8.count == 64, sha256.utf8.allSatisfy(Lambang.isHexadecimal) else { return nil }
        self.sha256 = sha256
        self.jenis = jenis
    }

    public init?(rawValue: String) {
        let parts: [Substring] = rawValue.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, let jenis = Jenis(rawValue: String(parts[1])) else { return nil }
        self.init(sha256: String(parts[0]), jenis: jenis)
    }

    public var rawValue: String { "\(sha256).\(jenis.rawValue)" }

    private static func isHexadecimal(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"): true
        default: false
        }
    }
}
