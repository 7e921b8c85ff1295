import HTTP

/// The main job as four browsers do it: a planner drafts by pasting the real document, the head of the dinas returns it
/// once, it is corrected, both parties sign, a citizen reads. Each step is what a person does on one page.
struct MainJob {
    static let reason = "Angka ditulis seperti pada dokumen asli."
    static let note = "Anggaran program pertama belum terbaca; periksa lagi."

    let tahun: Int
    /// The jabatan whose document it is; its planner and its head are called after it.
    let slug: String
    let planner: Client
    let head: Client
    let bupati: Client
    let citizen: Client

    /// - Parameter client: makes a new browser for the kabupaten.
    init(tahun: Int, slug: String = "dpmd", _ client: () -> Client) {
        (self.tahun, self.slug) = (tahun, slug)
        (planner, head, bupati, citizen) = (client(), client(), client(), client())
    }

    var work: String { "/kerja/pk/\(tahun)/\(slug)" }
    var published: String { "/\(tahun)/pk/\(slug)" }

    struct Step: Sendable {
        let name: String
        let act: @Sendable (MainJob) throws -> Void
    }

    static let steps: [Step] =
        [
            Step(name: "the planner signs in") { try $0.planner.signIn("perencana.\($0.slug)") },
            Step(name: "creates the document") { try $0.create() },
        ]
        + Seed.tables.map { table in Step(name: "pastes and saves \(table.id)") { _ = try $0.paste(table) } }
        + [
            Step(name: "fills in place and date") { try $0.date("31 Januari 2022") },
            Step(name: "submits with a reason") { _ = try $0.submit(reason: reason).must(303) },
            Step(name: "the head signs in") { try $0.head.signIn("kepala.\($0.slug)") },
            Step(name: "returns it with a note") { _ = try $0.sendBack(note: note).must(303) },
            Step(name: "the planner corrects a cell") { _ = try $0.correct().must(303) },
            Step(name: "submits again") { _ = try $0.submit(reason: reason).must(303) },
            Step(name: "the head signs") { job in _ = try job.sign(job.head).must(303) },
            Step(name: "the bupati signs in") { try $0.bupati.signIn(World.Login.bupati) },
            Step(name: "the bupati signs") { job in _ = try job.sign(job.bupati).must(303) },
            Step(name: "a citizen reads") { job in _ = try job.citizen.get(job.published).must(200) },
        ]

    /// Every step up to and including the named one; all without a name.
    func run(through last: String? = nil) throws {
        for step in MainJob.steps {
            try step.act(self)
            if step.name == last { return }
        }
        if let last { throw Missing(what: "step \(last)") }
    }

    func create() throws {
        _ = try planner.get("/kerja/pk/baru").must(200)
        let answer: Answer = try planner.post(
            "/kerja/pk/baru", [("jabatan", slug), ("tahun", String(tahun)), ("asal", "")]
        ).must(303)
        guard answer.location.hasPrefix(work) else { throw Missing(what: "draft, sent to \(answer.location)") }
    }

    /// Pastes the whole table, looks at the preview, and saves it.
    func paste(_ table: Seed.Table) throws -> Answer {
        let address = "\(work)/\(table.id)"
        var form: HTMLForm = try planner.get(address).must(200).html().form(to: address)
        form["tempelan"] = table.clipboard
        return try save(planner.post(form.to("tempel")).must(200).html().form(to: "\(address)/tempel/masukkan"))
    }

    func save(_ grid: HTMLForm) throws -> Answer {
        try planner.post(grid).must(303)
    }

    func date(_ text: String) throws {
        let address = "\(work)/identitas"
        var form: HTMLForm = try planner.get(address).must(200).html().form(to: address)
        form["tanggal"] = text
        _ = try planner.post(form).must(303)
    }

    func submit(reason: String) throws -> Answer {
        let page: HTMLDocument = try planner.get("\(work)/ajukan").must(200).html()
        var form: HTMLForm = try page.form(to: "\(work)/ajukan")
        form["alasan"] = reason
        return try planner.post(form)
    }

    func sendBack(note: String, by client: Client? = nil) throws -> Answer {
        let reader: Client = client ?? head
        var form: HTMLForm = try reader.get("\(work)/kembalikan").must(200).html().form(to: "\(work)/kembalikan")
        form["catatan"] = note
        return try reader.post(form)
    }

    /// The money of the first program, as the head asked.
    func correct() throws -> Answer {
        let address = "\(work)/program"
        var form: HTMLForm = try planner.get(address).must(200).html().form(to: address)
        guard let cell = form.fields.first(where: { $0.value == "102.796.72.000" })?.name else {
            throw Missing(what: "the cell")
        }
        form[cell] = "102.796.720"
        return try save(form)
    }

    /// Reads the document and signs what was read.
    func sign(_ signer: Client) throws -> Answer {
        var form: HTMLForm = try signer.get("\(work)/tanda-tangan").must(200).html().form(to: "\(work)/tanda-tangan")
        form["sandi"] = SiteFixture.password
        return try signer.post(form)
    }
}

extension Answer {
    /// Itself, when it has that status.
    func must(_ expected: Int) throws -> Answer {
        guard status == expected else {
            throw Unexpected(status: status, expected: expected, text: String(text.suffix(1_500)))
        }
        return self
    }

    struct Unexpected: Error {
        let status: Int
        let expected: Int
        let text: String
    }
}

extension Client {
    func post(_ form: HTMLForm) throws -> Answer { try postBare(form.action, form.fields) }
}
