@testable import Kinerja

/// Small files as programs and telephones make them, and as people who mean ill do.
enum Files {
    static let pdf = Array("%PDF-1.4\n1 0 obj\n<</Type/Catalog>>\nendobj\nstartxref\n9\n%%EOF\n".utf8)

    /// With an author, a title in digits, XMP, and a photograph that knows where it was taken.
    static let authored: [UInt8] =
        Array(
            """
            %PDF-1.7
            1 0 obj
            <</Type/Catalog/Metadata 4 0 R>>
            endobj
            3 0 obj
            <</Author(Citra \\(Contoh\\) (dinas))/Title<436974726120>/Subject 6 0 R/CreationDate(D:20260301)>>
            endobj
            4 0 obj
            <</Type/Metadata/Subtype/XML/Length 60>>
            stream
            <x:xmpmeta><dc:creator>Citra Contoh</dc:creator></x:xmpmeta>
            endstream
            endobj
            5 0 obj
            <</Type/XObject/Subtype/Image/Filter/DCTDecode>>
            stream

            """.utf8) + jpeg([exif("Position 8.5 LS")])
        + Array(
            """

            endstream
            endobj
            6 0 obj
            (Rahasia Citra)
            endobj
            trailer
            <</Root 1 0 R/Info 3 0 R>>
            startxref
            9
            %%EOF
            """.utf8)

    static func png(_ extra: [(String, [UInt8])] = [], width: Int = 2, height: Int = 2) -> [UInt8] {
        var header = big(width, 4) + big(height, 4)
        header += [8, 2, 0, 0, 0]
        let chunks = [("IHDR", header)] + extra + [("IDAT", [0x78, 0x9C, 3, 0, 0, 0, 0, 1]), ("IEND", [])]
        return PNGEvidence.signature + chunks.flatMap { chunk($0.0, $0.1) }
    }

    static func chunk(_ type: String, _ data: [UInt8]) -> [UInt8] {
        let named = Array(type.utf8) + data
        return big(data.count, 4) + named + big(Int(CRC32.of(named)), 4)
    }

    /// A frame, a scan, and segments before them.
    static func jpeg(_ segments: [[UInt8]] = [], behind: [UInt8] = []) -> [UInt8] {
        let jfif = segment(0xE0, Array("JFIF".utf8) + [0, 1, 2, 0, 0, 1, 0, 1, 0, 0])
        let frame = segment(0xC0, [8, 0, 1, 0, 1, 1, 1, 0x11, 0])
        let scan = segment(0xDA, [1, 1, 0, 0, 63, 0]) + [0x12, 0xFF, 0, 0x34, 0xFF, 0xD0, 0x56]
        return [0xFF, 0xD8] + jfif + segments.flatMap { $0 } + frame + scan + [0xFF, 0xD9] + behind
    }

    static func segment(_ marker: UInt8, _ payload: [UInt8]) -> [UInt8] {
        [0xFF, marker] + big(payload.count + 2, 2) + payload
    }

    /// As a telephone held upright writes it.
    static func exif(_ words: String, orientation: UInt8 = 6) -> [UInt8] {
        let tiff: [UInt8] = [0x49, 0x49, 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0]
        return segment(0xE1, Array("Exif\0\0".utf8) + tiff + [0, 0, 0, 0] + Array(words.utf8))
    }

    /// An archive without entries, which begins where it is read from the end.
    static let emptyArchive: [UInt8] = [0x50, 0x4B, 5, 6] + [UInt8](repeating: 0, count: 18)

    private static func big(_ number: Int, _ count: Int) -> [UInt8] {
        (0..<count).reversed().map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
    }
}
