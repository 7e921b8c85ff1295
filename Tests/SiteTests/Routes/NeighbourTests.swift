import Database
import Testing

@testable import Web

/// What the neighbour has answers exactly like what nobody has: the same status and the same bytes (security.md aim 8).
@Suite("The neighbour's addresses do not exist")
struct NeighbourTests {
    private static let fixture = Result { try world() }

    /// Only Kembar B has a published PK of 2019, a draft of 2023, an office `kecamatan-b` and the people who go with
    /// it.
    private static func world() throws -> SiteFixture {
        let fixture = try SiteFixture()
        let b: Int64 = try fixture.tenant("kembar-b").id.rawValue
        try Connection(fixture.admin).execute(
            """
            SET session_replication_role = replica;
            UPDATE document SET tahun = 2019 WHERE tenant_id = \(b) AND tahun = 2021;
            UPDATE document SET tahun = 2023 WHERE tenant_id = \(b) AND tahun = 2022;
            INSERT INTO jabatan (tenant_id, slug, nama, perangkat_daerah_id)
            SELECT tenant_id, 'kecamatan-b', 'Camat', id FROM perangkat_daerah WHERE tenant_id = \(b) AND slug = 'dpmd';
            """)
        _ = try fixture.client("kembar-b", as: World.Login.planner)
        return fixture
    }

    /// A value that only the neighbour has, beside one that nobody has.
    private static func pairs(_ fixture: SiteFixture) throws -> [(name: String, theirs: String, nobodys: String)] {
        let b: Int64 = try fixture.tenant("kembar-b").id.rawValue
        let kode: String =
            try fixture.value("SELECT kode FROM document WHERE tenant_id = $1 AND tahun = 2019", .int(b)) ?? ""
        return [
            ("tahun", "2019", "2018"), ("tahun", "2023", "2028"), ("kode", kode, "00000000"),
            ("slug", "kecamatan-b", "kecamatan-z"),
        ]
    }

    @Test(arguments: RouteCase.tenant.filter { !$0.names.isEmpty })
    func addresses(_ route: RouteCase) throws {
        let fixture = try Self.fixture.get()
        for session in [nil, try Self.planner.get(), try Self.admin.get()] {
            for (name, theirs, nobodys) in try Self.pairs(fixture) where route.names.contains(name) {
                let before: String = try fixture.documents()
                let (one, other) = (try ask(session, route, [name: theirs]), try ask(session, route, [name: nobodys]))
                #expect(one.status == other.status, "\(name)")
                #expect(
                    one.anonymous.replacing(theirs, with: "X") == other.anonymous.replacing(nobodys, with: "X"),
                    "\(name)")
                #expect(one.headers.map(\.name) == other.headers.map(\.name))
                #expect(try fixture.documents() == before)
            }
        }
    }

    private static let planner = Result { try fixture.get().client("kembar-a", as: World.Login.planner).session }
    private static let admin = Result { try fixture.get().client("kembar-a", as: World.Login.admin).session }

    private func ask(_ session: Client.Session?, _ route: RouteCase, _ values: [String: String]) throws -> Answer {
        let client: Client = try Self.fixture.get().client("kembar-a")
        if let session { client.take(session) }
        guard !route.route.method.isSafe else { return try client.get(route.target(values)) }
        let form: [Client.Field] = [
            ("versi", "1"), ("alasan", "a"), ("catatan", "a"), ("sandi", SiteFixture.password),
            ("sidik", String(repeating: "0", count: 64)),
        ]
        return try client.post(route.target(values), form)
    }

    /// Identities in forms: the row number of a session, the slug of an office, the document to copy from.
    @Test func fieldsOfForms() throws {
        let fixture = try Self.fixture.get()
        let client: Client = fixture.client("kembar-a")
        try client.take(Self.planner.get())
        let b: Int64 = try fixture.tenant("kembar-b").id.rawValue
        let session: String = try #require(
            try fixture.value("SELECT max(id) FROM session WHERE tenant_id = $1", .int(b)))
        let browser: String = try #require(
            try fixture.value("SELECT max(id) FROM peramban WHERE tenant_id = $1", .int(b)))
        let cases: [(String, String, String, [Client.Field])] = [
            ("/akun/sesi", "sesi", session, []), ("/akun/peramban", "peramban", browser, []),
            ("/kerja/pk/baru", "jabatan", "kecamatan-b", [("tahun", "2030"), ("asal", "")]),
            ("/kerja/pk/baru", "asal", "2023/dpmd", [("tahun", "2031"), ("jabatan", "dpmd")]),
        ]
        for (target, name, theirs, others) in cases {
            let nobodys: String =
                ["sesi", "peramban"].contains(name) ? "999999999" : name == "asal" ? "2028/dpmd" : "kecamatan-z"
            let (one, other) = (
                try client.post(target, [(name, theirs)] + others), try client.post(target, [(name, nobodys)] + others)
            )
            #expect(one.status == other.status, "\(name)")
            #expect(
                one.anonymous.replacing(theirs, with: "X") == other.anonymous.replacing(nobodys, with: "X"), "\(name)")
        }
        #expect(
            try fixture.value(
                "SELECT count(*) FROM session WHERE id = $1::bigint AND tenant_id = $2", .text(session), .int(b)) == "1"
        )
        #expect(try fixture.value("SELECT count(*) FROM document WHERE tahun >= 2030") == "0")
    }

    /// The same comparison finds something where there is something to find.
    @Test func ownAddressesAnswerOtherwise() throws {
        let fixture = try Self.fixture.get()
        let (own, nobodys) = (
            try fixture.client("kembar-a").get("/2021/pk/dpmd"), try fixture.client("kembar-a").get("/2018/pk/dpmd")
        )
        #expect(own.status == 200 && nobodys.status == 404)
        #expect(try fixture.client("kembar-b").get("/2019/pk/dpmd").status == 200)
    }
}
