import Testing

@testable import Sealing

@Suite struct OneTimeCodeTests {
    /// RFC 6238, appendix B: its secret, its times, its codes of eight digits.
    private static let secret = Array("12345678901234567890".utf8)

    @Test(
        arguments: [
            (59, "94287082"), (1_111_111_109, "07081804"), (1_111_111_111, "14050471"), (1_234_567_890, "89005924"),
            (2_000_000_000, "69279037"),
            (20_000_000_000, "65353130"),
        ] as [(Int64, String)])
    func isThatOfTheRFC(seconds: Int64, code: String) {
        #expect(OneTimeCode.code(Self.secret, step: OneTimeCode.step(at: seconds), digits: 8) == code)
        #expect(OneTimeCode.code(Self.secret, step: OneTimeCode.step(at: seconds)) == code.suffix(6))
    }

    /// RFC 4226, appendix D.
    @Test(
        arguments: zip(
            Array<Int64>(0...9),
            ["755224", "287082", "359152", "969429", "338314", "254676", "287922", "162583", "399871", "520489"]))
    func isThatOfTheCounter(step: Int64, code: String) {
        #expect(OneTimeCode.code(Self.secret, step: step) == code)
    }

    private static let now: Int64 = 1_234_567_890

    /// Steps away from now, the step of the last code that was taken, and whether it is.
    @Test(
        arguments: [
            (0, -9, true), (-1, -9, true), (1, -9, true), (-2, -9, false), (2, -9, false), (0, 0, false), (0, -1, true),
            (1, 0, true), (-1, -1, false),
            (-1, 0, false), (1, 1, false),
        ] as [(Int64, Int64, Bool)])
    func isTakenNearItsTimeAndOnce(away: Int64, last: Int64, isTaken: Bool) {
        let step = OneTimeCode.step(at: Self.now)
        let typed = OneTimeCode.code(Self.secret, step: step + away)
        #expect(
            OneTimeCode.step(of: typed, Self.secret, at: Self.now, after: step + last) == (isTaken ? step + away : nil))
    }

    @Test(arguments: ["", "00000", "0059240", "00592４", "abcdef", " 05924"])
    func nothingElseIs(_ typed: String) {
        #expect(OneTimeCode.step(of: typed, Self.secret, at: Self.now, after: 0) == nil)
    }

    @Test func secretsAreNew() {
        let (one, other) = (OneTimeCode.makeSecret(), OneTimeCode.makeSecret())
        #expect(one.count == 20 && one != other)
    }

    @Test func hasAnAddress() {
        #expect(
            OneTimeCode.address(Self.secret, issuer: "Janji Kabupaten Tabanan", account: "kepala.dpmd@x")
                == "otpauth://totp/Janji%20Kabupaten%20Tabanan:kepala.dpmd%40x?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
                + "&issuer=Janji%20Kabupaten%20Tabanan")
    }

    /// RFC 4648, section 10, without the padding.
    @Test(
        arguments: zip(
            ["", "f", "fo", "foo", "foob", "fooba", "foobar"],
            ["", "MY", "MZXQ", "MZXW6", "MZXW6YQ", "MZXW6YTB", "MZXW6YTBOI"]))
    func base32(text: String, encoded: String) {
        #expect(Base32.text(of: Array(text.utf8)) == encoded)
    }
}
