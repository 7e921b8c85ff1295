import Database
import Testing

@testable import Web

@Suite("The office of a document in force passes to another official")
struct HandOverTests {
    /// The PK of this year, whose head has made way for the head of another dinas as Plt.
    private func world() throws -> Revising {
        let fixture = try SiteFixture()
        let tenant: Int64 = try fixture.tenant("kembar-a").id.rawValue
        try Connection(fixture.admin).execute(
            """
            SET session_replication_role = replica;
            UPDATE document SET tahun = extract(year FROM now())::int WHERE tenant_id = \(tenant) AND tahun = 2021;
            UPDATE penempatan SET selesai = CURRENT_DATE - 10 WHERE tenant_id = \(tenant)
               AND jabatan_id = (SELECT id FROM jabatan WHERE tenant_id = \(tenant) AND slug = 'dpmd');
            INSERT INTO penempatan (tenant_id, pegawai_id, jabatan_id, kedudukan, mulai, dasar)
            SELECT tenant_id, pegawai_id, (SELECT id FROM jabatan WHERE tenant_id = \(tenant) AND slug = 'dpmd'),
                'plt', CURRENT_DATE - 9, 'SK'
              FROM penempatan WHERE tenant_id = \(tenant)
                  AND jabatan_id = (SELECT id FROM jabatan WHERE tenant_id = \(tenant) AND slug = 'dinkes');
            """)
        let year: Int = try #require(try fixture.value("SELECT extract(year FROM now())::int").flatMap { Int($0) })
        return try Revising(fixture, tahun: year)
    }

    @Test func isATaskOfThePlannerAndOfTheNewHolder() throws {
        let job = try world()
        let link = "\(job.work)/perubahan?alasan=a"
        for login in [World.Login.planner, World.Login.otherHead] {
            let client: Client = try job.fixture.client("kembar-a", as: login)
            let page: String = try client.get("/kerja").must(200).text
            #expect(page.contains("Pejabat berganti sejak") && page.contains(link), "\(login)")
            let form: Answer = try client.get(link).must(200)
            #expect(
                form.text.contains("semula Drs. Budi Contoh, M.M., kini dr. Wayan Contoh, M.Kes. (Plt. Kepala Dinas"))
            let fields: HTMLForm = try form.html().form(to: "\(job.work)/perubahan")
            #expect(fields["sebab"] == "a")
            #expect(fields["uraian"].hasPrefix("Pejabat berganti sejak"))
        }
        #expect(
            try job.fixture.client("kembar-a", as: World.Login.admin).get("/atur").text.contains(
                "kini dr. Wayan Contoh, M.Kes."))
        for login in [World.Login.head, World.Login.secretary, World.Login.bupati, World.Login.otherPlanner] {
            #expect(
                try !job.fixture.client("kembar-a", as: login).get("/kerja").text.contains("Pejabat berganti"),
                "\(login)")
        }
        _ = try job.begin("a", explanation: "Kepala dinas pensiun.").must(303)
        #expect(try !job.planner.get("/kerja").text.contains("Pejabat berganti"))
        #expect(
            try !job.fixture.client("kembar-a", as: World.Login.admin).get("/atur").text.contains("Pejabat berganti"))
    }

    /// Once the new one has signed, citizens see both names and nobody is reminded any more.
    @Test func endsWithTheSignatureOfTheNewHolder() throws {
        let job = try world()
        let successor: Client = try job.fixture.client("kembar-a", as: World.Login.otherHead)
        _ = try job.begin("a", explanation: "Kepala dinas pensiun.").must(303)
        try job.date("1 November \(job.tahun)")
        _ = try job.submit().must(303)
        #expect(try job.head.get("\(job.work)/tanda-tangan").status != 200)
        let page: String = try successor.get("\(job.work)/tanda-tangan").must(200).text
        #expect(page.contains("Pihak pertama berganti dari Drs. Budi Contoh, M.M."))
        _ = try job.sign(successor).must(303)
        _ = try job.sign(job.bupati).must(303)
        for part in ["banding", "matriks"] {
            let text: String = try job.citizen.get("\(job.published)/perubahan-1/\(part)").must(200).text
            #expect(
                text.contains("Drs. Budi Contoh, M.M.") && text.contains("dr. Wayan Contoh, M.Kes.")
                    && text.contains("Pejabat berganti"), "\(part)")
        }
        #expect(try !job.planner.get("/kerja").text.contains("Pejabat berganti"))
    }

    /// What was promised for a year that is over cannot be promised anew.
    @Test func isNoTaskForAYearThatIsOver() throws {
        let job = try world()
        try Connection(job.fixture.admin).execute(
            """
            SET session_replication_role = replica;
            UPDATE document SET tahun = tahun - 1 WHERE tahun = \(job.tahun)
            AND tenant_id = (SELECT id FROM tenant WHERE slug = 'kembar-a')
            """)
        #expect(try !job.planner.get("/kerja").text.contains("Pejabat berganti"))
    }
}
