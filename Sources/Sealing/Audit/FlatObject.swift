/// A JSON object whose values are texts, whole numbers or null, in one line and in order.
struct FlatObject: Hashable {
    enum Value: Hashable {
        case text(String)
        case number(Int64)
        case null

        var text: String? {
            guard case .text(let text) = self else { return nil }
            return text
        }
    }

    private var members: [(name: String, value: Value)] = []

    init() {}

    subscript(name: String) -> Value? {
        get { members.first { $0.name == name }?.value }
        set {
            members.removeAll { $0.name == name }
            if let newValue { members.append((name, newValue)) }
        }
    }

    func text(_ name: String) -> String? { self[name]?.text }

    func number(_ name: String) -> Int64? {
        guard case .number(let number)? = self[name] else { return nil }
        return number
    }

    static func == (one: FlatObject, other: FlatObject) -> Bool {
        one.members.elementsEqual(other.members) { $0 == $1 }
    }

    func hash(into hasher: inout Hasher) {
        for member in members {
            hasher.combine(member.name)
            hasher.combine(member.value)
        }
    }
}

// Written.
extension FlatObject {
    var text: String {
        var bytes: [UInt8] = [UInt8(ascii: "{")]
        for (index, member) in members.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            FlatObject.append(member.name, to: &bytes)
            bytes.append(UInt8(ascii: ":"))
            switch member.value {
            case .text(let text): FlatObject.append(text, to: &bytes)
            case .number(let number): bytes += Array(String(number).utf8)
            case .null: bytes += Array("null".utf8)
            }
        }
        return String(decoding: bytes + [UInt8(ascii: "}")], as: UTF8.self)
    }

    private static func append(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
            case 0..<0x20: bytes += Array("\\u00".utf8) + Array(Hexadecimal.text(of: [byte]).utf8)
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}

// Read.
extension FlatObject {
    /// Nil for anything else, a repeated name and an escape that this program does not write included.
    init?(_ line: ArraySlice<UInt8>) {
        let members: [(name: String, value: Value)]? = line.withUnsafeBufferPointer { bytes in
            var scanner = FlatScanner(bytes: bytes)
            return scanner.object()
        }
        guard let members, Set(members.map(\.name)).count == members.count else { return nil }
        self.members = members
    }
}

/// Goes through one line. On unsafe memory, because a ledger has many.
private struct FlatScanner {
    let bytes: UnsafeBufferPointer<UInt8>
    private var position = 0

    init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    mutating func object() -> [(name: String, value: FlatObject.Value)]? {
        var members: [(name: String, value: FlatObject.Value)] = []
        members.reserveCapacity(9)
        guard take(UInt8(ascii: "{")) else { return nil }
        repeat {
            guard let name = text(), take(UInt8(ascii: ":")), let value = value() else { return nil }
            members.append((name, value))
        } while take(UInt8(ascii: ","))
        return take(UInt8(ascii: "}")) && position == bytes.count ? members : nil
    }

    private mutating func value() -> FlatObject.Value? {
        guard position < bytes.count else { return nil }
        switch bytes[position] {
        case UInt8(ascii: "\""): return text().map { .text($0) }
        case UInt8(ascii: "n"): return "null".utf8.allSatisfy { take($0) } ? .null : nil
        default: return number().map { .number($0) }
        }
    }

    private mutating func number() -> Int64? {
        let start: Int = position
        while position < bytes.count, bytes[position] == UInt8(ascii: "-") || isDigit(bytes[position]) { position += 1 }
        return Int64(String(decoding: bytes[start..<position], as: UTF8.self))
    }

    private func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

    private mutating func text() -> String? {
        guard take(UInt8(ascii: "\"")) else { return nil }
        let start: Int = position
        while position < bytes.count {
            let byte: UInt8 = bytes[position]
            if byte == UInt8(ascii: "\"") { break }
            guard byte >= 0x20 else { return nil }
            guard byte != UInt8(ascii: "\\") else { return escaped(from: start) }
            position += 1
        }
        let text = String(validating: bytes[start..<position], as: UTF8.self)
        return take(UInt8(ascii: "\"")) ? text : nil
    }

    /// The rest of a text, from its first escape on.
    private mutating func escaped(from start: Int) -> String? {
        var text: [UInt8] = Array(bytes[start..<position])
        while position < bytes.count, bytes[position] != UInt8(ascii: "\"") {
            guard bytes[position] >= 0x20 else { return nil }
            guard take(UInt8(ascii: "\\")) else {
                text.append(bytes[position])
                position += 1
                continue
            }
            guard let byte = escape() else { return nil }
            text.append(byte)
        }
        return take(UInt8(ascii: "\"")) ? String(validating: text, as: UTF8.self) : nil
    }

    private mutating func escape() -> UInt8? {
        for byte in [UInt8(ascii: "\""), UInt8(ascii: "\\")] where take(byte) { return byte }
        guard "u00".utf8.allSatisfy({ take($0) }), position + 2 <= bytes.count,
            let byte = Hexadecimal.bytes(of: String(decoding: bytes[position..<position + 2], as: UTF8.self))?.first,
            byte < 0x20
        else { return nil }
        position += 2
        return byte
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard position < bytes.count, bytes[position] == byte else { return false }
        position += 1
        return true
    }
}
