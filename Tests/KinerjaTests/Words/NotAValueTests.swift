import Testing

@testable import Kinerja

/// What stands in the place of a value.
@Suite struct NotAValueTests {
    @Test(arguments: [
        ("#REF!", NotAValue.error), ("#N/A", .error), ("#VALUE!", .error), ("#DIV/0!", .error), ("#NAME?", .error),
        ("#NULL!", .error), ("#NUM!", .error), ("Rp #REF!", .error), ("Err:508", .error), ("NaN", .error),
        ("undefined", .error), ("########", .narrow), ("Rp ####", .narrow), ("#RUMUS!", .uncalculated),
    ])
    func isFound(_ text: String, _ kind: NotAValue) {
        #expect(NotAValue.first(in: text)?.kind == kind)
        #expect(text.isUncertain)
    }

    @Test(arguments: [
        "", "#", "#1", "No. #5", "#DesaMandiri", "N/A", "-", "85 %", "Nanas", "Err: tidak ada", "C# dan lain", "1:2",
    ])
    func isText(_ text: String) { #expect(NotAValue.first(in: text) == nil) }

    @Test(arguments: [
        ("\u{F0B7} satu", "• satu"), ("\u{F0A7}\tsatu", "• satu"),
        ("\u{F0D8} satu\n\u{F0FC} dua", "• satu\n• dua"),
        ("\u{F02D} satu", "- satu"), ("a \u{F0E0} b", "a \u{F0E0} b"),
    ])
    func signsOfWordsListsAreDots(_ text: String, _ clean: String) {
        #expect(Teks.clean(text) == clean)
        #expect(Teks.clean(clean) == clean)
    }
}
