import Testing

@testable import Sealing

@Suite struct SecureRandomTests {
    @Test(arguments: [0, 1, 32, 1000]) func givesTheNumberAskedFor(count: Int) {
        #expect(SecureRandom.bytes(count).count == count)
    }

    @Test func tokensFitACookieAndDiffer() {
        let tokens: Set<String> = Set((0..<1000).map { _ in SecureRandom.token() })
        #expect(tokens.count == 1000)
        #expect(tokens.allSatisfy { $0.utf8.count == 43 && $0.utf8.allSatisfy(isBase64URL) })
    }

    /// 20,000 characters of 32 kinds: each is expected 625 times, and 400 or fewer is nine deviations away.
    @Test func codesUseTheWholeAlphabetEvenly() {
        let code: String = SecureRandom.code(length: 20_000)
        let counts: [Character: Int] = Dictionary(code.map { ($0, 1) }, uniquingKeysWith: +)
        #expect(Set(counts.keys) == Set("0123456789ABCDEFGHJKMNPQRSTVWXYZ"))
        #expect(counts.values.allSatisfy { (400...850).contains($0) })
        #expect(SecureRandom.code(length: 8).count == 8)
    }

    /// RFC 4648 §10 without its padding, and the two characters in which base64url differs.
    @Test(arguments: [
        ("", ""), ("f", "Zg"), ("fo", "Zm8"), ("foo", "Zm9v"), ("foob", "Zm9vYg"), ("fooba", "Zm9vYmE"),
        ("foobar", "Zm9vYmFy"), ("ûÿ¾", "w7vDv8K-"), ("???", "Pz8_"),
    ])
    func base64url(text: String, encoded: String) {
        #expect(Base64URL.text(of: Array(text.utf8)) == encoded)
    }

    @Test(
        arguments: [
            ("7F3K-9Q2M", "7F3K9Q2M"), ("7f3k 9q2m", "7F3K9Q2M"), ("oIl-OiL", "011011"), ("Z", "Z"),
            ("", nil), ("- -", nil), ("7F3U", nil), ("7F3K\u{661}", nil), ("7F3K!", nil),
        ] as [(String, String?)])
    func readsWhatPeopleType(typed: String, canonical: String?) {
        #expect(CrockfordBase32.canonical(typed) == canonical)
    }

    private func isBase64URL(_ unit: UInt8) -> Bool {
        switch unit {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"): true
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"): true
        default: false
        }
    }
}
