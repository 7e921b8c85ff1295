import Database
import Deeds
import Testing

@testable import Web

@Suite("What changed is shown to whoever decides and to whoever reads")
struct ComparisonTests {
    private static let demo = Result { try SiteFixture() }
    private static let base = "/2026/pk/dinkes/perubahan-1"

    private func page(_ target: String) throws -> Answer { try Self.demo.get().client("contoh").get(target) }

    /// The revision of the demonstration: two amounts, a target, a wording, a program.
    @Test(arguments: [
        "Jumlah anggaran", "Rp22.650.000.000", "Rp23.750.000.000", "Bertambah Rp1.100.000.000",
        "Berkurang Rp250.000.000",
        "Target “Nilai evaluasi akuntabilitas kinerja” naik dari B (65) menjadi B (70)", "Naik 5 (skor)",
        "“Program Pemberdayaan Masyarakat Bidang Kesehatan” ditambahkan",
        "4. Program Pemberdayaan Masyarakat Bidang Kesehatan",
        "<ins class=\"good\">yang teregistrasi dikali seratus persen</ins>",
        """
        Anggaran Program Peningkatan Kapasitas Sumber Daya Manusia Kesehatan berkurang Rp250.000.000, menjadi \
        1.500.000.000
        """,
        "Perubahan karena perubahan dalam strategi",
    ])
    func citizensSee(_ words: String) throws {
        #expect(try page("\(Self.base)/banding").must(200).text.contains(words))
    }

    @Test func onPaper() throws {
        let answer: Answer = try page("\(Self.base)/matriks").must(200)
        let grid = try #require(try TableReader(answer.html()).printed.first)
        #expect(grid.heading.first == ["No", "Uraian", "Semula", "Menjadi", "Keterangan"])
        let rows: [[String]] = grid.body.filter { $0.first?.hasSuffix(".") == true }
        #expect(rows.map { $0[0] } == (1...rows.count).map { "\($0)." })
        #expect(rows.contains { $0[2...] == ["B (65)", "B (70)", "Naik 5 (skor)"] })
        #expect(rows.contains { $0[2...] == ["12.500.000.000", "13.250.000.000", "Bertambah Rp750.000.000"] })
        #expect(grid.body.last?.suffix(3) == ["Rp22.650.000.000", "Rp23.750.000.000", "Bertambah Rp1.100.000.000"])
        #expect(answer.text.contains("MATRIKS PERUBAHAN PERJANJIAN KINERJA TAHUN 2026"))
    }

    @Test(arguments: ["banding", "matriks"])
    func takesOneRoundTripAndNoScript(_ part: String) throws {
        _ = try page("/")
        let (answer, roundTrips) = try Database.countingRoundTrips { try page("\(Self.base)/\(part)") }
        #expect(answer.status == 200 && roundTrips == 1)
        let html: HTMLDocument = try answer.html()
        #expect(html.all("script").isEmpty && html.faults() == [])
        #expect(answer.body.count < 40 * 1024, "\(answer.body.count) bytes")
    }

    @Test(arguments: [
        "/2026/pk/dinkes/awal/banding", "/2026/pk/dinkes/perubahan-2/banding", "/2026/pk/dinkes/perubahan-0/banding",
        "/2026/pk/dinkes/perubahan-01/banding", "/2026/pk/dinkes/perubahan-01", "/2026/pk/dinkes/awal/matriks",
        "/2026/pk/dpmd/perubahan-1/banding",
    ])
    func nothingBeforeTheFirst(_ target: String) throws {
        #expect(try page(target).status == 404)
    }

    /// Whoever signs reads first what is new, and on which ground.
    @Test func theSignerSeesItFirst() throws {
        let job = try Revising(SiteFixture())
        _ = try job.begin().must(303)
        try job.change("program", "250.000.000", to: "300.000.000")
        try job.date("1 September 2021")
        let draft: String = try job.planner.get(job.work).must(200).text
        #expect(draft.contains("Yang berbeda dari naskah pertama") && draft.contains("bertambah Rp50.000.000"))
        _ = try job.submit().must(303)
        for signer in [job.head, job.bupati] {
            let page: String = try signer.get("\(job.work)/tanda-tangan").must(200).text
            #expect(page.contains("Yang berbeda dari naskah pertama") && page.contains("\(job.work)/banding"))
            #expect(page.contains("bertambah Rp50.000.000") && page.contains(Revising.explanation))
            #expect(try signer.get("\(job.work)/banding").must(200).text.contains("250.000.000"))
            #expect(try signer.get("\(job.work)/matriks").must(200).text.contains("DRAF"))
            _ = try job.sign(signer).must(303)
        }
    }

    /// An original is compared with the one of the year before: here the same but for its date.
    @Test func anOriginalIsComparedWithTheYearBefore() throws {
        let job = try Revising(SiteFixture(), tahun: 2022)
        try job.change("program", "250.000.000", to: "260.000.000")
        try job.date("31 Januari 2022")
        let page: String = try job.planner.get(job.work).must(200).text
        #expect(page.contains("Yang berbeda dari PK 2021") && page.contains("bertambah Rp10.000.000"))
        #expect(page.components(of: "<li>Anggaran Program") == 1)
    }

    /// The first document of an office is compared with what was sent back.
    @Test func aFirstOneIsComparedWithWhatWasSentBack() throws {
        let fixture = try SiteFixture()
        let job = MainJob(tahun: 2024) { fixture.client("contoh") }
        try job.run(through: "submits with a reason")
        try job.head.signIn(World.Login.head)
        #expect(try !job.head.get("\(job.work)/tanda-tangan").must(200).text.contains("Yang berbeda dari"))
        #expect(try job.head.get("\(job.work)/banding").status == 404)
        _ = try job.sendBack(note: MainJob.note).must(303)
        _ = try job.correct().must(303)
        _ = try job.submit(reason: MainJob.reason).must(303)
        let page: String = try job.head.get("\(job.work)/tanda-tangan").must(200).text
        #expect(page.contains("Yang berbeda dari naskah yang dikembalikan"))
        #expect(page.contains("berubah dari 102.796.72.000 menjadi 102.796.720"))
    }

    /// Seven lines, then how many more.
    @Test func aLongListIsCutShort() throws {
        let job = try Revising(SiteFixture())
        _ = try job.begin().must(303)
        for (old, new) in [("250.000.000", "1"), ("217.677.200", "2"), ("9.077.000.000", "3")] {
            try job.change("program", old, to: new)
        }
        for (old, new) in [
            ("B (80)", "B (81)"), ("B (65)", "B (66)"), ("10%", "11%"), ("80 %", "81 %"), ("55 %", "56 %"),
        ] {
            try job.change("sasaran", old, to: new)
        }
        let page: HTMLDocument = try job.planner.get(job.work).must(200).html()
        let lines: [HTMLElement] = page.elements.filter { element in
            element.name == "li" && page.ancestors(of: element).contains { $0["aria-labelledby"] == "beda" }
        }
        #expect(lines.count == 7)
        // The sum, the date that is not there yet, five targets and three amounts.
        #expect(try job.planner.get(job.work).text.contains("dan 3 lagi"))
    }
}
