/// Splits a web page into tags and text, as browsers read it: nothing is an error.
struct HTMLScanner {
    enum Token: Equatable {
        case start(String, [String: String])
        case end(String)
        case text(String)
    }

    private let bytes: [UInt8]
    private var position = 0

    init(_ text: String) { bytes = Array(text.utf8) }

    mutating func next() -> Token? {
        while position < bytes.count {
            guard bytes[position] == UInt8(ascii: "<") else { return .text(HTMLEntities.decoded(until("<"))) }
            if bytes[position...].starts(with: "<!--".utf8) {
                skip(past: "-->")
            } else if let mark = bytes[at: position + 1], mark == UInt8(ascii: "!") || mark == UInt8(ascii: "?") {
                skip(past: ">")
            } else if let token = tag() {
                return token
            } else {
                position += 1
                return .text("<")
            }
        }
        return nil
    }

    /// The content of an element that holds no tags, `style` and `script`.
    mutating func raw(_ name: String) -> String {
        let start = position
        while position < bytes.count {
            if bytes[position] == UInt8(ascii: "<"), bytes[at: position + 1] == UInt8(ascii: "/"),
                String(decoding: bytes[(position + 2)...].prefix(name.utf8.count), as: UTF8.self).lowercased() == name
            {
                break
            }
            position += 1
        }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    private mutating func until(_ mark: Unicode.Scalar) -> String {
        let start = position
        while position < bytes.count, bytes[position] != UInt8(ascii: mark) { position += 1 }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    private mutating func skip(past end: String) {
        let found = bytes[position...].firstRange(of: Array(end.utf8))
        position = found?.upperBound ?? bytes.count
    }

    private mutating func tag() -> Token? {
        let isEnd: Bool = bytes[at: position + 1] == UInt8(ascii: "/")
        var place = position + (isEnd ? 2 : 1)
        let name = word(&place)
        guard name.first?.isLetter == true else { return nil }
        var attributes: [String: String] = [:]
        while place < bytes.count, bytes[place] != UInt8(ascii: ">") {
            let key = word(&place)
            if key.isEmpty {
                place += 1
            } else {
                attributes[key] = attributes[key] ?? value(&place)
            }
        }
        position = min(place + 1, bytes.count)
        return isEnd ? .end(name) : .start(name, attributes)
    }

    /// A name in small letters, up to what ends it.
    private func word(_ place: inout Int) -> String {
        let start = place
        while let byte = bytes[at: place], byte > 0x20, byte != UInt8(ascii: ">"), byte != UInt8(ascii: "="),
            byte != UInt8(ascii: "/")
        {
            place += 1
        }
        return String(decoding: bytes[start..<place], as: UTF8.self).lowercased()
    }

    private func value(_ place: inout Int) -> String {
        var next = place
        skipBlanks(&next)
        guard bytes[at: next] == UInt8(ascii: "=") else { return "" }
        next += 1
        skipBlanks(&next)
        place = next
        guard let mark = bytes[at: next], mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'") else {
            while let byte = bytes[at: place], byte > 0x20, byte != UInt8(ascii: ">") { place += 1 }
            return HTMLEntities.decoded(String(decoding: bytes[next..<place], as: UTF8.self))
        }
        place = bytes[(next + 1)...].firstIndex(of: mark) ?? bytes.count
        defer { place = min(place + 1, bytes.count) }
        return HTMLEntities.decoded(String(decoding: bytes[(next + 1)..<place], as: UTF8.self))
    }

    private func skipBlanks(_ place: inout Int) {
        while let byte = bytes[at: place], byte <= 0x20 { place += 1 }
    }
}

extension [UInt8] {
    fileprivate subscript(at index: Int) -> UInt8? { index < count ? self[index] : nil }
}
