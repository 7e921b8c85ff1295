import Glibc
import Testing

@testable import Sealing

/// Files as large as an upload may be, each made to cost as much as it can: the reader has a bound for all of it.
@Suite("A hostile file costs little", .serialized, .timeLimit(.minutes(5)))
struct HostileFileTests {
    private static let size = 20 << 20
    /// Seconds of processor time, two thirds more than a busy machine was seen to need; this target is optimised in
    /// debug builds too.
    private static let most = 5.0

    private static let document = Result { try SignedDocument() }

    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let bytes: @Sendable () throws -> [UInt8]

        init(_ name: String, bytes: @escaping @Sendable () throws -> [UInt8]) {
            (testDescription, self.bytes) = (name, bytes)
        }

        /// In the catalogue, as often as it fits.
        init(_ name: String, catalogue piece: String) {
            self.init(name) {
                TestPDF.plain(
                    catalogue: " /A " + String(repeating: piece, count: HostileFileTests.size / piece.utf8.count))
            }
        }
    }

    static let cases: [Case] = [
        Case("digits", catalogue: "1"), Case("references", catalogue: "1 0 R "),
        Case("almost references", catalogue: "1 0 "),
        Case("a comment", catalogue: "%"), Case("comments", catalogue: "1 %\n"), Case("strings", catalogue: "(\\"),
        Case("hexadecimal", catalogue: "<"),
        Case("arrays", catalogue: "[]"), Case("names", catalogue: "/#41"),
        Case("keys") { TestPDF.plain(catalogue: (0..<(size / 9)).reduce(into: "") { $0 += "/\($1 + 1_000_000)1" }) },
        Case("objects") {
            let table = String(repeating: "0000000009 00000 n \n", count: size / 20)
            return Array(
                "%PDF-1.7\nxref\n0 \(size / 20)\n\(table)trailer\n<</Size 9 /Root 1 0 R>>\nstartxref\n9\n%%EOF\n".utf8)
        },
        Case("short entries") {
            let table = String(repeating: "0 0 n\n", count: size / 6)
            return Array(
                "%PDF-1.7\nxref\n0 \(size / 6)\n\(table)trailer\n<</Size 9 /Root 1 0 R>>\nstartxref\n9\n%%EOF\n".utf8)
        },
        Case("one place for all fields") { sharedDictionary(space: size - 2_000_000) },
        Case("one dictionary for all fields") { sharedDictionary(space: 60_000) },
        Case("signatures over everything", bytes: signatures),
        Case("ends of files", bytes: { TestPDF.plain() + Array(String(repeating: "%%EOF\n", count: size / 6).utf8) }),
    ]

    @Test(arguments: cases) func isDoneSoon(_ item: Case) throws {
        let document: SignedDocument = try Self.document.get(), file: [UInt8] = try item.bytes()
        let start: Double = Self.processorTime()
        guard case .refused = document.verdict(file) else {
            Issue.record("it passes")
            return
        }
        _ = try? SignedPDF.signatures(in: file)
        #expect(Self.processorTime() - start < Self.most)
    }

    private static func processorTime() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    /// Heads of objects in one line of comment, all before the same spaces and the same dictionary.
    private static func sharedDictionary(space: Int) -> [UInt8] {
        var bytes: [UInt8] = Array("%PDF-1.7\n".utf8)
        var table = "0 1\n0000000000 65535 f \n"
        let entry: (Int) -> String = { "\(String(repeating: "0", count: 10 - String($0).count))\($0) 00000 n \n" }
        table += "1 1\n\(entry(bytes.count))"
        bytes += Array(
            "1 0 obj\n<</AcroForm <</Fields [\((2..<17).map { "\($0) 0 R" }.joined(separator: " "))]>>>>\nendobj\n".utf8
        )
        for number in 2..<17 {
            table += "\(number) 1\n\(entry(bytes.count))"
            bytes += Array("\(number) 0 obj %".utf8)
        }
        bytes += Array("\n".utf8) + [UInt8](repeating: 0x20, count: space) + Array("<</FT /Tx /A (".utf8)
        bytes += [UInt8](repeating: 0x41, count: 1_000_000) + Array(")>>\nendobj\n".utf8)
        let start: Int = bytes.count
        return bytes + Array("xref\n\(table)trailer\n<</Size 20 /Root 1 0 R>>\nstartxref\n\(start)\n%%EOF\n".utf8)
    }

    /// Each field has a whole signature of something else, so that each must be compared with all the others.
    private static func signatures() throws -> [UInt8] {
        let document: SignedDocument = try Self.document.get(), room = 8_000
        let cms: [UInt8] = try SignedPDF.signatures(in: document.last)[0].cms
        let digits: String = Hexadecimal.text(of: cms) + String(repeating: "0", count: room - 2 * cms.count)
        let fields: [String] = (0..<16).map { "<</FT /Sig /T (F\($0)) /V \($0 + 21) 0 R>>" }
        let values: [String] = fields.map { _ in
            """
            <</Type /Sig /SubFilter /ETSI.CAdES.detached /ByteRange \(String(repeating: " ", count: 60))/Contents \
            <\(digits)>>>
            """
        }
        let form: String = (0..<16).map { "\($0 + 5) 0 R" }.joined(separator: " ")
        let filler = "<<>>\nstream\n\(String(repeating: "A", count: size - 200_000))\nendstream"
        var bytes: [UInt8] = TestPDF.file(
            [
                "<</Type /Catalog /Pages 2 0 R /AcroForm <</Fields [\(form)]>>>>",
                "<</Type /Pages /Kids [3 0 R] /Count 1>>", "<</Type /Page>>", filler,
            ]
                + fields + values)
        let mark: [UInt8] = Array("/ByteRange ".utf8)
        var position: Int = size - 200_000
        while let found = bytes[position...].firstRange(of: mark)?.upperBound {
            let hole: Range<Int> = (found + 70)..<(found + 72 + room)
            let numbers = "[0 \(hole.lowerBound) \(hole.upperBound) \(bytes.count - hole.upperBound)]"
            bytes.replaceSubrange(found..<(found + numbers.utf8.count), with: Array(numbers.utf8))
            position = hole.upperBound
        }
        return bytes
    }
}
