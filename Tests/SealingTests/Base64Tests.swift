import Sealing
import Testing

/// The examples of RFC 4648, 10, and the two last letters of the alphabet.
@Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
])
func base64(_ text: String, _ expected: String) {
    #expect(Base64.text(of: Array(text.utf8)) == expected)
    #expect(Base64.text(of: [0xFB, 0xEF, 0xFF]) == "++//")
}
