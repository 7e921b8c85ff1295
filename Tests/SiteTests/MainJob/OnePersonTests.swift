import Database
import Testing

@testable import Web

/// The head of a dinas who is Plt of the office above signs for both parties.
@Suite("One person on both sides")
struct OnePersonTests {
    private let fixture: SiteFixture
    private let job: Revising

    init() throws {
        fixture = try SiteFixture()
        job = try Revising(fixture)
        _ = try job.begin().must(303)
        try job.date("1 September 2021")
    }

    private func appoint() throws {
        try Connection(fixture.admin).execute(
            """
            INSERT INTO penempatan (tenant_id, pegawai_id, jabatan_id, kedudukan, mulai, tanpa_selesai,
                nomor_keputusan, tanggal_keputusan)
            SELECT a.tenant_id, a.pegawai_id, j.id, 'plt', CURRENT_DATE - 2, 'Sampai pelantikan.', 'SP 800/7',
                CURRENT_DATE - 2
              FROM akun a JOIN jabatan j ON j.tenant_id = a.tenant_id AND j.slug = 'bupati'
              JOIN tenant t ON t.id = a.tenant_id AND t.slug = 'kembar-a' WHERE a.login = '\(World.Login.head)'
            """)
    }

    /// With a reason, which citizens read beside the decision by which he acts.
    @Test func isAllowedWithAPublishedReason() throws {
        try appoint()
        let address = "\(job.work)/ajukan"
        let form: HTMLForm = try job.planner.get(address).must(200).html().form(to: address)
        #expect(try job.planner.post(form).status == 422, "no reason yet")
        _ = try job.submit().must(303)
        _ = try job.sign(job.head).must(303)
        #expect(try job.bupati.get("\(job.work)/tanda-tangan").status == 403, "the bupati is represented")
        _ = try job.sign(job.head).must(303)
        let page: String = try job.citizen.get(job.published).must(200).text
        #expect(page.contains("menandatangani untuk kedua pihak") && page.contains(MainJob.reason))
        #expect(page.contains("Plt. Bupati") && page.contains("Nomor SP 800/7 tanggal"))
    }

    /// Who becomes one after the submission signs nothing: nobody was told why.
    @Test func isRefusedWithoutOne() throws {
        _ = try job.submit().must(303)
        try appoint()
        let page: Answer = try job.head.get("\(job.work)/tanda-tangan")
        #expect(page.status == 409 && page.text.contains("kedua pihak menjadi orang yang sama"))
        #expect(
            try fixture.value(
                """
                SELECT count(*) FROM snapshot s JOIN document d ON d.id = s.document_id AND d.tenant_id = \
                s.tenant_id WHERE d.revisi = 1 AND d.tahun = 2021
                """
            ) == "0")
    }

    /// The constraints that a race meets have their sentences.
    @Test func aRaceIsAnswered() throws {
        _ = try job.submit().must(303)
        let address = "\(job.work)/tanda-tangan"
        var form: HTMLForm = try job.head.get(address).must(200).html().form(to: address)
        form["sandi"] = SiteFixture.password
        // As if the Plh had been appointed after the office was looked up: the check of the domain is told of him too
        // late.
        try Connection(fixture.admin).execute(
            """
            CREATE FUNCTION pg_temp_plh() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
                INSERT INTO penempatan (tenant_id, pegawai_id, jabatan_id, kedudukan, mulai, selesai, nomor_keputusan,
                    tanggal_keputusan)
                SELECT NEW.tenant_id, a.pegawai_id, p.jabatan_id, 'plh', CURRENT_DATE - 1, CURRENT_DATE + 1, 'SP 1',
                    CURRENT_DATE
                  FROM akun a, penempatan p WHERE a.login = '\(World.Login.otherHead)' AND a.tenant_id = NEW.tenant_id
                      AND p.id = NEW.penempatan_id;
                RETURN NEW;
            END $$;
            CREATE TRIGGER a_plh_comes BEFORE INSERT ON signature FOR EACH ROW EXECUTE FUNCTION pg_temp_plh();
            """)
        let answer: Answer = try job.head.post(form)
        #expect(answer.status == 409 && answer.text.contains("Baru saja ditunjuk Plt. atau Plh."))
        #expect(try fixture.value("SELECT status FROM document WHERE revisi = 1 AND tahun = 2021") == "diajukan")
    }
}
