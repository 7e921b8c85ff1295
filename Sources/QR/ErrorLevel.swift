/// How much of a code may be unreadable (ISO/IEC 18004, 6.5.1).
public enum ErrorLevel: Int, Sendable, Hashable, CaseIterable, Comparable {
    /// M: about 15 % of the codewords can be restored.
    case medium
    /// Q: about 25 %.
    case quartile

    public static func < (one: ErrorLevel, other: ErrorLevel) -> Bool { one.rawValue < other.rawValue }

    /// The two bits of the format information (table 12).
    var bits: Int {
        switch self {
        case .medium: 0b00
        case .quartile: 0b11
        }
    }
}
