/// A ZIP file in memory, read through its directory (APPNOTE 6.3.10) and with distrust: what the directory says must
/// agree with the headers, no two entries may share a byte, and nothing is inflated that is larger than it says.
struct Archive {
    private let bytes: [UInt8]
    private let limits: WorkbookLimits
    /// By name in lower case: the names of parts differ by more than case (ECMA-376 part 2, 6.2.2.3).
    private let entries: [String: ArchiveEntry]
    private var inflated = 0

    private static let endSize = 22
    private static let headerSize = 30

    init(_ bytes: [UInt8], _ limits: WorkbookLimits) throws(WorkbookError) {
        self.bytes = bytes
        self.limits = limits
        let directory: Directory = try Self.directory(bytes)
        guard directory.count <= limits.parts else { throw .tooMuch(.parts, limit: limits.parts) }
        let list: [ArchiveEntry] = try Self.entries(bytes, directory, limits)
        try Self.refuseOverlap(list, bytes, directory)
        var entries: [String: ArchiveEntry] = [:]
        for entry in list {
            guard entries.updateValue(entry, forKey: entry.name.lowercased()) == nil else { throw .dangerous(.overlap) }
        }
        self.entries = entries
    }

    var names: some Collection<String> { entries.keys }

    func has(_ name: String) -> Bool { entries[name.lowercased()] != nil }

    /// The content of an entry, checked against its checksum; nil when there is none of that name.
    mutating func content(_ name: String) throws(WorkbookError) -> [UInt8]? {
        guard let entry = entries[name.lowercased()] else { return nil }
        guard entry.size <= limits.partBytes else { throw .tooMuch(.partBytes, limit: limits.partBytes) }
        inflated += entry.size
        guard inflated <= limits.totalBytes else { throw .tooMuch(.totalBytes, limit: limits.totalBytes) }
        let start: Int = Self.dataStart(entry, bytes)
        let data: ArraySlice<UInt8> = bytes[start..<(start + entry.compressedSize)]
        guard let content = entry.method == 0 ? Array(data) : Inflater.inflate(data, size: entry.size),
            Inflater.checksum(content) == entry.crc
        else { throw .damaged(.contradiction) }
        return content
    }

    private struct Directory {
        let position: Int
        let end: Int
        let count: Int
    }

    /// The end record is the last of the file but for a comment that ends with it, and the directory ends where it
    /// begins.
    private static func directory(_ bytes: [UInt8]) throws(WorkbookError) -> Directory {
        guard bytes.count >= endSize else { throw .damaged(.cutOff) }
        let last: Int = bytes.count - endSize
        let isEnd: (Int) -> Bool = {
            bytes[$0...].starts(with: [0x50, 0x4B, 5, 6]) && $0 + endSize + bytes.read16($0 + 20) == bytes.count
        }
        guard let end = (max(0, last - 0xFFFF)...last).reversed().first(where: isEnd) else { throw .damaged(.cutOff) }
        let (count, size, position) = (bytes.read16(end + 10), bytes.read32(end + 12), bytes.read32(end + 16))
        guard bytes.read32(end + 4) == 0, count != 0xFFFF, size != 0xFFFF_FFFF, position != 0xFFFF_FFFF else {
            throw .unsupported(.largeArchive)
        }
        guard bytes.read16(end + 8) == count, position + size == end else { throw .damaged(.cutOff) }
        return Directory(position: position, end: end, count: count)
    }

    private static func entries(_ bytes: [UInt8], _ directory: Directory, _ limits: WorkbookLimits)
        throws(WorkbookError) -> [ArchiveEntry]
    {
        var entries: [ArchiveEntry] = []
        var position: Int = directory.position
        while position < directory.end {
            let next: Int = try endOfRecord(bytes, position, directory)
            guard entries.count < directory.count else { throw .damaged(.contradiction) }
            entries.append(try ArchiveEntry(bytes, at: position, limits))
            position = next
        }
        guard entries.count == directory.count else { throw .damaged(.contradiction) }
        return entries
    }

    private static func endOfRecord(_ bytes: [UInt8], _ position: Int, _ directory: Directory) throws(WorkbookError)
        -> Int
    {
        guard position + ArchiveEntry.recordSize <= directory.end, bytes[position...].starts(with: [0x50, 0x4B, 1, 2])
        else {
            throw .damaged(.contradiction)
        }
        let end: Int =
            position + ArchiveEntry.recordSize + bytes.read16(position + 28) + bytes.read16(position + 30)
            + bytes.read16(position + 32)
        guard end <= directory.end else { throw .damaged(.contradiction) }
        return end
    }

    /// Entries that share bytes inflate the same data many times over (Fifield, "A better zip bomb", 2019).
    private static func refuseOverlap(_ entries: [ArchiveEntry], _ bytes: [UInt8], _ directory: Directory)
        throws(WorkbookError)
    {
        var end = 0
        for entry in entries.sorted(by: { $0.position < $1.position }) {
            guard entry.position >= end else { throw .dangerous(.overlap) }
            try checkHeader(entry, bytes, directory)
            end = dataStart(entry, bytes) + entry.compressedSize
            guard end <= directory.position else { throw .damaged(.cutOff) }
        }
    }

    private static func checkHeader(_ entry: ArchiveEntry, _ bytes: [UInt8], _ directory: Directory)
        throws(WorkbookError)
    {
        let start: Int = entry.position
        guard start + headerSize <= directory.position, bytes[start...].starts(with: [0x50, 0x4B, 3, 4]) else {
            throw .damaged(.contradiction)
        }
        let nameStart: Int = start + headerSize
        guard nameStart + bytes.read16(start + 26) <= directory.position else { throw .damaged(.contradiction) }
        let name: ArraySlice<UInt8> = bytes[nameStart..<(nameStart + bytes.read16(start + 26))]
        guard ArchiveEntry.normalised(name).elementsEqual(entry.name.utf8), bytes.read16(start + 8) == entry.method
        else {
            throw .damaged(.contradiction)
        }
    }

    private static func dataStart(_ entry: ArchiveEntry, _ bytes: [UInt8]) -> Int {
        entry.position + headerSize + bytes.read16(entry.position + 26) + bytes.read16(entry.position + 28)
    }
}
