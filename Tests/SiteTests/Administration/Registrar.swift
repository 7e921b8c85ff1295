@testable import Web

/// The admin of a twin kabupaten in front of the registers, filling in forms as a browser does.
struct Registrar {
    let fixture: SiteFixture
    let client: Client
    private let tenant: String

    init(_ fixture: SiteFixture, tenant: String = "kembar-a") throws {
        self.fixture = fixture
        self.tenant = tenant
        client = try fixture.client(tenant, as: World.Login.admin)
    }

    /// Opens a form, types into it and sends it. A box is unchecked by "".
    func send(_ address: String, _ typed: [(String, String)]) throws -> Answer {
        var form: HTMLForm = try client.get(address).html().form(to: address)
        for (name, value) in typed {
            if value.isEmpty, name.hasPrefix("peran-") || name == "aktif" {
                form.remove(name)
            } else {
                form[name] = value
            }
        }
        return try client.postBare(address, form.fields)
    }

    /// The address of the form for the entry that the list names so.
    func address(of entry: String, in path: String) throws -> String {
        let link: HTMLElement? = try client.get("/atur/\(path)").html().all("a").first {
            $0["aria-label"]?.hasSuffix(entry) == true
        }
        guard let address = link?["href"] else { throw Missing(what: "\(entry) in \(path)") }
        return String(address.prefix { $0 != "#" })
    }

    /// What a deed tells besides the digest of the rows that its link seals, which is another in each run.
    static let told = #"replace(regexp_replace(rincian, '"baris":"[0-9a-f]{64}",?', ''), ',}', '}')"#

    /// A column of the newest link of the audit chain.
    func audit(_ column: String) throws -> String? {
        try fixture.value(
            """
            SELECT \(column) FROM audit WHERE tenant_id = (SELECT id FROM tenant WHERE slug = $1) ORDER BY urutan \
            DESC LIMIT 1
            """,
            .text(tenant))
    }

    func links() throws -> String? { try audit("urutan::text") }
}

extension Registrar {
    /// Choices of officials are made by name in the tests, and by number in the form.
    func resolved(_ typed: [(String, String)]) throws -> [(String, String)] {
        try typed.map { name, value in
            guard name == "pegawai", !value.isEmpty else { return (name, value) }
            return (name, String(try address(of: value, in: "pegawai").drop { $0 != "=" }.dropFirst()))
        }
    }
}

extension Answer {
    /// The refusals in the summary: the control that each leads to, and its words.
    func refusals() throws -> [(field: String, words: String)] {
        let page: HTMLDocument = try html()
        guard let summary = page.elements.firstIndex(where: { $0["class"] == "problems" }) else { return [] }
        return page.inside(summary).filter { $0.name == "a" }.map { (String(($0["href"] ?? "").dropFirst()), $0.text) }
    }
}
