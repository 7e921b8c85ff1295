import Kinerja
import Testing

@testable import Web

/// Plans of several years as people make them: a Renstra that its head signs, an RPJMD that the bupati signs alone, and
/// agreements that begin with them.
@Suite("Plans of several years, from paste to agreement")
struct PlanTests {
    private static let tujuan = """
        nomor\ttujuan\tsasaran\tindikator\tsatuan\tkondisiAwal\tt1\tt2\tt3
        1.\tTujuan satu\tSasaran satu\tIndikator satu\t%\t5 %\t10 %\t20 %\t30 %
        \t\t\tIndikator dua\tIndeks\t0,1\t0,2\t0,3\t0,4
        """
    private static let program = """
        nomor\tkode\tprogram\tindikator\tt1\tp1\tt2\tp2\tt3\tp3
        1.\t1.02.02\tProgram satu\tLayanan\t70 %\t1.000.000\t80 %\t2.000.000\t90 %\t3.000.000
        """

    /// One person's browser on one plan.
    private struct Job {
        let client: Client
        let kind: String
        let slug: String
        var work: String { "/kerja/\(kind)/2027/\(slug)" }

        func run(signer: Client) throws {
            _ = try client.get("/kerja/\(kind)/baru").must(200)
            _ = try client.post("/kerja/\(kind)/baru", [("jabatan", slug), ("tahun", "2027"), ("asal", "")]).must(303)
            try fill("tujuan-\(kind)", PlanTests.tujuan)
            try fill("program-\(kind)", PlanTests.program)
            var identity: HTMLForm = try client.get("\(work)/identitas").must(200).html().form(to: "\(work)/identitas")
            identity["tempat"] = "Kembar"
            identity["tanggal"] = "1 Februari 2027"
            identity["isian.periode"] = "2027-2029"
            identity["isian.nomorPeraturan"] = "Peraturan Nomor 7 Tahun 2027"
            _ = try client.post(identity).must(303)
            var submit: HTMLForm = try client.get("\(work)/ajukan").must(200).html().form(to: "\(work)/ajukan")
            submit["alasan"] = MainJob.reason
            _ = try client.post(submit).must(303)
            var sign: HTMLForm = try signer.get("\(work)/tanda-tangan").must(200).html().form(
                to: "\(work)/tanda-tangan")
            sign["sandi"] = SiteFixture.password
            _ = try signer.post(sign).must(303)
        }

        /// Fills the blank rows of a grid by the names of its columns.
        private func fill(_ table: String, _ text: String) throws {
            let address = "\(work)/\(table)"
            var form: HTMLForm = try client.get(address).must(200).html().form(to: address)
            let lines = text.split(separator: "\n").map {
                $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            }
            let keys = form.fields.filter { $0.name == "baris" }.map(\.value)
            for (key, cells) in zip(keys, lines.dropFirst()) {
                for (column, cell) in zip(lines[0], cells) { form["\(key).\(column)"] = cell }
            }
            _ = try client.post(form).must(303)
        }
    }

    private static let fixture = Result { try SiteFixture() }

    private static let renstra = Result {
        try made("renstra", "dpmd", by: World.Login.planner, signer: World.Login.head)
    }
    private static let rpjmd = Result {
        try made("rpjmd", "bupati", by: World.Login.bupati, signer: World.Login.bupati)
    }

    private static func made(_ kind: String, _ slug: String, by drafter: String, signer: String) throws {
        let fixture = try fixture.get()
        let job = Job(client: try fixture.client("kembar-a", as: drafter), kind: kind, slug: slug)
        try job.run(signer: fixture.client("kembar-a", as: signer))
    }

    /// Exactly the years of its period, on the page, on paper and in the workbook.
    @Test func aRenstraHasTheColumnsOfItsYears() throws {
        try Self.renstra.get()
        let citizen = try Self.fixture.get().client("kembar-a")
        for address in ["/2027/renstra/dpmd", "/2027/renstra/dpmd/cetak"] {
            let grids = try TableReader(citizen.get(address).must(200).html()).printed
            #expect(grids.first?.heading.first?.suffix(4) == ["Kondisi Awal", "2027", "2028", "2029"])
            #expect(grids.last?.heading.first?.suffix(3) == ["Pagu 2028 (Rp)", "Target 2029", "Pagu 2029 (Rp)"])
        }
        let page = try citizen.get("/2027/renstra/dpmd").must(200)
        #expect(page.text.contains("2027-2029") && page.text.contains("Peraturan Nomor 7 Tahun 2027"))
        let csv = try citizen.get("/2027/renstra/dpmd.csv?tabel=tujuan-renstra").must(200).text
        #expect(csv.contains("2029") && !csv.contains("2030"))
    }

