import Deeds
import Foundation
import Kinerja
@testable import Sealing
import Support
import Testing

@testable import App
@testable import Web

/// What a newcomer downloads first shows its signatures in any PDF reader: asked of poppler and of pyHanko, whose code
/// is not ours. An agreement and its revision, of a kabupaten that is loaded as `janji demo` loads it.
@Suite("The demonstration signs agreements in their files", .timeLimit(.minutes(5)))
struct DemoSignatureTests {
    private static let slug = "berkas"
    private static let fixture = Result { try load() }

    private static func load() throws -> SiteFixture {
        let fixture = try SiteFixture()
        let demo = DemoTenant(
            slug: slug, nama: "Kabupaten Berkas", settings: Demonstration.contoh.settings,
            units: Demonstration.contoh.units,
            offices: World.heads, staff: Demonstration.contoh.staff,
            papers: World.tenants.flatMap(\.papers).filter { $0.jabatan == "dinkes" })
        _ = try TenantCommand.create(
            fixture.environment, slug: slug, nama: demo.nama, isDemonstration: true, settings: demo.settings, hosts: [])
        let (tenant, passwords) = (try fixture.tenant(slug), PasswordHasher(Turnstile(places: 1, toll: .test), cost: 1))
        let files = DemoFiles(site: fixture.site, host: "\(slug).localhost:8080")
        let accounts = try DemoLoader(demo, tenant, fixture.staff, passwords, files).load(isKnown: true)
        let keepers = accounts.filter { $0.passphrase != nil }.map(\.login)
        #expect(Set(keepers) == ["admin", World.Login.bupati, World.Login.otherHead])
        return fixture
    }

    @Test(arguments: [0, 1]) func bothSignaturesAreInTheFile(_ revisi: Int) throws {
        let citizen = try Self.fixture.get().client(Self.slug)
        let address = DocumentAddress(kind: .perjanjianKinerja, tahun: 2026, slug: "dinkes")
        let pdf = try File(citizen.get(address.published(revisi: revisi) + ".pdf").must(200).body)
        let text = try Command.output(["pdfsig", "-nocert", pdf.path])
        #expect(text.matches(of: /Signature Validation: Signature is Valid\./).count == 2, "\(text)")
        #expect(text.matches(of: /Total document signed/).count == 1, "the last one covers all: \(text)")
        let root = try File(citizen.get("/sertifikat/1.pem").must(200).body)
        let list = try File(citizen.get("/sertifikat/1.crl").must(200).body)
        let python = try #require(
            ProcessInfo.processInfo.environment["JANJI_PYHANKO"],
            "JANJI_PYHANKO names no Python; docker/test.sh makes one")
        let script = try File(Array(Self.script.utf8))
        let others = try Command.output([python, script.path, root.path, list.path, pdf.path])
        #expect(
            others == """
                PihakPertama intact valid trusted FORM_FILLING
                PihakKedua intact valid trusted NONE

                """)
        #expect(try Command.output(["pdftotext", pdf.path, "-"]).contains("\(Self.slug).localhost:8080"))
    }

    /// Everything else is signed as before, and nothing of it contradicts the audit chain.
    @Test func onlyAgreementsAreSignedInFiles() throws {
        let fixture = try Self.fixture.get()
        let ways = try fixture.value(
            """
            SELECT string_agg(DISTINCT d.jenis || ' ' || s.cara, ', ') FROM document d
            JOIN tenant t ON t.id = d.tenant_id AND t.slug = '\(Self.slug)'
            JOIN snapshot s ON s.tenant_id = d.tenant_id AND s.id = d.snapshot_id
            WHERE (d.jenis = 'pk') <> (s.cara = 'lokal')
            """)
        #expect(ways == nil)
        #expect(try Inspection(fixture.tenant(Self.slug), in: fixture.staff).faults == [])
    }

    /// Strict: chain, revocation, what changed between the revisions, and PAdES.
    private static let script = """
        import sys
        from asn1crypto import crl, pem, x509
        from pyhanko.pdf_utils.reader import PdfFileReader
        from pyhanko.sign.validation import validate_pdf_signature
        from pyhanko_certvalidator import ValidationContext
        root = x509.Certificate.load(pem.unarmor(open(sys.argv[1], "rb").read())[2])
        lists = [crl.CertificateList.load(open(sys.argv[2], "rb").read())]
        context = ValidationContext(trust_roots=[root], crls=lists, revocation_mode="require", allow_fetching=False)
        for signature in PdfFileReader(open(sys.argv[3], "rb"), strict=True).embedded_signatures:
            status = validate_pdf_signature(signature, context)
            words = [word for word in ("intact", "valid", "trusted") if getattr(status, word)]
            print(signature.field_name, *words, status.modification_level.name)
            assert status.bottom_line, status.pretty_print_details()

        """
}
