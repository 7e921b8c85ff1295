/// `application/x-www-form-urlencoded` (WHATWG URL 5), in queries and bodies.
enum URLEncoded {
    static func fields(_ bytes: ArraySlice<UInt8>, limit: Int) throws(FormError) -> Fields {
        var fields: [(name: String, value: String)] = []
        for piece in bytes.split(separator: ASCII.ampersand) {
            guard fields.count < limit else { throw .tooManyFields }
            let equals: Int = piece.firstIndex(of: ASCII.equals) ?? piece.endIndex
            fields.append((try text(piece[..<equals]), try text(piece[equals...].dropFirst())))
        }
        return Fields(fields)
    }

    private static func text(_ bytes: ArraySlice<UInt8>) throws(FormError) -> String {
        guard let text = PercentCoding.text(bytes, plusIsSpace: true) else { throw .malformed }
        return text
    }
}
