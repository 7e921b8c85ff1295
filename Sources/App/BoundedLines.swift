import Glibc

/// The lines of a file, without their line feeds. A file without line feeds must not fill the memory: a line beyond the
/// limit ends the reading.
struct BoundedLines: ~Copyable {
    /// In bytes; no line of a ledger comes near.
    static let longest = 4 << 20

    private let stream: UnsafeMutablePointer<FILE>
    private var buffer: [UInt8] = []
    private var position = 0

    /// Nil, with errno, when the file cannot be opened.
    init?(_ path: String) {
        guard let stream = fopen(path, "r") else { return nil }
        self.stream = stream
    }

    deinit { fclose(stream) }

    enum Step {
        case line(ArraySlice<UInt8>)
        case end, tooLong, unreadable
    }

    mutating func next() -> Step {
        var searched: Int = position
        while true {
            if let feed = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
                defer { position = feed + 1 }
                return .line(buffer[position..<feed])
            }
            guard buffer.count - position <= BoundedLines.longest else { return .tooLong }
            searched = buffer.count - position
            guard readMore() else { break }
        }
        guard ferror(stream) == 0 else { return .unreadable }
        defer { position = buffer.count }
        return position == buffer.count ? .end : .line(buffer[position...])
    }

    /// False at the end of the file.
    private mutating func readMore() -> Bool {
        buffer.removeFirst(position)
        position = 0
        let start: Int = buffer.count, room = 1 << 16
        buffer.append(contentsOf: repeatElement(0, count: room))
        let count: Int = buffer.withUnsafeMutableBytes { bytes in
            bytes.baseAddress.map { fread($0 + start, 1, room, stream) } ?? 0
        }
        buffer.removeLast(room - count)
        return count > 0
    }
}
