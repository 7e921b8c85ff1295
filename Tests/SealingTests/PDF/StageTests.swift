import Kinerja
import Testing

@testable import Sealing

@Suite struct StageTests {
    /// Catalogues and pages in the shapes that occur: annotations in place, in an object of their own, none.
    static let shapes: [[UInt8]] = [
        TestPDF.plain(), TestPDF.plain(page: " /Annots []"),
        TestPDF.plain(page: " /Annots [6 0 R]", more: ["<</Type /Annot>>"]),
        TestPDF.plain(page: " /Annots 6 0 R", more: ["[7 0 R]", "<</Type /Annot>>"]),
        TestPDF.plain(catalogue: " /Extensions <</ADBE <<>>>> /Lang (id)"), Array(TestPDF.plain().dropLast()),
    ]

    @Test(arguments: shapes.indices) func everyStageBeginsWithTheOneBefore(index: Int) throws {
        let shape: [UInt8] = StageTests.shapes[index]
        let document = try SignedDocument(shape)
        for (earlier, later) in zip([shape] + document.stages, document.stages) { #expect(later.starts(with: earlier)) }
        let signatures: [PDFSignature] = try SignedPDF.signatures(in: document.last)
        #expect(signatures.map(\.field) == ["PihakPertama", "PihakKedua"])
        #expect(signatures.map(\.integrity) == [.sound, .sound])
        #expect(signatures.map(\.revisionEnd) == document.stages.dropFirst().map(\.count))
        #expect(signatures.map(\.certificate) == [document.first.certificate, document.second.certificate])
        #expect(
            signatures.allSatisfy { $0.chain == [document.authority.certificate] && $0.signedAt == Workshop.signing })
        #expect(signatures.first?.reason == "Perjanjian Kinerja 2026 (pihak)")
        #expect(signatures.first?.name == "I Gusti Ayu Contoh, S.Sos., M.M.")
    }

    /// ISO 32000-1, 7.5.6 and PAdES: one object more and one replaced.
    @Test func aSignatureTouchesItsFieldAlone() throws {
        let document = try SignedDocument()
        let file = try PDFFile(document.last)
        let fields: [PDFFile.Field] = try file.signatureFields()
        #expect(file.revisions.count == 4)
        #expect(file.revisions[0].objects.count == 2)
        #expect(file.revisions[0].objects.keys.contains(fields[1].reference.number))
        #expect(!file.revisions[0].objects.keys.contains(fields[0].reference.number))
    }

    @Test func leavesTwiceTheRoom() throws {
        for signature in try SignedPDF.signatures(in: SignedDocument().last) {
            let hole: Int = signature.covered[1].lowerBound - signature.covered[0].upperBound
            #expect(hole - 2 >= 4 * signature.cms.count - 16)
        }
    }

    /// EN 319 142-1, 6.3: these attributes and no signing time.
    @Test func signsExactlyThreeAttributes() throws {
        let cms: [UInt8] = try #require(try SignedPDF.signatures(in: SignedDocument().last).first).cms
        let folder = try TemporaryFolder()
        try folder.write(cms, to: "cms.der")
        let text: String = try folder.run("openssl", ["cms", "-cmsout", "-print", "-inform", "DER", "-in", "cms.der"])
            .text
        let attributes: [Substring] = text.matches(of: /object: ([\w-]+) \(/).map(\.1)
        #expect(
            attributes
                == ["contentType", "id-smime-aa-signingCertificateV2", "messageDigest"].sorted { $0 < $1 }.map {
                    $0[...]
                } || Set(attributes) == ["contentType", "messageDigest", "id-smime-aa-signingCertificateV2"])
        #expect(!text.contains("signingTime"))
    }

    @Test func keepsNamesInEveryScript() throws {
        let document = try SignedDocument()
        let name = "ᬳᬶ ᬓᭂᬢᬸᬢ (\u{E9}) \\ Teladan"
        let signer = Signatory(name: name, reason: "", location: "Tabanan", at: Workshop.signing)
        let signed: [UInt8] = try SignedPDF.sign(
            document.stages[0], field: "PihakPertama", signer: signer, with: document.first.ring.key,
            certificate: document.first.certificate, chain: [])
        #expect(try SignedPDF.signatures(in: signed).first?.name == name)
    }

    @Test func refusesWhatItCannotDo() throws {
        let document = try SignedDocument()
        #expect(throws: PDFError.noSuchField("PihakKetiga")) { try document.first.sign(document.last, "PihakKetiga") }
        #expect(throws: PDFError.alreadySigned("PihakPertama")) {
            try document.first.sign(document.last, "PihakPertama")
        }
        #expect(throws: PDFError.alreadyPrepared) { try SignedPDF.prepare(document.stages[0], fields: Workshop.pair) }
        #expect(throws: PDFError.alreadyPrepared) {
            try SignedPDF.prepare(TestPDF.plain(), fields: Workshop.pair + Workshop.pair)
        }
        #expect(throws: PDFError.noSuchField("PihakPertama")) {
            try document.first.sign(TestPDF.plain(), "PihakPertama")
        }
        let foreign = Signatory(name: "", reason: "", location: "", at: Workshop.signing)
        #expect(throws: CertificateError.otherKey) {
            try SignedPDF.sign(
                document.stages[0], field: "PihakPertama", signer: foreign, with: document.second.ring.key,
                certificate: document.first.certificate, chain: [])
        }
    }

    @Test func aSingleSignerHasOneField() throws {
        let authority = try TestAuthority()
        let prepared: [UInt8] = try SignedPDF.prepare(TestPDF.plain(), fields: [Workshop.pair[0]])
        let signed: [UInt8] = try authority.official("Bupati").sign(prepared, "PihakPertama")
        #expect(try SignedPDF.signatures(in: signed).count == 1)
        #expect(try SignedPDF.signatures(in: prepared).isEmpty)
    }
}
