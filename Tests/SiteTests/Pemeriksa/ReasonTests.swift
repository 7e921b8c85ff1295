import Database
import Deeds
import Testing

@testable import Web

@Suite("Warnings are accepted one by one, each with its reason")
struct ReasonTests {
    private static let money = "DPA memang tertulis begitu."
    private static let target = "Menunggu keputusan bupati."

    /// A draft of Tabanan's tables with two warnings: the malformed amount, and a target that cannot be read.
    private func job(through last: String = "fills in place and date") throws -> (SiteFixture, MainJob) {
        let fixture = try SiteFixture()
        let job = MainJob(tahun: 2024) { fixture.client("contoh") }
        try job.run(through: "fills in place and date")
        try job.date("31 Januari 2024")
        try edit(job, "sasaran", "B (65)", to: "kira-kira 60 atau 70")
        return (fixture, job)
    }

    private func edit(_ job: MainJob, _ table: String, _ old: String, to new: String) throws {
        let address = "\(job.work)/\(table)"
        var form: HTMLForm = try job.planner.get(address).must(200).html().form(to: address)
        guard let cell = form.fields.first(where: { $0.value == old })?.name else { throw Missing(what: old) }
        form[cell] = new
        _ = try job.save(form)
    }

    private func form(_ job: MainJob) throws -> HTMLForm {
        try job.planner.get("\(job.work)/ajukan").must(200).html().form(to: "\(job.work)/ajukan")
    }

    /// The names of the fields for one warning each, in the order of the page.
    private func own(_ form: HTMLForm) -> [String] { form.fields.map(\.name).filter { $0.hasPrefix("alasan-") } }

    private func stored(_ fixture: SiteFixture) throws -> [[String?]] {
        try Connection(fixture.admin).query(
            """
            SELECT aturan, alasan FROM accepted_finding f JOIN document d ON d.id = f.document_id WHERE d.tahun = \
            2024 ORDER BY audit_urutan, urutan
            """
        )
    }

    @Test func eachWarningHasItsField() throws {
        let (fixture, job) = try job()
        var form: HTMLForm = try form(job)
        let fields: [String] = own(form)
        #expect(fields.count == 2)
        form[fields[0]] = ReasonTests.target
        let refused: Answer = try job.planner.post(form)
        #expect(refused.status == 422)
        #expect(refused.text.contains("href=\"#\(fields[1])\""), "the summary leads to the field that is blank")
        #expect(!refused.text.contains("href=\"#\(fields[0])\""))
        var again: HTMLForm = try refused.html().form(to: "\(job.work)/ajukan")
        #expect(again[fields[0]] == ReasonTests.target, "what was typed is still there")
        #expect(try stored(fixture).isEmpty)
        again[fields[1]] = ReasonTests.money
        _ = try job.planner.post(again).must(303)
        #expect(
            try stored(fixture) == [
                ["target.tak-terbaca", ReasonTests.target], ["anggaran.tak-terbaca", ReasonTests.money],
            ])
        #expect(try Inspection(fixture.tenant("contoh"), in: fixture.staff).faults == [])
    }

    @Test func oneReasonMayServeAllThatAreBlank() throws {
        let (fixture, job) = try job()
        var form: HTMLForm = try form(job)
        form[own(form)[1]] = ReasonTests.money
        form["alasan"] = "Sudah dibahas."
        _ = try job.planner.post(form).must(303)
        #expect(
            try stored(fixture) == [
                ["target.tak-terbaca", "Sudah dibahas."], ["anggaran.tak-terbaca", ReasonTests.money],
            ])
    }

    /// Blank characters are no reason, and neither is one for a finding that is not there.
    @Test func aReasonIsWrittenForWhatIsThere() throws {
        let (fixture, job) = try job()
        var form: HTMLForm = try form(job)
        form[own(form)[0]] = " \t\u{200B}"
        form[own(form)[1]] = ReasonTests.money
        form["alasan-0000000000000000"] = "x"
        #expect(try job.planner.post(form).status == 422)
        #expect(try stored(fixture).isEmpty)
    }

    @Test func signersAndCitizensReadIt() throws {
        let (_, job) = try job()
        var form: HTMLForm = try form(job)
        form[own(form)[0]] = ReasonTests.target
        form[own(form)[1]] = ReasonTests.money
        _ = try job.planner.post(form).must(303)
        try job.head.signIn(World.Login.head)
        try job.bupati.signIn(World.Login.bupati)
        for signer in [job.head, job.bupati] {
            let page: String = try signer.get("\(job.work)/tanda-tangan").must(200).text
            #expect(page.contains("Alasan: \(ReasonTests.target)") && page.contains("Alasan: \(ReasonTests.money)"))
            _ = try job.sign(signer).must(303)
        }
        let page: HTMLDocument = try job.citizen.get(job.published).must(200).html()
        let notes: [String] = page.elements.filter { $0.name == "li" && $0["id"]?.hasPrefix("catatan-") == true }.map(
            \.text)
        #expect(notes.count == 2)
        #expect(
            notes.first?.contains("kira-kira 60 atau 70") == true
                && notes.first?.hasSuffix("Alasan: \(ReasonTests.target)") == true)
        #expect(
            notes.last?.contains("102.796.72.000") == true
                && notes.last?.hasSuffix("Alasan: \(ReasonTests.money)") == true)
    }

    /// The same finding keeps its reason from one submission to the next; another text at the same cell asks anew.
    @Test func isRememberedForTheSameFinding() throws {
        let (fixture, job) = try job()
        var form: HTMLForm = try form(job)
        form[own(form)[0]] = ReasonTests.target
        form[own(form)[1]] = ReasonTests.money
        _ = try job.planner.post(form).must(303)
        try job.head.signIn(World.Login.head)
        _ = try job.sendBack(note: "Targetnya?").must(303)
        try edit(job, "sasaran", "kira-kira 60 atau 70", to: "kira-kira 65 atau 70")
        let next: HTMLForm = try self.form(job)
        #expect(own(next).map { next[$0] } == ["", ReasonTests.money])
        try edit(job, "sasaran", "kira-kira 65 atau 70", to: "B (65)")
        let single: HTMLForm = try self.form(job)
        #expect(own(single).isEmpty)
        #expect(single["alasan"] == ReasonTests.money, "a single warning has one field")
        _ = try job.planner.post(single).must(303)
        #expect(try stored(fixture).count == 3)
        #expect(try Inspection(fixture.tenant("contoh"), in: fixture.staff).faults == [])
    }

    @Test func theHelpPageExplainsTheRule() throws {
        let (_, job) = try job()
        let page: HTMLDocument = try job.planner.get("\(job.work)/ajukan").must(200).html()
        let link: String = try #require(
            page.all("a").compactMap { $0["href"] }.first { $0.hasPrefix("/bantuan/pemeriksa#") })
        let help: HTMLDocument = try job.citizen.get("/bantuan/pemeriksa").must(200).html()
        #expect(help.elements.contains { $0["id"] == link.split(separator: "#").last.map(String.init) })
    }
}
