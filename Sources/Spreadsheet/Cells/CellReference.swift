/// A cell's place, `AB12`: both numbers count from 0.
struct CellReference: Equatable {
    let row: Int
    let column: Int

    /// What a sheet can have (Excel specifications and limits).
    static let maxRows = 1_048_576
    static let maxColumns = 16_384

    /// `0` is `A`, `26` is `AA`.
    static func letters(_ column: Int) -> String {
        var letters: [UInt8] = []
        var rest: Int = column + 1
        while rest > 0 {
            letters.insert(UInt8(ascii: "A") + UInt8((rest - 1) % 26), at: 0)
            rest = (rest - 1) / 26
        }
        return String(decoding: letters, as: UTF8.self)
    }

    init(row: Int, column: Int) {
        self.row = row
        self.column = column
    }

    /// Nil when the bytes are no place on any sheet: `ZZZ99999999`, `A0`, `12`.
    init?(_ bytes: some Collection<UInt8>) {
        let letters = bytes.prefix { $0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z") }
        guard (1...3).contains(letters.count) else { return nil }
        let column: Int = letters.reduce(0) { $0 * 26 + Int($1 - UInt8(ascii: "A")) + 1 }
        guard column <= Self.maxColumns, let row = Self.row(bytes.dropFirst(letters.count)) else { return nil }
        self.init(row: row, column: column - 1)
    }

    /// A row's number as written, from 1, as an index from 0.
    static func row(_ digits: some Collection<UInt8>) -> Int? {
        guard (1...7).contains(digits.count), digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        let number: Int = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
        return (1...maxRows).contains(number) ? number - 1 : nil
    }
}
