import Database
import Kinerja
import Testing

@testable import Web

@Suite("Everybody who acted is told")
struct NoticeTests {
    /// What was told since the last look, by login: "perihal, read or not".
    private func told(_ fixture: SiteFixture) throws -> [String: [String]] {
        let rows = try Connection(fixture.admin).query(
            """
            SELECT a.login, p.perihal || CASE WHEN p.dibaca IS NULL THEN '' ELSE ' (sudah)' END FROM pemberitahuan p
            JOIN akun a ON a.tenant_id = p.tenant_id AND a.id = p.akun_id JOIN document d ON d.tenant_id = p.tenant_id
                AND d.id = p.document_id
            JOIN tenant t ON t.id = p.tenant_id WHERE t.slug = 'kembar-a' AND d.revisi = 1 ORDER BY p.id
            """)
        return Dictionary(grouping: rows, by: { $0[0] ?? "" }).mapValues { $0.map { $0[1] ?? "" } }
    }

    @Test func fromSubmissionToForce() throws {
        let fixture = try SiteFixture()
        let job = try Revising(fixture)
        _ = try job.begin().must(303)
        try job.date("1 September 2021")
        #expect(try told(fixture) == [:])

        _ = try job.submit().must(303)
        #expect(try told(fixture) == [World.Login.head: ["menunggu"]])
        let page: String = try job.head.get("/kerja").must(200).text
        #expect(page.contains("Pemberitahuan (") && page.contains("meneruskannya kepada Anda"))

        let address = "\(job.work)/kembalikan"
        var form: HTMLForm = try job.head.get(address).must(200).html().form(to: address)
        form["catatan"] = "Perbaiki tanggalnya."
        _ = try job.head.post(form).must(303)
        #expect(try told(fixture) == [World.Login.head: ["menunggu (sudah)"], World.Login.planner: ["dikembalikan"]])
        #expect(try job.planner.get(Notices.address).text.contains("Perbaiki tanggalnya."))

        try job.date("2 September 2021")
        _ = try job.submit().must(303)
        _ = try job.sign(job.head).must(303)
        #expect(try told(fixture)[World.Login.bupati] == ["menunggu"])
        _ = try job.sign(job.bupati).must(303)
        #expect(
            try told(fixture) == [
                World.Login.head: ["menunggu (sudah)", "menunggu (sudah)", "berlaku"],
                World.Login.planner: ["dikembalikan", "berlaku"],
                World.Login.bupati: ["menunggu (sudah)"],
            ])
    }

    /// Who stands in is told, not who is away.
    @Test func tellsTheActingOfficial() throws {
        let fixture = try SiteFixture()
        let job = try Revising(fixture)
        _ = try job.begin().must(303)
        try job.date("1 September 2021")
        try Connection(fixture.admin).execute(
            """
            SET session_replication_role = replica;
            INSERT INTO penempatan (tenant_id, pegawai_id, jabatan_id, kedudukan, mulai)
            SELECT a.tenant_id, a.pegawai_id, j.id, 'plh', CURRENT_DATE - 1 FROM akun a
                JOIN jabatan j ON j.tenant_id = a.tenant_id AND j.slug = 'dpmd'
             WHERE a.login = '\(World.Login.otherHead)'
            """)
        _ = try job.submit().must(303)
        #expect(try told(fixture) == [World.Login.otherHead: ["menunggu"]])
        #expect(try job.head.get("\(job.work)/tanda-tangan").status == 403)
        let acting: Client = try fixture.client("kembar-a", as: World.Login.otherHead)
        #expect(try acting.get("\(job.work)/tanda-tangan").must(200).text.contains("Plh. Kepala Dinas"))
        _ = try job.sign(acting).must(303)
    }

    @Test func areMarkedByTheirOwnerOnly() throws {
        let fixture = try SiteFixture()
        let job = try Revising(fixture)
        _ = try job.begin().must(303)
        try job.date("1 September 2021")
        _ = try job.submit().must(303)
        func unread() throws -> String? {
            try fixture.value("SELECT count(*) FROM pemberitahuan WHERE dibaca IS NULL AND perihal = 'menunggu'")
        }
        let key: String = try #require(
            try fixture.value("SELECT max(id) FROM pemberitahuan WHERE perihal = 'menunggu'"))
        _ = try job.planner.get(Notices.address)
        _ = try job.planner.post(Notices.address, [("pemberitahuan", key)]).must(303)
        #expect(try unread() == "1")
        _ = try job.head.get(Notices.address).must(200)
        _ = try job.head.post(Notices.address, [("pemberitahuan", key)]).must(303)
        #expect(try unread() == "0")
        let before: String? = try fixture.value("SELECT count(*) FROM pemberitahuan WHERE dibaca IS NULL")
        _ = try job.planner.post(Notices.address).must(303)
        #expect(try fixture.value("SELECT count(*) FROM pemberitahuan WHERE dibaca IS NULL") != before)
        #expect(try !job.planner.get("/kerja").text.contains("Pemberitahuan ("))
    }

    /// Only whether it was read changes, also for a wrong handler.
    @Test func keepTheirWords() throws {
        let fixture = try SiteFixture()
        let attempt = try Attempt(fixture.app, tenant: fixture.tenant("kembar-a").id.rawValue)
        #expect(try attempt.refusal(of: "UPDATE pemberitahuan SET dibaca = now()") == nil)
        #expect(
            try attempt.refusal(of: "UPDATE pemberitahuan SET pelaku = 'x'")?.constraint == "notice_keeps_its_words")
        #expect(try attempt.refusal(of: "DELETE FROM pemberitahuan")?.state == .insufficientPrivilege)
    }

    /// Every subject of the domain and no other; and no way off this site.
    @Test func areOfAKnownSubjectAndLeadToThisSite() throws {
        let fixture = try SiteFixture()
        let attempt = try Attempt(fixture.app, tenant: fixture.tenant("kembar-a").id.rawValue)
        func insert(_ perihal: String, _ alamat: String = "/kerja") throws -> String? {
            try attempt.refusal(
                of: """
                    INSERT INTO pemberitahuan (tenant_id, akun_id, perihal, judul, alamat, pelaku, waktu)
                    SELECT app.current_tenant(), min(id), '\(perihal)', 'x', '\(alamat)', 'x', now() FROM akun
                    """)?.constraint
        }
        for perihal in Perihal.allCases { #expect(try insert(perihal.rawValue) == nil) }
        #expect(try insert("gosip") == "perihal_is_known")
        for alamat in ["//lain.example/", "https://lain.example/", "/\\lain.example", "javascript:x", ""] {
            #expect(try insert("menunggu", alamat) == "notice_leads_to_a_page_of_this_site", "\(alamat)")
        }
    }
}
