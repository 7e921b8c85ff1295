import Testing

@testable import Sealing

/// What somebody else has signed: is there a signature behind what was sent, and over all of it?
@Suite struct AppendedSignatureTests {
    private static let document = Result { try SignedDocument() }

    private func stages() throws -> [[UInt8]] { try Self.document.get().stages }

    @Test func findsASignatureOverWhatWasSent() throws {
        let stages: [[UInt8]] = try stages()
        #expect(SignedPDF.isSigned(stages[1], after: stages[0].count))
        #expect(SignedPDF.isSigned(stages[2], after: stages[1].count))
        #expect(SignedPDF.isSigned(stages[2], after: 0))
    }

    /// Some services add what is needed to verify later; no signature covers that (EN 319 142-1, 5.4.2).
    @Test func takesARevisionBehindIt() throws {
        let stages: [[UInt8]] = try stages()
        #expect(SignedPDF.isSigned(TestPDF.updated(stages[1], [(15, "<</Type /DSS>>")]), after: stages[0].count))
    }

    @Test func refusesWhatHoldsNone() throws {
        let stages: [[UInt8]] = try stages()
        let half: [UInt8] = stages[1]
        #expect(!SignedPDF.isSigned(stages[0], after: TestPDF.plain().count))
        #expect(!SignedPDF.isSigned(half, after: half.count))
        #expect(!SignedPDF.isSigned(half, after: half.count + 1))
        #expect(!SignedPDF.isSigned(half + Array("\n% apa saja\n".utf8), after: half.count))
        #expect(!SignedPDF.isSigned(Array(half.dropLast(200)), after: stages[0].count))
        // The signature is there, but of another file.
        let other = try SignedDocument(TestPDF.plain(text: "Perjanjian Lain"))
        #expect(!SignedPDF.isSigned(stages[0] + other.stages[1][other.stages[0].count...], after: stages[0].count))
        for position in [20, stages[0].count / 2, stages[0].count + 10] {
            var altered: [UInt8] = half
            altered[position] ^= 1
            #expect(!SignedPDF.isSigned(altered, after: stages[0].count), "\(position)")
        }
    }

    /// Numbers that lie, and keys that stand where no dictionary is: none ends the program.
    @Test(arguments: [
        "/ByteRange", "/ByteRange [", "/ByteRange [0 1 2 3]", "/ByteRange [0 99999999999 3 4]", "/ByteRange [0 -1 5 5]",
        "/ByteRange [1 10 20 30]", "/ByteRange [0 10 12 9999999]", "/ByteRange [0 5 4 3]",
        "/ByteRange [0 9 11 0]/Contents <>",
    ])
    func refusesNumbersThatLie(_ text: String) {
        let pdf: [UInt8] = TestPDF.plain()
        #expect(!SignedPDF.isSigned(pdf + Array(text.utf8), after: pdf.count))
        #expect(!SignedPDF.isSigned(pdf + Array(text.utf8), after: 0))
    }
}
