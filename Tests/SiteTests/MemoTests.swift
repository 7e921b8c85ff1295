import Testing

@testable import Web

@Suite struct MemoTests {
    @Test func aTextIsMadeOnceAndNeverStandsForAnother() {
        let memo = Memo<Int>(limit: 3)
        var made: [String] = []
        func value(_ text: String) -> Int {
            memo.value(of: text) { text in
                made.append(text)
                return made.count
            }
        }
        #expect([value("a"), value("b"), value("a")] == [1, 2, 1])
        // Equal for Unicode, different as bytes: what was signed is the bytes.
        #expect(value("\u{E9}") != value("e\u{301}"))
    }

    @Test func itHoldsNoMoreThanItsLimit() {
        let memo = Memo<Int>(limit: 2)
        var made = 0
        for text in ["a", "b", "c", "c", "a"] {
            _ = memo.value(of: text) { _ in
                made += 1
                return made
            }
        }
        #expect(made == 4)
    }
}
