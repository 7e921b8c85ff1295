/// The request-target (RFC 9112 3.2), taken apart and decoded.
struct RequestTarget {
    /// Only in absolute-form, where it replaces Host (RFC 9112 3.2.2).
    let authority: Authority?
    let path: String
    let segments: [String]
    let query: Fields

    /// Queries are written by people and links, not by forms of a whole table.
    static let maxQueryFields = 1_000

    init(_ bytes: ArraySlice<UInt8>, method: Method) throws(WireRefusal) {
        guard bytes.first != ASCII.asterisk else {
            guard bytes.count == 1, method == .options else { throw .malformed }
            (authority, path, segments, query) = (nil, "*", [], Fields([]))
            return
        }
        var rest: ArraySlice<UInt8> = bytes
        authority = try Self.takeAuthority(&rest)
        let pathEnd: Int = rest.firstIndex(of: ASCII.question) ?? rest.endIndex
        segments = try Self.segments(rest[..<pathEnd])
        path = "/" + segments.joined(separator: "/")
        query = try Self.query(rest[pathEnd...].dropFirst())
    }

    /// Removes `http://authority` from the front, if it is there.
    private static func takeAuthority(_ bytes: inout ArraySlice<UInt8>) throws(WireRefusal) -> Authority? {
        guard bytes.first != ASCII.slash else { return nil }
        for scheme in ["http://", "https://"] where ASCII.matches(bytes.prefix(scheme.utf8.count), scheme) {
            let rest: ArraySlice<UInt8> = bytes.dropFirst(scheme.utf8.count)
            let end: Int = rest.firstIndex { $0 == ASCII.slash || $0 == ASCII.question } ?? rest.endIndex
            guard let authority = Authority(rest[..<end]) else { throw .malformed }
            bytes = rest[end...]
            return authority
        }
        throw .malformed
    }

    /// Each segment is decoded alone. Refused: dot segments (no client that resolves its links sends them), and an
    /// encoded slash, which would make two addresses of one.
    private static func segments(_ bytes: ArraySlice<UInt8>) throws(WireRefusal) -> [String] {
        guard bytes.allSatisfy({ ASCII.isPath($0) || $0 == ASCII.percent }) else { throw .malformed }
        guard bytes.count > 1 else { return [] }
        var segments: [String] = []
        for piece in bytes.dropFirst().split(separator: ASCII.slash, omittingEmptySubsequences: false) {
            guard let text = PercentCoding.text(piece, plusIsSpace: false),
                text != ".", text != "..",
                text.utf8.allSatisfy({ $0 != ASCII.slash && $0 >= ASCII.space && $0 != 0x7F })
            else { throw .malformed }
            segments.append(text)
        }
        return segments
    }

    private static func query(_ bytes: ArraySlice<UInt8>) throws(WireRefusal) -> Fields {
        guard !bytes.isEmpty else { return Fields([]) }
        guard bytes.allSatisfy(ASCII.isQuery),
            let fields = try? URLEncoded.fields(bytes, limit: maxQueryFields)
        else { throw .malformed }
        return fields
    }
}
