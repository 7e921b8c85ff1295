import Testing

@testable import Sealing

@Suite struct InstallationKeyTests {
    private static let digits = String(repeating: "0123456789abcdef", count: 4)

    @Test(arguments: [
        "", "abc", String(digits.dropLast()), digits + "0", digits.replacing("f", with: "g"), "kata sandi",
    ])
    func isExactly32Bytes(_ text: String) {
        #expect(InstallationKey(text: text) == nil)
    }

    @Test(arguments: [[], [7], Array("rahasia dua puluh b.".utf8), [UInt8](repeating: 9, count: 1000)] as [[UInt8]])
    func opensWhatItSealed(_ plain: [UInt8]) throws {
        let key = try #require(InstallationKey(text: "\n\(Self.digits)\n"))
        let sealed = key.seal(plain, for: "uji 1")
        #expect(sealed.count == plain.count + 28)
        #expect(key.open(sealed, for: "uji 1") == plain)
        #expect(key.seal(plain, for: "uji 1") != sealed, "each with its own nonce")
        #expect(key.open(sealed, for: "uji 2") == nil)
        let other = try #require(InstallationKey(text: String(Self.digits.reversed())))
        #expect(other.open(sealed, for: "uji 1") == nil)
        for index in [0, 11, 12, sealed.count - 16, sealed.count - 1] {
            var altered = sealed
            altered[index] ^= 1
            #expect(key.open(altered, for: "uji 1") == nil, "byte \(index)")
        }
        for short in [[], Array(sealed.prefix(27)), Array(sealed.dropLast())] {
            #expect(key.open(short, for: "uji 1") == nil)
        }
    }
}
