/// Keeps a spreadsheet that opens a CSV file from computing what a person typed (OWASP, CSV Injection).
///
/// Text that would be taken for a formula gets an apostrophe in front, which spreadsheets read as "this is text". Text
/// that already looks so guarded gets one more, so that taking one away again gives back every text exactly.
public enum FormulaGuard {
    /// The text as it is written. A lone minus and plain numbers (`-`, `-1.234,5`) compute nothing and stay as they
    /// are.
    public static func guarded(_ text: String) -> String {
        guard looksGuarded(text) || startsFormula(text.utf8) && !isNumber(text.utf8) else { return text }
        return "'" + text
    }

    /// The text that was given to `guarded`.
    public static func unguarded(_ text: String) -> String {
        looksGuarded(text) ? String(text.unicodeScalars.dropFirst()) : text
    }

    /// Apostrophes and then what starts a formula.
    private static func looksGuarded(_ text: String) -> Bool {
        let rest = text.utf8.drop { $0 == UInt8(ascii: "'") }
        return rest.count < text.utf8.count && startsFormula(rest)
    }

    /// Also in full width, as some keyboards of East Asia type them: Excel takes both.
    private static let starters: [[UInt8]] = ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"].map {
        Array($0.utf8)
    }

    private static func startsFormula(_ bytes: some Collection<UInt8>) -> Bool {
        starters.contains { bytes.starts(with: $0) }
    }

    private static func isNumber(_ bytes: some Collection<UInt8>) -> Bool {
        guard bytes.first == UInt8(ascii: "-") else { return false }
        return bytes.dropFirst().allSatisfy {
            (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",")
        }
    }
}
