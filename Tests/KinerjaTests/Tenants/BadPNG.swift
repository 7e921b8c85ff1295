import Testing

@testable import Kinerja

/// A file that is no crest, and why.
struct BadPNG: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let bytes: [UInt8]
    let fault: LambangFault

    init(_ name: String, _ fault: LambangFault, _ bytes: [UInt8]) {
        testDescription = name
        self.fault = fault
        self.bytes = bytes
    }

    private static let sound = PNGMaker()

    private static func maker(_ change: (inout PNGMaker) -> Void) -> [UInt8] {
        var maker = sound
        change(&maker)
        return maker.file
    }

    static let all: [BadPNG] = [
        BadPNG("nothing", .missing, []),
        BadPNG("a photograph", .unknownFormat, [0xFF, 0xD8, 0xFF, 0xE0, 0, 16] + Array("JFIF".utf8)),
        BadPNG("the signature alone", .damaged, PNGMaker.signature),
        BadPNG(
            "a signature changed by a text transfer", .unknownFormat,
            [0x89, 0x50, 0x4E, 0x47, 0x0A, 0x1A, 0x0A] + sound.header),
        BadPNG("no pixels", .damaged, PNGMaker.signature + sound.header + PNGMaker.end),
        BadPNG(
            "no header", .damaged,
            PNGMaker.signature + PNGMaker.pixels + PNGMaker.end),
        BadPNG(
            "the header behind something", .damaged,
            PNGMaker.signature + PNGMaker.pixels + sound.header + PNGMaker.end),
        BadPNG("a page behind the end", .damaged, maker { $0.after = Array("<script>".utf8) }),
        BadPNG("a second picture behind the end", .damaged, maker { $0.after = sound.file }),
        BadPNG("an unknown critical chunk", .damaged, maker { $0.before = [PNGMaker.chunk("EVIL", [1])] }),
        BadPNG(
            "a length beyond the end", .damaged,
            PNGMaker.signature + [0xFF, 0xFF, 0xFF, 0xFF] + Array("IHDR".utf8) + [0, 0, 0, 0]),
        BadPNG("a bit depth that a colour type has not", .damaged, maker { $0.depth = 1 }),
        BadPNG("an unknown colour type", .damaged, maker { $0.colour = 5 }),
        BadPNG("too small to be seen", .pixels(31, 64), maker { $0.width = 31 }),
        BadPNG("too high to be decoded with ease", .pixels(64, 2_049), maker { $0.height = 2_049 }),
        BadPNG("as wide as the format allows", .pixels(0x7FFF_FFFF, 64), maker { $0.width = 0x7FFF_FFFF }),
        BadPNG(
            "too large", .tooLarge(LambangFile.limit + 1),
            sound.file + [UInt8](repeating: 0, count: LambangFile.limit + 1 - sound.file.count)),
    ]
}
