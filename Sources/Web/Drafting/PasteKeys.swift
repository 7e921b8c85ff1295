import Kinerja

/// The keys of the rows that a paste adds: drawn once, with its first preview, and the same however often that is sent.
struct PasteKeys {
    /// Eight characters of Crockford's base 32.
    let seed: String

    private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

    /// Those of the rows that are new; others keep theirs.
    func applied(to rows: [Baris], over before: [Baris]) -> [Baris] {
        let known = Set(before.map(\.kunci))
        var count: UInt64 = 0
        return rows.map { row in
            guard !known.contains(row.kunci) else { return row }
            var row = row
            row.take(key: key(count))
            count += 1
            return row
        }
    }

    private func key(_ count: UInt64) -> String {
        let start = seed.reduce(UInt64(0)) { sum, letter in
            sum << 5 | UInt64(PasteKeys.alphabet.firstIndex(of: letter) ?? 0)
        }
        let letters = (0..<8).reversed().map { PasteKeys.alphabet[Int((start &+ count) >> (5 * $0) & 31)] }
        return Baris.drawn + String(letters)
    }
}
