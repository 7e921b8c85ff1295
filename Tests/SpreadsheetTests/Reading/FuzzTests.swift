import Draws
import Testing

@testable import Spreadsheet

/// No file may trap the reader: good ones are changed at random, in the archive's bytes and, with checksums made right
/// again, in the parts' text. 8,000 files with a fixed seed.
@Suite struct FuzzTests {
    private static let names: [String] = [
        "[Content_Types].xml", "_rels/.rels", Parts.workbook, Parts.links, Parts.strings, Parts.styles, Parts.sheet,
    ]
    private static let words: [String] = [
        "<", ">", "/>", "</", "\"", "&", ";", "<!--", "]]>", "<![CDATA[", "<!DOCTYPE", "<c>", "</c>", "<row>", "<v>",
        "r=\"", "A1", "XFD1048576", "0", "-1", "9999999999",
        "1E400", "E+", "\0", "\u{7F}", "é", "_x0000_", "..", "/", "<si>", "<t>", "<is>", "t=\"s\"", "s=\"1\"", "#,##0",
        "yyyy", "[h]", "&#x41;", "<mergeCell ref=\"A1:B2\"/>",
    ]

    private static func start() -> Parts {
        var parts = Parts()
        parts[Parts.styles] = Parts.styles(["#,##0;(#,##0)", "0.0%", "d mmmm yyyy h:mm", "[h]:mm"])
        parts[Parts.sheet] = Parts.sheet(
            """
            <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>-1234.5</v></c><c r="C1" t="inlineStr"><is><t>a \
            &amp; b</t></is></c></row>\
            <row r="3"><c r="A3" s="3"><v>44592.5</v></c><c t="str"><f>A1</f><v>x_x0041_</v></c><c r="D3" \
            t="b"><v>1</v></c></row>
            """, after: "<mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells>")
        return parts
    }

    private static func mutated(_ bytes: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
        var bytes: [UInt8] = bytes
        for _ in 0..<Int.random(in: 1...4, using: &random) {
            let place: Int = Int.random(in: 0...bytes.count, using: &random)
            let end: Int = min(bytes.count, place + Int.random(in: 0...12, using: &random))
            switch Int.random(in: 0..<5, using: &random) {
            case 0: bytes.removeSubrange(place..<end)
            case 1: bytes.insert(contentsOf: (words.randomElement(using: &random) ?? "").utf8, at: place)
            case 2: if place < bytes.count { bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random) }
            case 3:
                if place < bytes.count {
                    bytes[place] = [0, 0xFF, 0x7F, 0x80, 0x20].randomElement(using: &random) ?? 0
                }
            default:
                bytes.insert(contentsOf: Array(bytes[place..<end]), at: Int.random(in: 0...bytes.count, using: &random))
            }
        }
        return bytes
    }

    /// 1: it was read.
    private static func count(_ bytes: [UInt8]) -> Int { (try? WorkbookReader.sheets(in: bytes)) == nil ? 0 : 1 }

    @Test func changedArchivesNeverTrap() {
        let good: [UInt8] = Self.start().zip.bytes
        var random = SeededGenerator(seed: 21)
        let read: Int = (0..<Rounds.of(3_000)).reduce(0) { sum, _ in sum + Self.count(Self.mutated(good, &random)) }
        // Nearly every byte of an archive is checked by another.
        #expect(read < Rounds.of(600))
    }

    @Test func changedPartsNeverTrap() {
        let parts = Self.start()
        var random = SeededGenerator(seed: 22)
        var read = 0
        for _ in 0..<Rounds.of(5_000) {
            let name: String = Self.names.randomElement(using: &random) ?? Parts.sheet
            var changed = parts
            changed.set(name, Self.mutated(Array((parts[name] ?? "").utf8), &random))
            changed.archive = { zip in for index in zip.entries.indices { zip.entries[index].isDeflated = false } }
            read += Self.count(changed.zip.bytes)
        }
        // Both ways are gone often.
        #expect((Rounds.of(500)...Rounds.of(4_500)).contains(read))
    }
}
