@testable import Spreadsheet

/// Builds archives, also such as nobody should: whatever a header says can be made untrue.
struct Zip {
    struct Entry {
        var name: [UInt8]
        var content: [UInt8]
        var isDeflated = true
        /// Changes what both headers say of it: the fields from "version needed" to "extra length", 26 bytes.
        var lie: ([UInt8]) -> [UInt8] = { $0 }
        /// Changes the directory's record alone.
        var centralLie: ([UInt8]) -> [UInt8] = { $0 }
        /// Takes the place of the position of the local header.
        var position: Int?
    }

    var entries: [Entry]
    var endLie: ([UInt8]) -> [UInt8] = { $0 }
    var comment: [UInt8] = []

    var bytes: [UInt8] {
        var file: [UInt8] = []
        var directory: [UInt8] = []
        for entry in entries {
            let data: [UInt8] = entry.isDeflated ? Self.deflated(entry.content) : entry.content
            let position: Int = entry.position ?? file.count
            let shared: [UInt8] = entry.lie(Self.header(entry, data.count))
            if entry.position == nil { file += [0x50, 0x4B, 3, 4] + shared + entry.name + data }
            let record: [UInt8] = [0x50, 0x4B, 1, 2, 20, 0] + shared + [UInt8](repeating: 0, count: 10)
            directory += entry.centralLie(record + Self.number(position, 4)) + entry.name
        }
        var end: [UInt8] = [0x50, 0x4B, 5, 6, 0, 0, 0, 0]
        end += Self.number(entries.count, 2) + Self.number(entries.count, 2)
        end += Self.number(directory.count, 4) + Self.number(file.count, 4) + Self.number(comment.count, 2)
        return file + directory + endLie(end) + comment
    }

    private static func header(_ entry: Entry, _ compressedSize: Int) -> [UInt8] {
        var bytes: [UInt8] = [20, 0, 0, 0] + number(entry.isDeflated ? 8 : 0, 2) + [0, 0, 0x21, 0]
        bytes +=
            number(Inflater.checksum(entry.content), 4) + number(compressedSize, 4) + number(entry.content.count, 4)
        return bytes + number(entry.name.count, 2) + [0, 0]
    }

    static func number(_ value: Int, _ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
    }

    static func deflated(_ content: [UInt8]) -> [UInt8] {
        let bytes = Bytes()
        guard let deflater = try? Deflater() else { return [] }
        try? content.withUnsafeBytes { try deflater.write($0, isLast: true, to: bytes.take) }
        return bytes.all
    }
}

extension [UInt8] {
    /// With `bytes` from `offset` on.
    func with(_ bytes: [UInt8], at offset: Int) -> [UInt8] {
        var changed: [UInt8] = self
        changed.replaceSubrange(offset..<(offset + bytes.count), with: bytes)
        return changed
    }
}
