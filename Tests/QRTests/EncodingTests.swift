import Testing

@testable import QR

/// The examples that ISO/IEC 18004 prints.
@Suite struct EncodingTests {
    private func bits(_ segments: [Segment], _ version: Int) -> String {
        var buffer = BitBuffer()
        for segment in segments { segment.write(Version(number: version), to: &buffer) }
        return buffer.bits.map { $0 ? "1" : "0" }.joined()
    }

    /// 7.4.3, example 1: 01234567 in version 1.
    @Test func digits() {
        let segment = Segment(mode: .numeric, bytes: Array("01234567".utf8)[...])
        #expect(bits([segment], 1) == "0001" + "0000001000" + "0000001100" + "0101011001" + "1000011")
    }

    /// 7.4.4: AC-42 in version 1.
    @Test func alphabet() {
        let segment = Segment(mode: .alphanumeric, bytes: Array("AC-42".utf8)[...])
        #expect(bits([segment], 1) == "0010" + "000000101" + "00111001110" + "11100111001" + "000010")
    }

    /// Annex I: the same digits as a whole symbol 1-M.
    @Test func codewordsOfTheAnnex() throws {
        let digits: [UInt8] = Array("01234567".utf8), version = Version(number: 1)
        let data = try #require(Codewords.data(Segmentation.shortest(digits, version), version, .medium))
        #expect(
            data == [0x10, 0x20, 0x0C, 0x56, 0x61, 0x80, 0xEC, 0x11, 0xEC, 0x11, 0xEC, 0x11, 0xEC, 0x11, 0xEC, 0x11])
        let corrections: [UInt8] = [0xA5, 0x24, 0xD4, 0xC1, 0xED, 0x36, 0xC7, 0x87, 0x2C, 0x55]
        #expect(ReedSolomon.corrections(of: data, count: 10) == corrections)
        #expect(Codewords.interleaved(data, version, .medium) == data + corrections)
    }

    /// Annex C: level M under mask 101. Annex D: version 7.
    @Test func checkBits() {
        #expect(CheckBits.format(.medium, mask: 0b101) == 0b100000011001110)
        #expect(CheckBits.version(7) == 0b000111110010010100)
    }

    /// Table 9: what is left of every version, and the blocks of version 10-M: four of 43 codewords, one of 44.
    @Test func blocksFillTheSymbol() throws {
        for version in Version.all {
            let fixed: Modules = Structure.drawn(version)
            let free: Int = (0..<version.side).reduce(0) { sum, row in
                sum + (0..<version.side).count { !fixed.isFixed(row, $0) }
            }
            let remainder: Int = [1, 7, 8, 9, 10].contains(version.number) ? 0 : 7
            #expect(free == version.codewords * 8 + remainder, "version \(version.number)")
        }
        #expect(Version(number: 10).dataCodewords(.medium) == 216)
        #expect(Version(number: 10).dataCodewords(.quartile) == 154)
    }

    /// 7.4.10: the shortest division, by hand: 4 + 9 + 182 for the host, 4 + 8 + 8 for the v, 4 + 9 + 50 for the code.
    @Test func modesAreMixed() throws {
        let address: [UInt8] = Array("HTTPS://KINERJA.TABANANKAB.GO.ID/v/7F3K9Q2M".utf8)
        let segments: [Segment] = Segmentation.shortest(address, Version(number: 3))
        #expect(segments.map(\.mode) == [.alphanumeric, .byte, .alphanumeric])
        #expect(segments.map(\.bytes.count) == [33, 1, 9])
        #expect(QRCode(String(decoding: address, as: UTF8.self))?.version == 3)
        #expect(QRCode(String(decoding: address, as: UTF8.self).lowercased())?.version == 4)
    }

    @Test func whatDoesNotFitIsNone() {
        #expect(QRCode("") == nil)
        #expect(QRCode(String(repeating: "a", count: 213))?.version == 10)
        #expect(QRCode(String(repeating: "a", count: 214)) == nil)
        #expect(QRCode(String(repeating: "a", count: 151), level: .quartile)?.level == .quartile)
        #expect(QRCode(String(repeating: "a", count: 152), level: .quartile) == nil)
    }

    /// 7.8.3.1, by hand, on a picture that is empty but for one finder-like run.
    @Test func penalties() {
        var modules = Modules(side: 21)
        let empty: Int = Penalty.points(modules)
        #expect(empty == 42 * (3 + 16) + 400 * 3 + 100)
        for column in [4, 6, 7, 8, 10] { modules[10, column] = true }
        #expect(Penalty.points(modules) != empty)
    }
}
