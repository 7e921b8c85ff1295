/// The text of one file of `Views/`.
final class Source: Sendable {
    /// How messages and `#sourceLocation` name the file: `Views/pk/lihat.html`.
    let name: String
    let bytes: [UInt8]
    private let lineStarts: [Int]

    init(name: String, text: String) {
        self.name = name
        let bytes: [UInt8] = Array(text.utf8)
        self.bytes = bytes
        lineStarts = [0] + bytes.indices.filter { bytes[$0] == 0x0A }.map { $0 + 1 }
    }

    /// Line and column of an offset, from 1; the column counts bytes, as the Swift compiler does.
    func position(of offset: Int) -> (line: Int, column: Int) {
        var low: Int = 0
        var high: Int = lineStarts.count
        while high - low > 1 {
            let middle: Int = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        return (low + 1, offset - lineStarts[low] + 1)
    }

    func text(_ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }
}
