import Database
import Deeds
import Kinerja
import Records
import Testing

@testable import Web

/// The year 2021 of a twin: an agreement in force, results reported on it. Each test has its own part of the work.
@Suite("Results are reported, verified by others, returned and corrected", .serialized)
struct RealisasiTests {
    private static let fixture = Result { try SiteFixture() }
    private let work = "/kerja/hasil/2021/dpmd/tahun"
    private let ways = "/atur/cara-ukur/2021/dpmd"

    private func client(_ login: String, _ tenant: String = "kembar-a") throws -> Client {
        try Self.fixture.get().client(tenant, as: login)
    }

    private func states(_ tenant: String = "kembar-a") throws -> [String] {
        let fixture = try Self.fixture.get()
        let id = try fixture.tenant(tenant).id.rawValue
        return try Connection(fixture.admin).query(
            "SELECT mentah || ' ' || keadaan FROM realisasi WHERE tenant_id = $1 ORDER BY id", [.int(id)]
        ).map { $0[0] ?? "" }
    }

    private func published(_ tenant: String) throws -> [String] {
        let fixture = try Self.fixture.get()
        let reader = try Connection(fixture.publicReader)
        let id = try fixture.tenant(tenant).id.rawValue
        try reader.query("SELECT set_config('app.tenant_id', $1, false)", [.text(String(id))])
        return try reader.query("SELECT mentah FROM realisasi ORDER BY id").map { $0[0] ?? "" }
    }

    /// The names of the cells of a column, in the order of the rows.
    private func cells(_ form: HTMLForm, _ column: String) -> [String] {
        form.fields.map(\.name).filter { $0.hasSuffix(".\(column)") }.reduce(into: []) {
            if !$0.contains($1) { $0.append($1) }
        }
    }

    @Test func fromTheFirstEntryToACorrection() throws {
        let (planner, admin) = (try client(World.Login.planner), try client(World.Login.admin))
        #expect(try planner.get(ways).status == 403, "Bagian Organisasi confirms")
        let proposal: HTMLForm = try admin.get(ways).must(200).html().form(to: ways)
        let page = try planner.get(work).must(200)
        #expect(page.text.contains("cara ukur indikator ini belum dipastikan"))
        _ = try admin.post(proposal).must(303)
        #expect(try admin.post(proposal).must(303).location.contains("sama"), "what is confirmed has no new version")

        // Entered.
        var form: HTMLForm = try planner.get(work).must(200).html().form(to: work)
        let names = cells(form, "realisasi")
        #expect(names.count > 5)
        form[names[0]] = "50 %"
        form[names[0].replacing(".realisasi", with: ".sebab")] = "Sebabnya"
        form[names[1]] = "1.23.456"
        _ = try planner.post(form).must(303)
        #expect(try states() == ["50 % draf", "1.23.456 draf"])
        #expect(try planner.get(work).must(200).text.contains("tidak terbaca sebagai angka"))
        #expect(try published("kembar-a") == [])

        // Submitted: only what says something, and only by whoever reports.
        var submit: HTMLForm = try planner.get(work).must(200).html().form(to: work).to("ajukan")
        #expect(submit.values("pilih") == [], "nothing is ticked by itself")
        submit["pilih"] = String(names[0].dropFirst().prefix { $0 != "." })
        _ = try planner.post(submit).must(303)
        #expect(try states() == ["50 % diajukan", "1.23.456 draf"])

        // Returned with a reason, and not without.
        var review: HTMLForm = try admin.get("\(work)/periksa").must(200).html().form(to: "\(work)/periksa")
        let entry = try #require(
            try admin.get("\(work)/periksa").must(200).text.firstMatch(of: /name="pilih" value="(\d+)"/)
        ).1
        review["pilih"] = String(entry)
        let back = HTMLForm(action: "\(work)/kembalikan", fields: review.fields)
        _ = try admin.post(back).must(422)
        var reasoned = back
        reasoned["catatan"] = "Lampirkan rekapnya"
        _ = try admin.post(reasoned).must(303)
        #expect(try states() == ["50 % dikembalikan", "1.23.456 draf"])
        #expect(try planner.get(work).must(200).text.contains("Lampirkan rekapnya"))

        // Typed anew, submitted, verified.
        var again: HTMLForm = try planner.get(work).must(200).html().form(to: work)
        again[names[0]] = "55 %"
        _ = try planner.post(again).must(303)
        try submitAndVerify(names[0], planner, admin)
        #expect(try states() == ["50 % digantikan", "1.23.456 draf", "55 % diverifikasi"])
        #expect(try published("kembar-a") == ["55 %"])

