/// A ZIP file (APPNOTE 6.3.10) that leaves as it is made: sizes stand behind the data, nothing is ever gone back to.
/// Equal content gives equal bytes, because no date but a fixed one is written.
public struct ArchiveWriter {
    private let sink: WorkbookWriter.Sink
    private let deflater: Deflater
    private var entries: [Entry] = []
    private var position = 0
    private var current: Entry?

    /// Beyond it the format needs its 64-bit records.
    private static let maxSize = 0xFFFF_FFFE

    private struct Entry {
        let name: String
        let position: Int
        var crc = 0
        var size = 0
        var compressedSize = 0
    }

    public init(_ sink: @escaping WorkbookWriter.Sink) throws(UnwritableWorkbook) {
        self.sink = sink
        deflater = try Deflater()
    }

    /// Begins an entry; the one before has ended.
    /// - Parameter name: of ASCII, with `/` between folders; each name once.
    public mutating func begin(_ name: String) throws {
        let entry = Entry(name: name, position: position)
        deflater.reset()
        current = entry
        try send([0x50, 0x4B, 3, 4] + Self.description(entry, isCentral: false) + Array(name.utf8))
    }

    public mutating func write(_ bytes: [UInt8]) throws {
        try bytes.withUnsafeBytes { try deflater.write($0, to: sink) }
        guard deflater.size <= Self.maxSize else { throw UnwritableWorkbook.tooLarge }
    }

    /// Ends the entry.
    public mutating func end() throws {
        guard var entry = current.take() else { return }
        try deflater.write(UnsafeRawBufferPointer(start: nil, count: 0), isLast: true, to: sink)
        entry.crc = Int(deflater.crc)
        entry.size = deflater.size
        entry.compressedSize = deflater.compressedSize
        position += entry.compressedSize
        entries.append(entry)
        try send([0x50, 0x4B, 7, 8] + Self.sizes(entry))
        guard position <= Self.maxSize else { throw UnwritableWorkbook.tooLarge }
    }

    mutating func add(_ name: String, _ text: String) throws {
        try begin(name)
        try write(Array(text.utf8))
        try end()
    }

    /// The directory. Nothing may follow.
    public mutating func finish() throws {
        var directory: [UInt8] = []
        for entry in entries { directory += Self.central(entry) }
        var end: [UInt8] = [0x50, 0x4B, 5, 6, 0, 0, 0, 0]
        end.append16(entries.count)
        end.append16(entries.count)
        end.append32(directory.count)
        end.append32(position)
        end.append16(0)
        try send(directory + end)
    }

    private mutating func send(_ bytes: [UInt8]) throws {
        position += bytes.count
        try bytes.withUnsafeBytes(sink)
    }

    private static func central(_ entry: Entry) -> [UInt8] {
        var record: [UInt8] = [0x50, 0x4B, 1, 2]
        record.append16(20)
        record += description(entry, isCentral: true)
        record.append16(0)  // comment
        record.append16(0)  // disk
        record.append16(0)  // internal attributes
        record.append32(0)  // external attributes
        record.append32(entry.position)
        return record + Array(entry.name.utf8)
    }

    /// What both headers say alike. Bit 3 of the flags: the sizes come later.
    private static func description(_ entry: Entry, isCentral: Bool) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.append16(20)
        bytes.append16(0x0008)
        bytes.append16(8)
        bytes.append16(0)
        bytes.append16(0x0021)  // 1 January 1980, the first day of the format
        bytes += isCentral ? sizes(entry) : [UInt8](repeating: 0, count: 12)
        bytes.append16(entry.name.utf8.count)
        bytes.append16(0)
        return bytes
    }

    private static func sizes(_ entry: Entry) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.append32(entry.crc)
        bytes.append32(entry.compressedSize)
        bytes.append32(entry.size)
        return bytes
    }
}
