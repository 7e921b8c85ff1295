/// RFC 9112 7.1.1: `*( BWS ";" BWS name [ BWS "=" BWS ( token / quoted-string ) ] )`. Checked, never used.
enum ChunkExtension {
    static func isValid(_ bytes: ArraySlice<UInt8>) -> Bool {
        var rest: ArraySlice<UInt8> = bytes
        while !rest.isEmpty {
            rest = rest.drop(while: ASCII.isBlank)
            guard rest.popFirst() == ASCII.semicolon else { return false }
            rest = rest.drop(while: ASCII.isBlank)
            guard takeToken(&rest), takeValue(&rest) else { return false }
        }
        return true
    }

    private static func takeToken(_ rest: inout ArraySlice<UInt8>) -> Bool {
        let end: Int = rest.firstIndex { !ASCII.isToken($0) } ?? rest.endIndex
        defer { rest = rest[end...] }
        return end > rest.startIndex
    }

    /// The part from "=" on, if there is one.
    private static func takeValue(_ rest: inout ArraySlice<UInt8>) -> Bool {
        var value: ArraySlice<UInt8> = rest.drop(while: ASCII.isBlank)
        guard value.first == ASCII.equals else { return true }
        value = value.dropFirst().drop(while: ASCII.isBlank)
        guard value.first == ASCII.quote ? takeQuoted(&value) : takeToken(&value) else { return false }
        rest = value
        return true
    }

    private static func takeQuoted(_ rest: inout ArraySlice<UInt8>) -> Bool {
        rest.removeFirst()
        while let byte = rest.popFirst() {
            if byte == ASCII.quote { return true }
            let content: UInt8? = byte == 0x5C ? rest.popFirst() : byte
            guard let content, ASCII.isFieldValue(content) else { return false }
        }
        return false
    }
}
