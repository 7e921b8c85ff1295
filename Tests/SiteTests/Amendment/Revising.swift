import HTTP

/// A PK Perubahan as its people make it: out of a document in force, changed, submitted, signed by both.
struct Revising {
    static let explanation = "APBD Perubahan menambah anggaran administrasi desa."

    let fixture: SiteFixture
    let tahun: Int
    let planner: Client
    let head: Client
    let bupati: Client
    let citizen: Client

    /// The published PK of 2021 of a twin.
    init(_ fixture: SiteFixture, tahun: Int = 2021) throws {
        self.fixture = fixture
        self.tahun = tahun
        planner = try fixture.client("kembar-a", as: World.Login.planner)
        head = try fixture.client("kembar-a", as: World.Login.head)
        bupati = try fixture.client("kembar-a", as: World.Login.bupati)
        citizen = fixture.client("kembar-a")
    }

    var work: String { "/kerja/pk/\(tahun)/dpmd" }
    var published: String { "/\(tahun)/pk/dpmd" }

    func begin(_ ground: String = "b", explanation: String = Revising.explanation, by client: Client? = nil) throws
        -> Answer
    {
        let client: Client = client ?? planner
        _ = try client.get("/kerja")
        return try client.post("\(work)/perubahan", [("sebab", ground), ("uraian", explanation)])
    }

    /// Replaces the text of the cell that holds `old`.
    func change(_ table: String, _ old: String, to new: String) throws {
        let address = "\(work)/\(table)"
        var form: HTMLForm = try planner.get(address).must(200).html().form(to: address)
        guard let cell = form.fields.last(where: { $0.value == old })?.name else {
            throw Missing(what: "the cell \(old)")
        }
        form[cell] = new
        _ = try planner.post(form).must(303)
    }

    func date(_ text: String) throws {
        let address = "\(work)/identitas"
        var form: HTMLForm = try planner.get(address).must(200).html().form(to: address)
        form["tanggal"] = text
        _ = try planner.post(form).must(303)
    }

    func submit() throws -> Answer {
        var form: HTMLForm = try planner.get("\(work)/ajukan").must(200).html().form(to: "\(work)/ajukan")
        form["alasan"] = MainJob.reason
        return try planner.post(form)
    }

    func sign(_ client: Client) throws -> Answer {
        var form: HTMLForm = try client.get("\(work)/tanda-tangan").must(200).html().form(to: "\(work)/tanda-tangan")
        form["sandi"] = SiteFixture.password
        return try client.post(form)
    }

    /// From the document in force to its revision in force: more money, a higher target.
    func run() throws {
        _ = try begin().must(303)
        try change("program", "250.000.000", to: "300.000.000")
        try change("sasaran", "55 %", to: "60 %")
        try date("1 September \(tahun)")
        _ = try submit().must(303)
        _ = try sign(head).must(303)
        _ = try sign(bupati).must(303)
    }

    func statuses() throws -> [String] {
        let tenant: Int64 = try fixture.tenant("kembar-a").id.rawValue
        let text: String? = try fixture.value(
            """
            SELECT string_agg(revisi || ' ' || status, ', ' ORDER BY revisi, id) FROM document WHERE tahun = $1 \
            AND tenant_id = $2 AND jenis = 'pk'
            """,
            .int(Int64(tahun)), .int(tenant))
        return text?.split(separator: ", ").map(String.init) ?? []
    }
}