    @Test func theHeadSignsARenstraAndTheBupatiAnRPJMDAlone() throws {
        try Self.renstra.get()
        try Self.rpjmd.get()
        let fixture = try Self.fixture.get()
        let tenant: Int64 = try fixture.tenant("kembar-a").id.rawValue
        func signers(_ kind: String) throws -> String? {
            try fixture.value(
                """
                SELECT d.penanda_tangan || ' ' || d.status || ' ' || string_agg(g.pihak || ' ' || g.jabatan, ', ')
                FROM document d JOIN signature g ON g.tenant_id = d.tenant_id AND g.document_id = d.id
                WHERE d.jenis = $1 AND d.tahun = 2027 AND d.tenant_id = $2
                GROUP BY d.id, d.tenant_id, d.penanda_tangan, d.status
                """, .text(kind), .int(tenant))
        }
        #expect(try signers("renstra") == "kepala berlaku pertama Kepala Dinas Pemberdayaan Masyarakat dan Desa")
        #expect(try signers("rpjmd") == "pemilik berlaku pertama Bupati Contoh")
    }

    /// Nobody but the head of a body has a Renstra, and nobody but the bupati an RPJMD.
    @Test func onlyTheirOwnersHaveThem() throws {
        let planner = try Self.fixture.get().client("kembar-a", as: World.Login.planner)
        for (kind, slug) in [("renstra", "dpmd-sekretaris"), ("rpjmd", "dpmd"), ("rpjmd", "bupati")] {
            _ = try planner.get("/kerja/\(kind)/baru").must(200)
            let answer = try planner.post("/kerja/\(kind)/baru", [("jabatan", slug), ("tahun", "2030"), ("asal", "")])
            #expect(answer.status == 422, "\(kind) \(slug)")
        }
    }

    @Test func anAgreementBeginsWithTheYearOfThePlan() throws {
        try Self.renstra.get()
        let planner = try Self.fixture.get().client("kembar-a", as: World.Login.planner)
        let page = try planner.get("/kerja/pk/baru").must(200)
        #expect(page.text.contains("value=\"renstra/2027/dpmd\"") && page.text.contains("Ambil dari"))
        let outside = try planner.post(
            "/kerja/pk/baru", [("jabatan", "dpmd"), ("tahun", "2030"), ("asal", "renstra/2027/dpmd")]
        ).must(422)
        #expect(outside.text.contains("tidak memuat tahun 2030"))
        _ = try planner.post("/kerja/pk/baru", [("jabatan", "dpmd"), ("tahun", "2028"), ("asal", "renstra/2027/dpmd")])
            .must(303)
        let work = "/kerja/pk/2028/dpmd"
        let sasaran: HTMLForm = try planner.get("\(work)/sasaran").must(200).html().form(to: "\(work)/sasaran")
        let values = sasaran.fields.map(\.value)
        #expect(["Sasaran satu", "Indikator satu", "20 %", "Indikator dua", "0,3 Indeks"].allSatisfy(values.contains))
        var program: HTMLForm = try planner.get("\(work)/program").must(200).html().form(to: "\(work)/program")
        let pagu = try #require(program.fields.first { $0.value == "2.000.000" }?.name)
        #expect(try !planner.get(work).must(200).text.contains("sedangkan pagu Renstra"))
        program[pagu] = "2.500.000"
        _ = try planner.post(program).must(303)
        #expect(
            try planner.get(work).must(200).text.contains(
                "Anggaran tahun 2028 Rp2.500.000, sedangkan pagu Renstra Rp2.000.000."))
    }

    /// A plan that somebody may not see begins nothing.
    @Test func whatIsNotVisibleIsNotCarried() throws {
        try Self.renstra.get()
        let other = try Self.fixture.get().client("kembar-b", as: World.Login.planner)
        #expect(try !other.get("/kerja/pk/baru").must(200).text.contains("renstra/2027/dpmd"))
        #expect(
            try other.post("/kerja/pk/baru", [("jabatan", "dpmd"), ("tahun", "2028"), ("asal", "renstra/2027/dpmd")])
                .status == 404)
    }
}
