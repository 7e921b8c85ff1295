import Testing

@testable import Sealing

/// What has been tried against verifiers of signed PDF files ("shadow attacks", "universal forgery", "incremental
/// saving"), and what a signer can try who has a certified key: each with the reason for which it is refused.
@Suite struct AttackTests {
    private static let document = Result { try SignedDocument(TestPDF.plain(more: ["<</Type /Unused>>"])) }

    struct Attack: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let refusal: PDFRefusal
        let forge: @Sendable (SignedDocument) throws -> [UInt8]

        init(_ name: String, _ refusal: PDFRefusal, forge: @escaping @Sendable (SignedDocument) throws -> [UInt8]) {
            (testDescription, self.refusal, self.forge) = (name, refusal, forge)
        }

        /// An update after the last signature.
        init(_ name: String, update: [(number: Int, value: String)]) {
            self.init(name, .laterRevision(after: "PihakKedua")) { TestPDF.updated($0.last, update) }
        }

        /// The second party's own revision, of another make.
        init(
            _ name: String, _ refusal: PDFRefusal = .changedMore(field: "PihakKedua"),
            revision: @escaping @Sendable (inout ForgedRevision) throws -> Void
        ) {
            self.init(name, refusal) { document in
                var forged = ForgedRevision()
                try revision(&forged)
                return try forged.signed(document)
            }
        }
    }

    private static let page = "<</Type /Page /Parent 2 0 R /MediaBox [0 0 609 935] /Contents 4 0 R /Annots [20 0 R]>>"
    private static let note = "<</Type /Annot /Subtype /FreeText /Rect [0 0 600 900] /AP <</N 4 0 R>> /P 3 0 R>>"

    static let later: [Attack] = [
        Attack("an annotation that covers the page", update: [(3, page), (20, note)]),
        Attack("an object that nothing used so far", update: [(6, note)]),
        Attack(
            "an action when the file opens",
            update: [
                (
                    1,
                    "<</Type /Catalog /Pages 2 0 R /OpenAction <</S /JavaScript>> /AcroForm <</Fields [7 0 R 8 0 R]>>>>"
                )
            ]),
        Attack(
            "permissions",
            update: [(1, "<</Type /Catalog /Pages 2 0 R /Perms <<>> /AcroForm <</Fields [7 0 R 8 0 R]>>>>")]),
        Attack(
            "a security store",
            update: [(1, "<</Type /Catalog /Pages 2 0 R /DSS <<>> /AcroForm <</Fields [7 0 R 8 0 R]>>>>")]),
        Attack("a catalogue without a form", .unsigned) {
            TestPDF.updated($0.last, [(1, "<</Type /Catalog /Pages 2 0 R>>")])
        },
        Attack("one value for both fields", .laterRevision(after: "PihakKedua")) { document in
            let fields: [PDFFile.Field] = try PDFFile(document.stages[1]).signatureFields()
            let value: PDFReference = try #require(fields[0].dictionary.reference("V"))
            let shared = String(decoding: fields[1].dictionary.adding(Array(" /V \(value.text)".utf8)), as: UTF8.self)
            return TestPDF.updated(document.stages[1], [(fields[1].reference.number, shared)])
        },
        Attack("a table that leads past the signatures", .unsigned) { document in
            TestPDF.updated(document.last, [(6, note)], previous: try PDFFile(document.stages[0]).revisions[0].start)
        },
        Attack("a table that leads past the last signature", .laterRevision(after: "PihakPertama")) { document in
            TestPDF.updated(document.last, [(6, note)], previous: try PDFFile(document.stages[1]).revisions[0].start)
        },
        Attack("an object twice in a table", .unreadable("unreadable(\"a damaged entry for object 4\")")) { document in
            TestPDF.updated(document.last, [(4, "<</Length 0>>"), (4, "<</Length 1>>")])
        },
        Attack("a key twice in a dictionary", .unreadable("unreadable(\"no dictionary in object 1\")")) { document in
            let form = "/AcroForm <</Fields [7 0 R 8 0 R]>>"
            return TestPDF.updated(document.last, [(1, "<</Type /Catalog /Pages 2 0 R \(form) \(form)>>")])
        },
        Attack("a cross-reference stream", .unsupported("a cross-reference stream")) { document in
            let stream =
                "20 0 obj\n<</Type /XRef /Size 21 /W [1 1 1] /Root 1 0 R /Length 3>>\nstream\nabc\nendstream\nendobj\n"
            return document.last + Array("\(stream)startxref\n\(document.last.count)\n%%EOF\n".utf8)
        },
        Attack("a hybrid table", .unsupported("encryption or a hybrid cross-reference")) { document in
            let table =
                """
                xref\n0 0\ntrailer\n<</Size 20 /Root 1 0 R /XRefStm 15 /Prev \
                \(try PDFFile(document.last).revisions[0].start)>>\n
                """
            return document.last + Array("\(table)startxref\n\(document.last.count)\n%%EOF\n".utf8)
        },
        Attack("an encrypted revision", .unsupported("encryption or a hybrid cross-reference")) { document in
            let table =
                """
                xref\n0 0\ntrailer\n<</Size 20 /Root 1 0 R /Encrypt 15 0 R /Prev \
                \(try PDFFile(document.last).revisions[0].start)>>\n
                """
            return document.last + Array("\(table)startxref\n\(document.last.count)\n%%EOF\n".utf8)
        },
        Attack("something before the header", .unreadable("unreadable(\"does not begin with %PDF-1.\")")) {
            Array("\n".utf8) + $0.last
        },
        Attack("a line after the end", .laterRevision(after: "PihakKedua")) { $0.last + Array("% catatan\n".utf8) },
        Attack("another file after the end", .unsigned) { $0.last + TestPDF.plain(more: ["<</Type /Unused>>"]) },
        Attack("much after the end", .truncated) { $0.last + [UInt8](repeating: 0x20, count: 2_000) },
    ]

    static let revisions: [Attack] = [
        Attack("the page's content too") { $0.objects = [(4, "<</Length 0>>\nstream\n\nendstream")] },
        Attack("an annotation too") { $0.objects = [(3, page), (20, note)] },
        Attack("the catalogue too") {
            $0.objects = [(1, "<</Type /Catalog /Pages 2 0 R /AcroForm <</SigFlags 3 /Fields [7 0 R 8 0 R]>>>>")]
        },
        Attack("an object that nothing used") { $0.objects = [(6, note)] },
        Attack("an appearance of the field") { $0.field = " /AP <</N 4 0 R>>" },
        Attack("a place of an object that is there already") { $0.value = 6 },
        Attack("an object taken away") { $0.table = "5 1\n0000000000 00001 f \n" },
        Attack("an object that no table names") { $0.hidden = "4 0 obj\n<</Length 0>>\nstream\n\nendstream\nendobj\n" },
        Attack("something between the stage and the revision") {
            $0.gap = "4 0 obj\n<</Length 0>>\nstream\n\nendstream\nendobj\n"
        },
        Attack("something after the end") { $0.tail = "% catatan\n" },
        Attack("another trailer") { $0.trailer = " /Info 6 0 R" },
        Attack("the same in another order of words") { _ in },
        Attack("a table that leads past the first signature", .changedMore(field: "PihakKedua")) { document in
            let first: PDFFile = try PDFFile(document.stages[0])
            var forged = ForgedRevision()
            (forged.gap, forged.previous) = (
                String(decoding: document.stages[1][document.stages[0].count...], as: UTF8.self),
                first.revisions[0].start
            )
            return try forged.signed(document, on: document.stages[0])
        },
        Attack("a hole wider than the signature", leavingOut) {
            $0.covered = { [0, $0.lowerBound - 20, $0.upperBound, $1 - $0.upperBound] }
        },
        Attack("a hole beside the signature", leavingOut) {
            $0.covered = { [0, $0.lowerBound - 90, $0.lowerBound - 80, $1 - $0.lowerBound + 80] }
        },
        Attack("a beginning that is not covered", leavingOut) {
            $0.covered = { [9, $0.lowerBound - 9, $0.upperBound, $1 - $0.upperBound] }
        },
        Attack("an end that is not covered", .laterRevision(after: "PihakKedua")) {
            $0.covered = { [0, $0.lowerBound, $0.upperBound, $1 - $0.upperBound - 7] }
        },
        Attack("another kind of signature", broken("a SubFilter other than ETSI.CAdES.detached")) {
            $0.subFilter = "/adbe.x509.rsa_sha1"
        },
        Attack("a weak digest", broken("a digest weaker than SHA-256")) {
            $0.cms = ForgedCMS.openssl("-md", "sha1", "-cades")
        },
        Attack("no certificate named", broken("it names another certificate")) {
            $0.cms = ForgedCMS.openssl("-md", "sha256")
        },
        Attack("the content inside", broken("no SignedData with one signer and without content")) {
            $0.cms = ForgedCMS.openssl("-nodetach", "-cades")
        },
        Attack("no signature value of this key", broken("the signature value")) { revision in
            let stranger = try Keyring()
            revision.cms = { content, signer in
                try CMSWriter(certificate: signer.certificate, chain: [], timestamp: nil).signed(
                    SHA256.digest(content), with: stranger.key)
            }
        },
        Attack("another certificate named", broken("it names another certificate")) { document in
            var forged = ForgedRevision()
            forged.cms = ForgedCMS.naming(document.first.certificate)
            return try forged.signed(document)
        },
    ]

    private static let leavingOut: PDFRefusal = broken("a ByteRange that leaves out more than the signature")
    private static func broken(_ problem: String) -> PDFRefusal { .broken(field: "PihakKedua", problem) }

    @Test(arguments: later + revisions) func doesNotPass(_ attack: Attack) throws {
        let document: SignedDocument = try Self.document.get()
        #expect(document.verdict(try attack.forge(document)) == .refused(attack.refusal))
    }

    /// The table above holds back what is forged, not everything that is signed.
    @Test func theSameSignedHerePasses() throws {
        let document: SignedDocument = try Self.document.get()
        guard
            case .sound = document.verdict(
                try document.second.sign(document.stages[1], "PihakKedua", at: Workshop.later(40 * Workshop.day)))
        else {
            Issue.record("a revision that this module made")
            return
        }
    }
}
