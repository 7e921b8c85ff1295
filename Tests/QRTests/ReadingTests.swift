import QR
import Testing

/// Every code is read by zbar, and says what was written.
@Suite struct ReadingTests {
    /// Lower case and digits in turns: most of it in byte mode.
    private static func text(_ length: Int) -> String {
        String((0..<length).map { index in Array("janji/2022-pk.dpmd?kinerja=7F3K&")[(index * 7 + length) % 32] })
    }

    @Test func everyLengthIsRead() throws {
        let texts: [String] = (1...213).map(Self.text)
        let codes: [QRCode] = try texts.map { try #require(QRCode($0)) }
        #expect(try Zbar.read(codes) == texts)
        #expect(Set(codes.map(\.version)) == Set(1...10))
        #expect(Set(codes.map(\.mask)) == Set(0...7), "the texts do not try every mask")
    }

    @Test func theHigherLevelIsRead() throws {
        let texts: [String] = (1...151).map(Self.text)
        let codes: [QRCode] = try texts.map { try #require(QRCode($0, level: .quartile)) }
        #expect(try Zbar.read(codes) == texts)
        #expect(codes.allSatisfy { $0.level == .quartile })
    }

    @Test(arguments: [
        "HTTPS://KINERJA.TABANANKAB.GO.ID/v/7F3K9Q2M", "0123456789012345", "AC-42",
        "https://tabanan.localhost:8080/v/00000000",
        "otpauth://totp/Janji:bupati%40tabanan?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Kabupaten%20Tabanan",
        String(repeating: "A1", count: 155), String(repeating: "7", count: 500),
    ])
    func modesMayChange(text: String) throws {
        #expect(try Zbar.read([#require(QRCode(text))]) == [text])
    }
}
