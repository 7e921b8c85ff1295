import Foundation
import Kinerja
import Testing
import Typesetting

@testable import Sealing

/// Our signatures read by programs of other people: poppler's pdfsig, pyHanko, qpdf. docker/test.sh installs them;
/// without them these tests fail, for a signature that only we can read is none.
@Suite("Signatures as others read them", .timeLimit(.minutes(5)))
struct IndependentTests {
    /// A page of the PDF process, PDF/A-3a and tagged, as documents are signed.
    private static let page: Result<[UInt8], any Error> = Result {
        let path: String = try #require(
            ProcessInfo.processInfo.environment["JANJI_PDF_SOCKET"],
            "JANJI_PDF_SOCKET names no PDF process; docker/test.sh starts one")
        let html = """
            <!doctype html><html lang="id"><head><meta charset="utf-8"><title>Perjanjian Kinerja</title></head><body>
            <h1>Perjanjian Kinerja Tahun 2026</h1><p>Pihak pertama berjanji.</p><table><tr><th>Sasaran<td>Desa \
            maju</table>
            <p style="break-before: page">Lampiran</p></body></html>
            """
        return try Typesetter(socket: path).typeset(Array(html.utf8)).bytes
    }

    private static let document = Result { try SignedDocument(page.get()) }

    /// A folder with the stages and the authority's certificate, and an NSS database that trusts it.
    private func folder() throws -> TemporaryFolder {
        let document: SignedDocument = try Self.document.get()
        let folder = try TemporaryFolder()
        for (index, stage) in document.stages.enumerated() { try folder.write(stage, to: "stage\(index).pdf") }
        try folder.write(Array(document.authority.certificate.pem.utf8), to: "root.pem")
        try folder.run("certutil", ["-N", "-d", "sql:.", "--empty-password"])
        try folder.run("certutil", ["-A", "-d", "sql:.", "-n", "otoritas", "-t", "CT,C,C", "-i", "root.pem"])
        return folder
    }

    @Test func theirPDFStaysWhole() throws {
        let folder: TemporaryFolder = try folder()
        for stage in 0...2 {
            let text: String = try folder.run("qpdf", ["--check", "stage\(stage).pdf"]).text
            #expect(text.contains("No syntax or stream encoding errors"), "\(text)")
        }
    }

    /// Neither the signatures nor the fields change what PDF/A and tagging rest on.
    @Test func staysTaggedAndArchivable() throws {
        let document: SignedDocument = try Self.document.get()
        let catalogue: PDFDictionary = try PDFFile(document.last).root().catalogue
        let before: PDFDictionary = try PDFFile(Self.page.get()).root().catalogue
        for key in ["MarkInfo", "StructTreeRoot", "Lang", "OutputIntents", "Metadata"] {
            let kept: ArraySlice<UInt8>? = catalogue.values[key].map { document.last[$0] }
            #expect(kept != nil && kept == before.values[key].map { before.bytes[$0] }, "\(key)")
        }
    }

    @Test func popplerCallsBothValidAndTrusted() throws {
        let folder: TemporaryFolder = try folder()
        for (stage, count) in [(1, 1), (2, 2)] {
            let text: String = try folder.run("pdfsig", ["-nssdir", "sql:.", "stage\(stage).pdf"]).text
            #expect(text.matches(of: /Signature Validation: Signature is Valid\./).count == count, "\(text)")
            #expect(text.matches(of: /Certificate Validation: Certificate is Trusted\./).count == count, "\(text)")
            #expect(text.matches(of: /Signature Type: ETSI\.CAdES\.detached/).count == count)
            #expect(text.matches(of: /Total document signed/).count == 1, "the last one covers all: \(text)")
        }
    }

    @Test func popplerSeesAFlippedByte() throws {
        let folder: TemporaryFolder = try folder()
        var forged: [UInt8] = try Self.document.get().last
        let place: Int = try #require(forged.indices.first { forged[$0...].starts(with: "endstream".utf8) }) - 10
        forged[place] ^= 1
        try folder.write(forged, to: "forged.pdf")
        let text: String = try folder.run("pdfsig", ["-nssdir", "sql:.", "forged.pdf"]).text
        #expect(text.matches(of: /Digest Mismatch/).count == 2, "\(text)")
    }

    /// Strict: chain, revocation, what changed between the revisions, and PAdES.
    @Test func pyHankoCallsBothValidAndTrusted() throws {
        let folder: TemporaryFolder = try folder()
        let document: SignedDocument = try Self.document.get()
        try folder.write(document.authority.list([]).der, to: "list.crl")
        try folder.write(Array(Self.script.utf8), to: "check.py")
        let python: String = try #require(
            ProcessInfo.processInfo.environment["JANJI_PYHANKO"],
            "JANJI_PYHANKO names no Python with pyHanko; docker/test.sh makes one")
        let text: String = try folder.run(python, ["check.py"]).text
        #expect(
            text == """
                stage1 PihakPertama intact valid trusted NONE
                stage2 PihakPertama intact valid trusted FORM_FILLING
                stage2 PihakKedua intact valid trusted NONE

                """)
    }

    private static let script = """
        from datetime import datetime, timezone
        from asn1crypto import crl, pem, x509
        from pyhanko.pdf_utils.reader import PdfFileReader
        from pyhanko.sign.validation import validate_pdf_signature
        from pyhanko_certvalidator import ValidationContext
        root = x509.Certificate.load(pem.unarmor(open("root.pem", "rb").read())[2])
        lists = [crl.CertificateList.load(open("list.crl", "rb").read())]
        context = ValidationContext(trust_roots=[root], crls=lists, revocation_mode="require", allow_fetching=False,
                                    moment=datetime(2026, 3, 1, tzinfo=timezone.utc))
        for stage in ("stage1", "stage2"):
            for signature in PdfFileReader(open(stage + ".pdf", "rb"), strict=True).embedded_signatures:
                status = validate_pdf_signature(signature, context)
                words = [word for word in ("intact", "valid", "trusted") if getattr(status, word)]
                print(stage, signature.field_name, *words, status.modification_level.name)
                assert status.bottom_line, status.pretty_print_details()

        """
}
