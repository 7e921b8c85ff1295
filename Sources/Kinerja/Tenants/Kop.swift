/// A letterhead as it is printed: a line in the region's own script belongs above the line that follows it, which says
/// the same in Latin letters.
public enum Kop {
    public struct Baris: Sendable, Equatable {
        public let teks: String
        /// The same in aksara; `nil` where the form has none.
        public let aksara: String?
    }

    /// - Parameter lines: as they are kept, in order; a last line in aksara alone stands by itself.
    public static func baris(_ lines: [String]) -> [Baris] {
        var rows: [Baris] = []
        var aksara: String?
        for line in lines {
            guard !isAksara(line) else { aksara = [aksara, line].compactMap { $0 }.joined(separator: " "); continue }
            rows.append(Baris(teks: line, aksara: aksara))
            aksara = nil
        }
        return aksara.map { rows + [Baris(teks: "", aksara: $0)] } ?? rows
    }

    /// Whether every letter of a line is of one of the scripts of Indonesia that are not Latin.
    public static func isAksara(_ line: String) -> Bool {
        let letters = line.unicodeScalars.filter(\.properties.isAlphabetic)
        return !letters.isEmpty && letters.allSatisfy { letter in blocks.contains { $0.contains(letter.value) } }
    }

    /// Blocks of Unicode: Buginese (Lontara), Balinese, Sundanese, Batak, Rejang, Javanese.
    private static let blocks: [ClosedRange<UInt32>] = [
        0x1A00...0x1A1F, 0x1B00...0x1B7F, 0x1B80...0x1BBF, 0x1BC0...0x1BFF, 0xA930...0xA95F, 0xA980...0xA9DF,
    ]
}
