import Testing

@testable import HTTP

@Suite struct HeadersTests {
    @Test func namesHaveNoCase() {
        var headers = Headers()
        headers.add("Vary", "a")
        headers.add("vary", "b")
        #expect(headers["VARY"] == "a")
        #expect(headers.values("Vary") == ["a", "b"])
        headers.set("vArY", "c")
        #expect(headers.all.map(\.value) == ["c"])
        headers.remove("VARY")
        #expect(headers["Vary"] == nil)
        // U+212A is a k to Unicode, and none to HTTP.
        headers.add("k", "d")
        #expect(headers["\u{212A}"] == nil)
        #expect(!headers.hasRefused)
    }

    @Test func differentBytesAreDifferentValues() {
        let values: [[UInt8]] = [[0xFF], [0xFE], [0xC3, 0xBF], [0xEF, 0xBF, 0xBD]]
        let texts: [String?] = values.map { value in
            Headers(bytes: [0x61] + value, fields: [Headers.Field(name: 0..<1, value: 1..<(1 + value.count))])["a"]
        }
        #expect(texts == ["\u{FF}", "\u{FE}", "\u{FF}", "\u{FFFD}"])
    }

    @Test(arguments: [
        ("a", "b\r\nc: d"), ("a\r\nb", "c"), ("", "a"), ("a b", "c"), ("a:", "b"), ("a", "\0"), ("é", "a"),
    ])
    func whatBreaksTheMessageIsRefused(_ name: String, _ value: String) {
        var headers = Headers()
        headers.add(name, value)
        #expect(headers.hasRefused)
        #expect(headers.all.isEmpty)
    }
}
