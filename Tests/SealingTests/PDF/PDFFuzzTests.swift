import Draws
import Kinerja
import Testing

@testable import Sealing

/// A trap in Swift ends the server: whatever is uploaded, the reader answers or throws.
@Suite("No file ends the process", .timeLimit(.minutes(60)))
struct PDFFuzzTests {
    private static let document = Result { try SignedDocument() }

    /// All that reads a foreign file.
    private func read(_ pdf: [UInt8]) throws {
        let document: SignedDocument = try Self.document.get()
        if case .stored = document.verdict(pdf) { Issue.record("a damaged file passes") }
        _ = try? SignedPDF.prepare(pdf, fields: Workshop.pair)
        _ = try? PDFUpdate(of: PDFFile(pdf))
    }

    @Test(arguments: 0..<8) func flippedBytes(seed: UInt64) throws {
        let file: [UInt8] = try Self.document.get().stages[Int(seed) % 3]
        var random = SeededGenerator(seed: seed)
        for _ in 0..<Rounds.of(120) {
            var damaged: [UInt8] = file
            for _ in 0..<Int.random(in: 1...6, using: &random) {
                damaged[Int.random(in: damaged.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
            }
            if damaged != file { try read(damaged) }
        }
    }

    /// The syntax around tables, trailers and dictionaries, where a reader believes what it finds.
    @Test(arguments: 0..<8) func changedStructure(seed: UInt64) throws {
        let file: [UInt8] = TestPDF.plain(page: " /Annots [6 0 R]", more: ["<</Type /Annot>>"])
        var random = SeededGenerator(seed: seed)
        let tokens: [String] = [
            "<<", ">>", "[", "]", "(", ")", "<", ">", "/", "\\", "%", "R", "0", "-1", "999999999999999",
            "99999999999999999999", "obj",
            "endobj", "xref", "trailer", "startxref", "%%EOF", "/Prev", "/Size", "/Kids", "1 0 R", "3 0 R", "\0", "#0",
            "#zz", "n", "f",
        ]
        for _ in 0..<Rounds.of(250) {
            var damaged: [UInt8] = file
            let start: Int = Int.random(in: 0...damaged.count, using: &random)
            let end: Int = min(damaged.count, start + Int.random(in: 0...12, using: &random))
            let token: String = tokens.randomElement(using: &random) ?? ""
            damaged.replaceSubrange(start..<end, with: Array(token.utf8))
            try read(damaged)
            _ = try? SignedPDF.signatures(in: damaged)
        }
    }

    @Test func everyTruncationOfASmallFile() throws {
        let file: [UInt8] = TestPDF.plain()
        for length in 0..<file.count { try read(Array(file.prefix(length))) }
    }

    static let excesses: [(name: String, bytes: [UInt8])] = [
        ("deep arrays", TestPDF.plain(catalogue: " /A " + String(repeating: "[", count: 200_000))),
        ("deep dictionaries", TestPDF.plain(catalogue: " /A " + String(repeating: "<</A ", count: 100_000))),
        ("deep strings", TestPDF.plain(catalogue: " /A " + String(repeating: "(", count: 200_000))),
        (
            "balanced depth",
            TestPDF.plain(
                catalogue: " /A " + String(repeating: "[", count: 5_000) + String(repeating: "]", count: 5_000))
        ),
        (
            "pages in a circle",
            TestPDF.file(["<</Type /Catalog /Pages 2 0 R>>", "<</Type /Pages /Kids [2 0 R] /Count 1>>"])
        ),
        ("a table that points at itself", TestPDF.updated(TestPDF.plain(), [], previous: TestPDF.plain().count)),
        (
            "a table with a thousand million entries",
            Array("%PDF-1.7\nxref\n0 999999999\ntrailer\n<<>>\nstartxref\n9\n%%EOF\n".utf8)
        ),
        (
            "an object number at the end of the numbers",
            Array(
                """
                %PDF-1.7\nxref\n999999999999999 1\n0000000000 00000 n \ntrailer\n<</Size 999999999999999 /Root \
                999999999999999 0 R>>\nstartxref\n9\n%%EOF\n
                """
                .utf8)
        ),
        ("a form in a circle", TestPDF.plain(catalogue: " /AcroForm 1 0 R /Fields 1 0 R")),
        (
            "fields without end",
            TestPDF.plain(catalogue: " /AcroForm <</Fields [" + String(repeating: "3 0 R ", count: 100_000) + "]>>")
        ),
        (
            "an escape at the end",
            Array("%PDF-1.7\nxref\n0 0\ntrailer\n<</A (\\".utf8) + Array("\nstartxref\n9\n%%EOF\n(\\".utf8)
        ),
        ("a thousand updates", (0..<1_000).reduce(TestPDF.plain()) { pdf, _ in TestPDF.updated(pdf, []) }),
    ]

    @Test(arguments: excesses.indices) func nothingIsTooMuch(index: Int) throws {
        let elapsed: Duration = try ContinuousClock().measure { try read(PDFFuzzTests.excesses[index].bytes) }
        #expect(elapsed < .seconds(20), "\(PDFFuzzTests.excesses[index].name): \(elapsed)")
    }

    /// What lies in the hole is somebody's CMS: flipped, cut, replaced.
    @Test(arguments: 0..<6) func damagedSignatures(seed: UInt64) throws {
        let file: [UInt8] = try Self.document.get().last
        let hole: PDFSignature = try #require(try SignedPDF.signatures(in: file).last)
        let digits: Range<Int> =
            (hole.covered[0].upperBound + 1)..<(hole.covered[0].upperBound + 1 + 2 * hole.cms.count)
        var random = SeededGenerator(seed: seed)
        for _ in 0..<60 {
            var damaged: [UInt8] = file
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                damaged[Int.random(in: digits, using: &random)] =
                    "0123456789abcdef".utf8.randomElement(using: &random) ?? 0
            }
            guard damaged != file else { continue }
            if case .stored = try Self.document.get().verdict(damaged, kept: 2) {
                Issue.record("a damaged signature is a kept stage")
            }
        }
    }
}
