import Testing

@testable import Sealing

@Suite struct DigestTests {
    /// FIPS 180-4 examples of NIST's Cryptographic Standards and Guidelines, with the empty and the long message.
    static let examples: [(message: String, hex: String)] = [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
        (
            String(repeating: "a", count: 1_000_000),
            "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
        ),
    ]

    @Test(arguments: examples.indices) func sha256(index: Int) {
        let example = DigestTests.examples[index]
        #expect(SHA256.digest(example.message).hex == example.hex)
        #expect(SHA256.digest(Array(example.message.utf8)) == Digest(hex: example.hex))
    }

    @Test func readsItsOwnSpelling() {
        let digest: Digest = SHA256.digest("janji")
        #expect(Digest(hex: digest.hex) == digest)
        #expect(Digest(hex: digest.hex.uppercased()) == digest)
        #expect(Digest(bytes: digest.bytes) == digest)
    }

    @Test(arguments: [
        "", "00", String(repeating: "0", count: 63), String(repeating: "0", count: 65),
        String(repeating: "g", count: 64), String(repeating: "\u{FF26}", count: 64),
        "+" + String(repeating: "0", count: 63),
    ])
    func refusesOtherSpellings(hex: String) {
        #expect(Digest(hex: hex) == nil)
    }

    @Test(arguments: [0, 31, 33]) func refusesOtherLengths(count: Int) {
        #expect(Digest(bytes: [UInt8](repeating: 7, count: count)) == nil)
    }
}

@Suite struct HMACSHA256Tests {
    /// RFC 4231 §4.2, 4.3, 4.4, 4.7 (a key longer than a block), and an empty key and message (computed by `openssl
    /// mac`).
    static let examples: [(key: [UInt8], message: [UInt8], hex: String)] = [
        (
            [UInt8](repeating: 0x0B, count: 20), Array("Hi There".utf8),
            "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"
        ),
        (
            Array("Jefe".utf8), Array("what do ya want for nothing?".utf8),
            "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
        ),
        (
            [UInt8](repeating: 0xAA, count: 20), [UInt8](repeating: 0xDD, count: 50),
            "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe"
        ),
        (
            [UInt8](repeating: 0xAA, count: 131), Array("Test Using Larger Than Block-Size Key - Hash Key First".utf8),
            "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"
        ),
        ([], [], "b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad"),
    ]

    @Test(arguments: examples.indices) func code(index: Int) {
        let example = HMACSHA256Tests.examples[index]
        #expect(Hexadecimal.text(of: HMACSHA256.code(key: example.key, example.message)) == example.hex)
    }
}

@Suite struct ConstantTimeTests {
    @Test func comparesBytes() {
        #expect(constantTimeEquals([1, 2, 3], [1, 2, 3]))
        #expect(constantTimeEquals([UInt8](), []))
        #expect(!constantTimeEquals([1, 2, 3], [1, 2, 4]))
        #expect(!constantTimeEquals([1, 2, 3], [1, 2]))
        #expect(constantTimeEquals(SHA256.digest("a"), SHA256.digest("a")))
        #expect(!constantTimeEquals(SHA256.digest("a"), SHA256.digest("b")))
    }

    @Test func textIsComparedAsBytes() {
        #expect("\u{E9}" == "e\u{301}")
        #expect(!constantTimeEquals("\u{E9}", "e\u{301}"))
        #expect(constantTimeEquals("\u{E9}", "\u{E9}"))
    }
}
