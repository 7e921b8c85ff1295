import Testing

@testable import Web

/// Nothing here is saved, so all share one site; one after the other, since they all sign in as the same admin.
@Suite("What an admin's registers refuse", .serialized)
struct RegisterRefusalTests {
    private static let made = Result { try SiteFixture() }
    private let fixture: SiteFixture
    private let registrar: Registrar

    init() throws {
        fixture = try Self.made.get()
        registrar = try Registrar(fixture)
    }

    @Test(arguments: RefusedRegisterForm.all)
    func refuses(_ form: RefusedRegisterForm) throws {
        let list = "/atur/\(form.path)"
        let address: String = try form.entry.map { try registrar.address(of: $0, in: form.path) } ?? list
        let before: String = try registrar.client.get(list).text
        let links: String? = try registrar.links()
        let typed: [(String, String)] = try registrar.resolved(form.typed)
        let answer: Answer = try registrar.send(address, typed)
        let refusals = try answer.refusals()

        #expect(answer.status == 422)
        #expect(refusals.map(\.field) == [form.field])
        #expect(refusals.first?.words.contains(form.words) == true, "\(refusals)")
        #expect(try answer.html().faults() == [])
        #expect(answer.text.contains("<title>Galat: "))
        let kept: HTMLForm = try answer.html().form(to: address)
        for (name, value) in typed where !name.hasPrefix("peran-") && name != form.field {
            #expect(kept[name] == value)
        }
        for (name, value) in typed where name.hasPrefix("peran-") { #expect(kept[name] == value) }
        #expect(try registrar.client.get(list).text == before, "the list is as it was")
        #expect(try registrar.links() == links)
    }

    @Test(
        arguments: [World.Login.planner, World.Login.head, World.Login.inspector],
        ["/atur"] + RegisterEntry.all.map { "/atur/\($0.path)" })
    func isForAdmins(_ login: String, _ address: String) throws {
        let client: Client = try fixture.client("kembar-a", as: login)
        #expect(try client.get(address).status == 403)
        if address != "/atur" { #expect(try client.post(address, [("nama", "A")]).status == 403) }
        #expect(try fixture.client("kembar-a").get(address).location == "/masuk?lanjut=\(address)")
    }

    /// A constraint without its sentence would be answered as a breakdown of the site.
    @Test func saysEachConstraint() throws {
        let names: String? = try fixture.value(
            """
            SELECT string_agg(conname, ' ' ORDER BY conname) FROM pg_constraint
            WHERE contype IN ('c', 'u', 'x') AND conrelid IN
              ('perangkat_daerah'::regclass, 'jabatan'::regclass, 'pegawai'::regclass, 'penempatan'::regclass, \
              'akun'::regclass)
            """)
        // Lists of the form's own: nobody can type around them.
        let closed: Set<String> = ["kedudukan_is_known", "peran_is_known", "password_is_yescrypt"]
        let constraints = Set(try #require(names).split(separator: " ").map(String.init))
        #expect(constraints.subtracting(closed) == Set(Objection.constraints.keys))
    }
}