        // A correction: the old value stands until it is verified.
        var correction: HTMLForm = try planner.get(work).must(200).html().form(to: work)
        correction[names[0]] = "56 %"
        _ = try planner.post(correction).must(303)
        #expect(try published("kembar-a") == ["55 %"])
        try submitAndVerify(names[0], planner, admin)
        #expect(try published("kembar-a") == ["56 %"])
        let fixture = try Self.fixture.get()
        #expect(try Inspection(fixture.tenant("kembar-a"), in: fixture.staff).faults == [])
        #expect(try states("kembar-b") == [])
    }

    private func submitAndVerify(_ name: String, _ planner: Client, _ admin: Client) throws {
        var submit: HTMLForm = try planner.get(work).must(200).html().form(to: work).to("ajukan")
        submit["pilih"] = String(name.dropFirst().prefix { $0 != "." })
        _ = try planner.post(submit).must(303)
        let page = try admin.get("\(work)/periksa").must(200)
        var review: HTMLForm = try page.html().form(to: "\(work)/periksa")
        let entry = try #require(page.text.firstMatch(of: /name="pilih" value="(\d+)"/)).1
        review["pilih"] = String(entry)
        _ = try admin.post(review).must(303)
    }

    /// The admin enters for the office above all, and another admin would have to verify: he may not.
    @Test func nobodyVerifiesHisOwn() throws {
        let fixture = try Self.fixture.get()
        let rules = WewenangRealisasi(
            jabatan: Jabatan(id: ID(rawValue: 1), slug: "a", nama: "A", perangkatDaerah: nil, atasan: nil),
            pemverifikasi: .organisasi)
        let admin = Actor(
            akun: ID(rawValue: 7), nama: "A", peran: [.admin], perangkatDaerah: nil, pegawai: nil, pemegang: [])
        let today = Instant.epoch.date(in: .wib)
        for (author, submitter) in [(7, 8), (8, 7)] as [(Int64, Int64)] {
            let entry = EntriRealisasi(
                id: ID(rawValue: 1), indikator: ID(rawValue: 1), tahun: 2026, periode: .tahun,
                isian: IsianRealisasi(mentah: "0"), keadaan: .diajukan, akun: ID(rawValue: author),
                pengaju: ID(rawValue: submitter))
            #expect(throws: RealisasiRefusal.ownEntry) { try entry.check(.verify, by: admin, on: today, under: rules) }
        }
        // And PostgreSQL by itself.
        let tenant = try fixture.tenant("kembar-b").id.rawValue
        let connection = try Connection(fixture.app)
        try connection.query("SELECT set_config('app.tenant_id', $1, false)", [.text(String(tenant))])
        try connection.query("SELECT set_config('app.request_id', 'uji', false)")
        try connection.execute("BEGIN")
        defer { try? connection.execute("ROLLBACK") }
        try connection.execute(
            """
            INSERT INTO realisasi (tenant_id, indikator_id, tahun, periode, mentah, pembilang, penyebut, sebab, kendala,
                tindak_lanjut, akun_id, nama, umum)
            SELECT tenant_id, min(id), 2021, 'TW1', '1', '', '', '', '', '', (SELECT min(id) FROM akun), 'x', true
            FROM indikator GROUP BY tenant_id;
            UPDATE realisasi SET keadaan = 'diajukan';
            SELECT set_config('app.actor_id', (SELECT min(id)::text FROM akun), false)
            """)
        #expect(throws: DatabaseError.self) {
            try connection.execute("UPDATE realisasi SET keadaan = 'diverifikasi'")
        }
    }

    /// Another kabupaten, another perangkat daerah, a part of the year without targets: as if there were none.
    @Test func whatIsNotTheirsIsNotThere() throws {
        let other = try client(World.Login.otherPlanner)
        #expect(try other.get(work).status == 404)
        #expect(try other.get("/kerja/hasil/2021/tidak-ada/tahun").status == 404)
        #expect(try client(World.Login.planner).get("/kerja/hasil/2021/dpmd/TW1").status == 404)
        #expect(try client(World.Login.planner).get("/kerja/hasil/2021/dpmd/x").status == 404)
        let fixture = try Self.fixture.get()
        let theirs = try fixture.value(
            "SELECT max(id) FROM indikator WHERE tenant_id = $1", .int(fixture.tenant("kembar-b").id.rawValue))
        let planner = try client(World.Login.planner)
        _ = try planner.get(work).must(200)
        let before = try states()
        #expect(
            try planner.post(work, [("versi", "0"), ("i\(theirs ?? "").realisasi", "1")]).status == 404)
        #expect(try states() == before)
    }
}
