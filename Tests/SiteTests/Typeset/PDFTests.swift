import Database
import Deeds
import Foundation
import HTTP
import Testing

@testable import Web

/// Through the whole site, with the real process: `JANJI_PDF_SOCKET` is set by docker/test.sh, and without it these
/// fail.
@Suite("PDF of documents")
struct PDFTests {
    private static let fixture = Result { try SiteFixture() }

    private func citizen() throws -> Client { try Self.fixture.get().client("tabanan") }

    private func isPDF(_ answer: Answer) -> Bool {
        answer.status == 200 && answer["Content-Type"] == "application/pdf" && answer.body.starts(with: "%PDF-1.7".utf8)
    }

    @Test func theProcessIsThere() {
        #expect(PDFProcess.socket != nil, "JANJI_PDF_SOCKET names no PDF process; docker/test.sh starts one")
    }

    @Test func aCitizenOpensTheSignedForm() throws {
        let answer: Answer = try citizen().get("/2022/pk/dpmd.pdf")
        #expect(isPDF(answer))
        #expect(answer["Content-Disposition"] == "inline; filename=\"pk-2022-dpmd.pdf\"")
        #expect(answer["Cache-Control"] == "public, no-cache")
        #expect(answer.values("Set-Cookie").isEmpty)
        #expect(SecurityHeaderRules.faults(answer) == [])
    }

    /// Made once: the second visitor gets the same bytes out of the database, and one who has them gets none.
    @Test func isMadeOnceAndKept() throws {
        let fixture = try SiteFixture()
        let first: Answer = try fixture.client("tabanan").get("/2022/pk/dpmd.pdf")
        #expect(isPDF(first))
        let deaf = try SiteFixture.site(staff: fixture.staff, reader: fixture.reader, pdfSocket: nil)
        let again: Answer = ask(deaf, "/2022/pk/dpmd.pdf")
        #expect(again.body == first.body)
        let kept: String? = try fixture.value(
            "SELECT string_agg(halaman || ' ' || octet_length(isi), ',') FROM pdf WHERE sidik <> sha256('lama')")
        #expect(kept == "3 \(first.body.count)")
        let tag: String = try #require(first["ETag"])
        let known: Answer = try fixture.client("tabanan").get("/2022/pk/dpmd.pdf", headers: [("If-None-Match", tag)])
        #expect(known.status == 304 && known.body.isEmpty)
        #expect(
            try fixture.client("tabanan").get("/2022/pk/dpmd").text.contains("PDF (\(PDFPage.size(first.body.count)))"))
    }

    private func ask(_ site: Site, _ target: String) -> Answer {
        let request = Request(method: .get, target: target, headers: [], body: [], host: "tabanan.localhost")
        let response: Response = site.respond(to: request)
        return Answer(status: response.status.rawValue, headers: response.headers.all, body: response.body)
    }

    /// What stands on paper does not come from the request: a made-up port makes no other file.
    @Test func theAddressOnPaperIsTheSitesOwn() throws {
        let fixture = try SiteFixture()
        for authority in ["tabanan.localhost", "tabanan.localhost:6666"] {
            let request = Request(
                method: .get, target: "/2022/pk/dpmd.pdf", headers: [("Host", authority)], body: [],
                host: "tabanan.localhost")
            #expect(fixture.site.respond(to: request).status == .ok)
        }
        #expect(try fixture.value("SELECT count(*) FROM pdf WHERE sidik <> sha256('lama')") == "1")
    }

    @Test func severalVisitorsAtOnceMakeOneFile() throws {
        let fixture = try SiteFixture()
        let statuses = Gathered<Int>()
        DispatchQueue.concurrentPerform(iterations: 3) { _ in
            statuses.add((try? fixture.client("tabanan").get("/2022/pk/dpmd.pdf").status) ?? 0)
        }
        #expect(statuses.values == [200, 200, 200])
        #expect(try fixture.value("SELECT count(*) FROM pdf WHERE sidik <> sha256('lama')") == "1")
    }

    /// Without the process the reader is told so, and sent to the print of the browser.
    @Test(arguments: [nil, "/nowhere/pdf.sock"] as [String?])
    func saysWhatToDoWithoutIt(_ socket: String?) throws {
        let fixture = try SiteFixture()
        let site = try SiteFixture.site(staff: fixture.staff, reader: fixture.reader, pdfSocket: socket)
        let sent: Answer = ask(site, "/2022/pk/dpmd.pdf")
        #expect(sent.status == 303 && sent.location == "/2022/pk/dpmd/pdf")
        let page: Answer = ask(site, sent.location)
        #expect(page.status == 200)
        #expect(page.text.contains("/2022/pk/dpmd/cetak"))
        #expect(page.text.contains("PDF belum dapat dibuat di server ini. Pakai Cetak di peramban.") == (socket == nil))
    }

    @Test func aDraftIsForThoseWhoSeeIt() throws {
        let fixture = try Self.fixture.get()
        let planner: Client = try fixture.client("kembar-a", as: World.Login.planner)
        let draft: Answer = try planner.get("/kerja/pk/2022/dpmd/naskah.pdf")
        #expect(isPDF(draft))
        #expect(draft["Content-Disposition"] == "inline; filename=\"draf-pk-2022-dpmd.pdf\"")
        #expect(draft["Cache-Control"] == "no-store" && draft["ETag"] == nil)
        #expect(
            try fixture.client("kembar-a", as: World.Login.otherPlanner).get("/kerja/pk/2022/dpmd/naskah.pdf").status
                == 404)
        #expect(try fixture.client("kembar-a").get("/2022/pk/dpmd.pdf").status == 404)
        #expect(
            try fixture.value(
                "SELECT count(*) FROM pdf WHERE tenant_id = $1", .int(try fixture.tenant("kembar-a").id.rawValue))
                == "1")
    }

    @Test(arguments: [
        "/2022/pk/tidak-ada.pdf", "/2022/pk/tidak-ada/pdf", "/2022/xx/dpmd.pdf", "/2022/pk/dpmd/perubahan-1.pdf",
        "/2022/pk/dpmd/perubahan-1/pdf",
        "/2022/pk/dpmd/xx.pdf", "/22/pk/dpmd.pdf",
    ])
    func whatIsNotThereHasNone(_ target: String) throws {
        #expect(try citizen().get(target).status == 404)
    }
}

/// Values from several threads.
final class Gathered<Value: Sendable>: @unchecked Sendable {
    private let lock = NSLock()
    private var gathered: [Value] = []

    func add(_ value: Value) { lock.withLock { gathered.append(value) } }
    var values: [Value] { lock.withLock { gathered } }
}
