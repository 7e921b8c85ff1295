/// One element as it lies in bytes that somebody else made: bounds are checked, nothing is copied, nothing recurses.
struct DERElement {
    let tag: UInt8
    let content: ArraySlice<UInt8>
    /// Tag and length included.
    let whole: ArraySlice<UInt8>

    /// The element at the beginning of `bytes`; nil unless it lies in them completely, with a tag of one byte and a
    /// length of definite form.
    init?(at bytes: ArraySlice<UInt8>) {
        guard bytes.count >= 2, bytes[bytes.startIndex] & 0x1F != 0x1F else { return nil }
        let first: UInt8 = bytes[bytes.startIndex + 1]
        let digits: Int = first < 0x80 ? 0 : Int(first & 0x7F)
        guard first != 0x80, digits <= 4, bytes.count >= 2 + digits else { return nil }
        let start: Int = bytes.startIndex + 2 + digits
        let spelled: Int = bytes[(start - digits)..<start].reduce(0) { $0 << 8 | Int($1) }
        let count: Int = digits == 0 ? Int(first) : spelled
        guard count <= bytes.endIndex - start else { return nil }
        tag = bytes[bytes.startIndex]
        content = bytes[start..<(start + count)]
        whole = bytes[bytes.startIndex..<(start + count)]
    }

    /// The elements inside; nil when the content is no row of whole elements.
    var parts: [DERElement]? {
        var parts: [DERElement] = []
        var rest: ArraySlice<UInt8> = content
        while !rest.isEmpty {
            guard let part = DERElement(at: rest) else { return nil }
            parts.append(part)
            rest = rest[part.whole.endIndex...]
        }
        return parts
    }
}
