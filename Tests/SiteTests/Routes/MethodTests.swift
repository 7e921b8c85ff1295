import Database
import Deeds
import HTTP
import Testing

@testable import Web

@Suite("Every address answers every method in form")
struct MethodTests {
    private static let fixture = Result { try SiteFixture() }

    @Test(arguments: RouteCase.tenant + RouteCase.installation)
    func refusesOtherMethods(_ route: RouteCase) throws {
        let isTenant: Bool = RouteCase.tenant.contains {
            $0.testDescription == route.testDescription && $0.route.access == route.route.access
        }
        let table: [RouteCase] = isTenant ? RouteCase.tenant : RouteCase.installation
        let known: Set<String> = Set(
            table.filter { $0.route.pattern == route.route.pattern }.map(\.route.method.rawValue))
        let allowed: Set<String> = known.union(known.contains("GET") ? ["HEAD", "OPTIONS"] : ["OPTIONS"])
        let client: Client = try Self.fixture.get().client(isTenant ? "kembar-a" : "")
        for method in HTTP.Method.known where !allowed.contains(method.rawValue) {
            let answer: Answer = try client.send(method, route.target())
            #expect(answer.status == 405, "\(method.rawValue)")
            let allow = Set((answer["Allow"] ?? "").split(separator: ",").map { $0.trimmingPrefix(" ").description })
            #expect(allow == allowed, "\(method.rawValue)")
            #expect(SecurityHeaderRules.faults(answer) == [])
        }
    }

    /// HEAD is GET without its content (RFC 9110, 9.3.2); the server leaves the content out.
    @Test(arguments: RouteCase.tenant.filter { $0.route.method == .get })
    func answersHeadLikeGet(_ route: RouteCase) throws {
        let client: Client = try Self.fixture.get().client("kembar-a")
        try client.take(Self.planner.get())
        let (get, head) = (try client.get(route.target()), try client.send(.head, route.target()))
        #expect(head.status == get.status)
        #expect(head["Content-Type"] == get["Content-Type"])
        #expect(head["Location"] == get["Location"])
        #expect([200, 303, 403, 404, 409, 422].contains(get.status), "\(get.status)")
        for answer in [get, head] { #expect(SecurityHeaderRules.faults(answer) == []) }
    }

    private static let planner = Result { try fixture.get().client("kembar-a", as: World.Login.planner).session }

    /// What is behind a session is never kept by anybody; what is in front of it sets no cookie.
    @Test(arguments: RouteCase.tenant.filter { $0.route.method == .get })
    func keepsPrivatePagesOutOfCaches(_ route: RouteCase) throws {
        let client: Client = try Self.fixture.get().client("kembar-a")
        try client.take(Self.planner.get())
        let answer: Answer = try client.get(route.target())
        if route.route.access == "anyone" {
            #expect(answer.values("Set-Cookie").isEmpty)
        } else {
            #expect(answer["Cache-Control"] == "no-store")
        }
    }

    /// Every page that the world holds, as everybody may open it: sound HTML, no fault of the policy.
    @Test(arguments: [
        World.Login.planner, World.Login.head, World.Login.bupati, World.Login.admin, World.Login.inspector,
    ])
    func servesSoundPages(_ login: String) throws {
        let client: Client = try Self.fixture.get().client("kembar-b", as: login)
        for route in RouteCase.tenant where route.route.method == .get {
            let answer: Answer = try client.get(route.target())
            #expect(answer.status < 500, "\(route.testDescription)")
            guard answer["Content-Type"]?.hasPrefix("text/html") == true else { continue }
            let faults: [String] = try answer.html().faults()
            #expect(faults == [], "\(route.testDescription)")
        }
    }

    @Test(arguments: [
        ("kembar-a", "/tidak/ada", 404), ("tidak-dikenal", "/", 404), ("", "/masuk", 404),
        ("kembar-a", "/aset/tidak-ada.css", 404),
        ("kembar-a", "/sehat", 404), ("", "/sehat", 200), ("", "/", 200),
        ("kembar-a", "/janji.css", 404),
    ])
    func answersOtherAddresses(_ host: String, _ target: String, _ status: Int) throws {
        let answer: Answer = try Self.fixture.get().client(host).get(target)
        #expect(answer.status == status)
        #expect(SecurityHeaderRules.faults(answer) == [])
        // An unknown host learns of no kabupaten.
        #expect(host != "tidak-dikenal" || !answer.text.contains("Kembar"))
    }

    /// Of all routes these take files above the usual limit, and one says that its files are no larger than that.
    @Test(arguments: RouteCase.tenant + RouteCase.installation)
    func takesAsMuchAsTheTableSays(_ route: RouteCase) throws {
        let segments: [String] = route.target().split(separator: "/").map(String.init)
        let limit: Int? = try Self.fixture.get().site.bodyLimit(route.route.method, segments)
        let files = [
            "POST /atur/idm": VillageForm.bodyLimit, "POST /atur/idm/periksa": VillageForm.bodyLimit,
            "POST /v/berkas": FileVerification.bodyLimit,
            "POST /arsip": ArsipRoutes.bodyLimit,
            "POST /arsip/{nomor}/terbit": ArsipRoutes.bodyLimit,
            "POST /kerja/hasil/{tahun}/{slug}/{periode}/lampirkan": BuktiRoutes.bodyLimit,
            "POST /kerja/{jenis}/{tahun}/{slug}/{bagian}/berkas": WorkbookImport.bodyLimit,
        ]
        #expect(limit == files[route.testDescription])
        #expect(Server.Configuration().maxBody == 10 << 20)
    }

    /// The site's own failure: a page with an id, and not a word of what went wrong.
    @Test func hidesWhatBroke() throws {
        let fixture = try SiteFixture()
        let client: Client = try fixture.client("kembar-a", as: World.Login.planner)
        try Connection(fixture.admin).execute("ALTER TABLE document RENAME TO elsewhere")
        let answer: Answer = try client.get("/kerja")
        #expect(answer.status == 500)
        #expect(answer.text.contains(answer.request))
        #expect(!answer.text.contains("relation") && !answer.text.contains("42P01") && !answer.text.contains("Error"))
        #expect(SecurityHeaderRules.faults(answer) == [])
    }

    /// What the server refuses before there is a request is a page of ours, with the same headers.
    @Test(arguments: [
        StatusCode.badRequest, .requestTimeout, .contentTooLarge, .uriTooLong, .headerFieldsTooLarge,
        .serviceUnavailable,
    ])
    func refusesInForm(_ status: StatusCode) throws {
        let response: Response = try Self.fixture.get().site.errorPage(status, requestID: "0123456789abcdef")
        let answer = Answer(status: response.status.rawValue, headers: response.headers.all, body: response.body)
        #expect(answer.status == status.rawValue)
        #expect(SecurityHeaderRules.faults(answer) == [])
        let faults: [String] = try answer.html().faults()
        #expect(faults == [])
    }
}
