import Sealing
import Testing

/// The examples of RFC 4648, 10, and the two last letters of the alphabet.
@Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
    ("foobar", "Zm9vYmFy"),
])
func base64(_ text: String, _ expected: String) {
    #expect(Base64.text(of: Array(text.utf8)) == expected)
    #expect(Base64.bytes(of: expected) == Array(text.utf8))
    #expect(Base64.text(of: [0xFB, 0xEF, 0xFF]) == "++//")
}

@Test(arguments: [
    "Z", "Zg", "Zg=", "Zm9", "Zm9=v", "=Zg=", "Zg==Zg==", "Zm9v\n", "Zm9v YmFy", "Zm9-", "====", "Zm===", "Zmé=",
])
func base64Refuses(_ text: String) { #expect(Base64.bytes(of: text) == nil) }

@Test func base64OfEveryLength() {
    for count in 0..<64 {
        let bytes: [UInt8] = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 73 &+ count) }
        #expect(Base64.bytes(of: Base64.text(of: bytes)) == bytes)
    }
}
