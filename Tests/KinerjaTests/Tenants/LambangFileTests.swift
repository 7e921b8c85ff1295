import Draws
import Testing

@testable import Kinerja

@Suite struct LambangFileTests {
    /// Known values of the check sum: of nothing, of IEND, and of the standard's own example.
    @Test(arguments: [("", UInt32(0)), ("IEND", 0xAE42_6082), ("123456789", 0xCBF4_3926)])
    func sums(_ text: String, _ sum: UInt32) {
        #expect(CRC32.of(Array(text.utf8)) == sum)
    }

    @Test func keepsWhatPaints() throws {
        var maker = PNGMaker()
        let plain = maker.file
        maker.before = [
            PNGMaker.chunk("tEXt", Array("GPS\0-8.54, 115.12".utf8)), PNGMaker.chunk("eXIf", [1, 2, 3]),
            PNGMaker.chunk("acTL", [0, 0, 0, 9]),
        ]
        #expect(try LambangFile(maker.file).isi == plain)
        #expect(try LambangFile(plain).isi == plain)
        maker.before = [PNGMaker.chunk("gAMA", [0, 0, 0xB1, 0x8F])]
        #expect(try LambangFile(maker.file).isi == maker.file)
        #expect(try LambangFile(maker.file).jenis == .png)
    }

    @Test(arguments: BadPNG.all)
    func refusesPNG(_ bad: BadPNG) {
        #expect(throws: bad.fault) { try LambangFile(bad.bytes) }
    }

    /// Whatever byte is wrong, the file is refused or its pixels are as they were.
    @Test func noticesEveryFlippedBit() throws {
        let sound = PNGMaker().file
        for index in sound.indices {
            for bit in 0..<8 {
                var bytes = sound
                bytes[index] ^= 1 << UInt8(bit)
                #expect(throws: LambangFault.self, "byte \(index), bit \(bit)") { try LambangFile(bytes) }
            }
        }
        for length in sound.indices { #expect(throws: LambangFault.self) { try LambangFile(Array(sound[..<length])) } }
    }

    @Test(arguments: SVGCase.good)
    func takesSVG(_ text: String) throws {
        let file = try LambangFile(Array(text.utf8))
        #expect(file.jenis == .svg)
        #expect(file.isi == Array(text.utf8))
    }

    @Test(arguments: SVGCase.bad)
    func refusesSVG(_ bad: SVGCase) {
        #expect(throws: bad.fault) { try LambangFile(Array(bad.text.utf8)) }
    }

    /// No prefix and no mutation of a drawing stops the program, and none brings a script in.
    @Test func survivesMutations() {
        var random = SeededGenerator(seed: 7)
        // Without its comments: what stands in one is read by nobody.
        let lines = SVGCase.good[1].split(separator: "\n").filter { !$0.hasPrefix("<!--") }
        let sound = Array(lines.joined(separator: "\n").utf8)
        for length in sound.indices { #expect(throws: LambangFault.self) { try LambangFile(Array(sound[..<length])) } }
        let letters = Array("<>&\"'=/!-?[]#:;() scriptonload\u{0}\u{FF}".utf8)
        for _ in 0..<3_000 {
            var bytes = sound
            for _ in 0..<3 {
                bytes[Int.random(in: bytes.indices, using: &random)] = letters.randomElement(using: &random) ?? 0
            }
            guard let file = try? LambangFile(bytes) else { continue }
            let text = String(decoding: file.isi, as: UTF8.self)
            #expect(!text.contains("<script") && !text.contains("onload=") && !text.contains("&"))
        }
    }

    @Test func namesItself() {
        let digest = String(repeating: "0a", count: 32)
        #expect(Lambang(rawValue: "\(digest).svg")?.rawValue == "\(digest).svg")
        for bad in [
            "", ".png", "\(digest)", "\(digest).gif", "\(digest).png.svg", "\(digest.uppercased()).png",
            "\(digest.dropLast()).png", "../\(digest).png",
        ] {
            #expect(Lambang(rawValue: bad) == nil, "\(bad)")
        }
    }
}
