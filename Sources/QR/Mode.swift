/// How characters become bits (ISO/IEC 18004, 7.3 and 7.4).
enum Mode: Int, Sendable, CaseIterable {
    case numeric = 0b0001
    case alphanumeric = 0b0010
    case byte = 0b0100

    /// The mode indicator has four bits.
    static let indicatorBits: Int = 4
    private static let alphabet: [UInt8] = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:".utf8)
    /// By byte; -1 for a byte that is not in the alphabet.
    private static let values: [Int] = (0..<256).map { byte in alphabet.firstIndex(of: UInt8(byte)) ?? -1 }

    /// The character count before the data (table 3).
    func countBits(_ version: Version) -> Int {
        let isLarge: Bool = version.number >= 10
        return switch self {
        case .numeric: isLarge ? 12 : 10
        case .alphanumeric: isLarge ? 11 : 9
        case .byte: isLarge ? 16 : 8
        }
    }

    func holds(_ byte: UInt8) -> Bool {
        switch self {
        case .numeric: (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        case .alphanumeric: Mode.values[Int(byte)] >= 0
        case .byte: true
        }
    }

    /// What one character costs, in sixths of a bit: three digits share 10 bits, two of the alphabet 11.
    var sixths: Int {
        switch self {
        case .numeric: 20
        case .alphanumeric: 33
        case .byte: 48
        }
    }

    /// How many characters share a group, and the bits of a group of one, two, three.
    var groups: [Int] {
        switch self {
        case .numeric: [4, 7, 10]
        case .alphanumeric: [6, 11]
        case .byte: [8]
        }
    }

    func value(of byte: UInt8) -> Int { self == .byte ? Int(byte) : Mode.values[Int(byte)] }

    var base: Int {
        switch self {
        case .numeric: 10
        case .alphanumeric: 45
        case .byte: 256
        }
    }
}
