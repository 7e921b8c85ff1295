import Testing

@testable import Web

/// A planner at the programs of a new PK, who pastes.
struct PastingDesk {
    let fixture: SiteFixture
    let client: Client
    let address: String
    private let columns: [String]

    init(_ fixture: SiteFixture, _ tenant: String = "kembar-a", tahun: Int, table: String = "program") throws {
        self.fixture = fixture
        client = try fixture.client(tenant, as: World.Login.planner)
        let work = "/kerja/pk/\(tahun)/dpmd"
        address = "\(work)/\(table)"
        columns =
            table == "program"
            ? ["nomor", "program", "indikator", "target", "anggaran", "keterangan"]
            : ["nomor", "sasaran", "indikator", "target"]
        if try client.get(work).status == 404 {
            _ = try client.post("/kerja/pk/baru", [("jabatan", "dpmd"), ("tahun", String(tahun)), ("asal", "")])
                .must(303)
        }
    }

    func grid() throws -> HTMLForm { try client.get(address).must(200).html().form(to: address) }

    /// The preview of a block, at a cell if one is named: the number of a row from 1, and a column.
    func preview(_ lines: [String], at place: (row: Int, column: String)? = nil) throws -> Answer {
        var form: HTMLForm = try grid()
        form["tempelan"] = lines.joined(separator: "\n")
        if let place { form["tempel_di"] = "\(form.values("baris")[place.row - 1]).\(place.column)" }
        return try client.post(form.to("tempel")).must(200)
    }

    /// The form of a preview.
    func form(_ answer: Answer) throws -> HTMLForm { try answer.html().form(to: "\(address)/tempel/masukkan") }

    /// Takes a block with what is chosen: `k2` is the second column, `cara` the way.
    @discardableResult
    func take(
        _ lines: [String], at place: (row: Int, column: String)? = nil, _ chosen: [String: String] = [:]
    ) throws -> Answer {
        var form: HTMLForm = try form(preview(lines, at: place))
        for (name, value) in chosen { form[name] = value }
        return try client.post(form)
    }

    /// The filled rows of the table, their cells parted by bars.
    func rows() throws -> [String] {
        let form: HTMLForm = try grid()
        return form.values("baris").map { key in columns.map { form["\(key).\($0)"] }.joined(separator: "|") }
            .filter { $0.contains { $0 != "|" } }
    }

    /// How many headings the kabupaten remembers, by the table of the database.
    func remembered() throws -> [String] {
        let tenant: Int64 = try fixture.tenant(String(client.host.prefix { $0 != "." })).id.rawValue
        let text: String? = try fixture.value(
            """
            SELECT string_agg(judul || ':' || coalesce(kolom, '-'), ' ' ORDER BY judul) FROM judul_kolom
            WHERE tenant_id = $1
            """, .int(tenant))
        return text?.split(separator: " ").map(String.init) ?? []
    }
}
