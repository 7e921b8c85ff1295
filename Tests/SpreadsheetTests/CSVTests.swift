import Draws
import Testing

@testable import Spreadsheet

@Suite struct CSVTests {
    @Test(arguments: [
        ("=1+1", "'=1+1"), ("+62", "'+62"), ("-1+2", "'-1+2"), ("@a", "'@a"), ("\ta", "'\ta"), ("\ra", "'\ra"),
        ("\na", "'\na"), ("＝1", "'＝1"), ("-", "-"), ("-1.234,5", "-1.234,5"),
        ("-a", "'-a"), ("'=1", "''=1"), ("''@", "'''@"), ("'-", "''-"), ("'a", "'a"), ("'", "'"), ("", ""),
        ("a=1", "a=1"), (" =1", " =1"), ("- desa", "'- desa"),
    ])
    func formulasAreGuardedAndTheGuardTakenAway(_ text: String, _ guarded: String) {
        #expect(FormulaGuard.guarded(text) == guarded)
        #expect(FormulaGuard.unguarded(guarded) == text)
    }

    @Test func everyTextComesBack() {
        let pieces: [String] = ["'", "'", "=", "+", "-", "@", "\t", "\r\n", "1", ",", ".", "a", " ", "＝", "\u{301}"]
        var random = SeededGenerator(seed: 8)
        for _ in 0..<20_000 {
            let text: String = (0..<Int.random(in: 0...5, using: &random)).map { _ in
                pieces.randomElement(using: &random) ?? ""
            }.joined()
            let back: String = FormulaGuard.unguarded(FormulaGuard.guarded(text))
            if !back.utf8.elementsEqual(text.utf8) { Issue.record("\(text.debugDescription)") }
        }
    }

    @Test(arguments: [
        (
            CSVWriter.Separator.comma,
            "\u{FEFF}No,\"a,b\",c;d\r\n1,\"dua \"\"baris\"\"\nini\",\" x \"\r\n\r\n'=1,,\"'=1,2\"\r\n"
        ),
        (.semicolon, "\u{FEFF}No;a,b;\"c;d\"\r\n1;\"dua \"\"baris\"\"\nini\";\" x \"\r\n\r\n'=1;;'=1,2\r\n"),
    ])
    func isWrittenAsTheStandardSays(_ separator: CSVWriter.Separator, _ text: String) throws {
        let bytes = Bytes()
        var writer = CSVWriter(separator: separator, bytes.take)
        for row in [["No", "a,b", "c;d"], ["1", "dua \"baris\"\nini", " x "], [], ["=1", "", "=1,2"]] {
            try writer.append(row)
        }
        try writer.finish()
        #expect(bytes.all == Array(text.utf8))
    }
}
