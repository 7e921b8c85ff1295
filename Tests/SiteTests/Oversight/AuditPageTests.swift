import Database
import Deeds
import Foundation
import Kinerja
import Spreadsheet
import Support
import Testing

@testable import App
@testable import Web

@Suite("The Inspektorat reads the audit chain")
struct AuditPageTests {
    private static let fixture = Result { try SiteFixture() }

    private func page(_ target: String, as login: String = World.Login.inspector) throws -> Answer {
        try Self.fixture.get().client("contoh", as: login).get(target)
    }

    private func numbers(_ answer: Answer) -> [Int] {
        answer.text.matches(of: /href="\/pengawasan\/jejak\/(\d+)"/).compactMap { Int($0.1) }
    }

    private func count(_ condition: String) throws -> Int {
        let sql =
            "SELECT count(*) FROM audit a JOIN tenant t ON t.id = a.tenant_id WHERE t.slug = 'contoh' AND \(condition)"
        return try Int(Self.fixture.get().value(sql) ?? "") ?? -1
    }

    @Test(arguments: [
        (World.Login.inspector, 200), (World.Login.admin, 200), (World.Login.planner, 403), (World.Login.head, 403),
        (World.Login.bupati, 403),
    ])
    func isForThemAlone(_ login: String, _ status: Int) throws {
        for target in [
            "/pengawasan/jejak", "/pengawasan/jejak/1", "/pengawasan/jejak.xlsx", "/pengawasan/jejak.jsonl",
            "/pengawasan/bukti", "/pengawasan/bukti/2022/dpmd.zip",
        ] {
            #expect(try page(target, as: login).status == status, "\(target)")
        }
        #expect(try page("/kerja", as: login).text.contains("href=\"/pengawasan/jejak\"") == (status == 200))
    }

    @Test func pagesFollowEachOtherByNumber() throws {
        var target: String? = "/pengawasan/jejak", seen: [Int] = []
        while let next = target {
            let answer: Answer = try page(next).must(200)
            #expect(try answer.html().faults() == [])
            seen += numbers(answer)
            target = answer.text.firstMatch(of: /href="(\/pengawasan\/jejak\?[^"]*sebelum=\d+)"/).map {
                String($0.1).replacing("&amp;", with: "&")
            }
        }
        #expect(seen == Array((1...(try count("true"))).reversed()))
    }

    /// Each filter alone finds as many as SQL written for it alone.
    @Test(arguments: [
        ("perbuatan=tanda-tangan", "perbuatan = 'tanda-tangan'"), ("pelaku=BUDI", "pelaku ILIKE '%budi%'"),
        ("pelaku=%25", "false"), ("perbuatan=tidak-ada", "false"), ("dari=2000-01-01&hingga=2100-01-01", "true"),
        ("hingga=2000-01-01", "false"),
        ("dari=2100-01-01", "false"), ("dokumen={K}", "objek = '{K}'"), ("dokumen={k}", "objek = '{K}'"),
        ("pelaku=budi&perbuatan=tanda-tangan", "pelaku ILIKE '%budi%' AND perbuatan = 'tanda-tangan'"),
    ])
    func filtersFindWhatTheySay(_ query: String, _ condition: String) throws {
        let kode: String = try #require(
            try Self.fixture.get().value(
                """
                SELECT kode FROM document d JOIN tenant t ON t.id = d.tenant_id WHERE t.slug = 'contoh' AND jenis \
                = 'pk' AND status = 'berlaku' LIMIT 1
                """
            ))
        let typed: String = "\(kode.prefix(4))%20\(kode.dropFirst(4))".lowercased()
        let answer: Answer = try page(
            "/pengawasan/jejak?\(query.replacing("{K}", with: kode).replacing("{k}", with: typed))"
        ).must(200)
        let expected: Int = try count(condition.replacing("{K}", with: kode))
        #expect(numbers(answer).count == min(expected, 50))
        #expect(answer.text.contains("Tidak ada perbuatan yang cocok") == (expected == 0))
    }

    @Test(arguments: ["dari=31-01-2022", "hingga=2022-02-30", "dari=2022-02-01&hingga=2022-01-01"])
    func aDateThatIsNoneIsRefused(_ query: String) throws {
        let answer: Answer = try page("/pengawasan/jejak?\(query)")
        #expect(answer.status == 422 && answer.text.contains("aria-invalid"))
        #expect(try page("/pengawasan/jejak.xlsx?\(query)").status == 404)
    }

    @Test func oneLinkShowsEverythingThatItsDigestCovers() throws {
        let answer: Answer = try page("/pengawasan/jejak/1").must(200)
        let row: String = try #require(
            try Self.fixture.get().value(
                """
                SELECT encode(digest, 'hex') || ' ' || permintaan FROM audit a JOIN tenant t ON t.id = \
                a.tenant_id WHERE slug = 'contoh' AND urutan = 1
                """
            ))
        for word in row.split(separator: " ") { #expect(answer.text.contains(word)) }
        #expect(answer.text.contains("Sidik cocok dengan isinya"))
        for missing in ["0", "-1", "999999", "satu"] { #expect(try page("/pengawasan/jejak/\(missing)").status == 404) }
    }

    @Test func anAlteredLinkShows() throws {
        let fixture = try SiteFixture()
        try Connection(fixture.admin).execute(
            "ALTER TABLE audit DISABLE TRIGGER ALL; UPDATE audit SET pelaku = 'Orang Lain' WHERE urutan = 2")
        let client: Client = try fixture.client("contoh", as: World.Login.inspector)
        #expect(try client.get("/pengawasan/jejak/2").text.contains("Sidik tidak cocok dengan isinya"))
        #expect(try client.get("/pengawasan/jejak/3").text.contains("Sidik cocok dengan isinya"))
    }

    @Test func theWorkbookHoldsTheFilteredRows() throws {
        let answer: Answer = try page("/pengawasan/jejak.xlsx?perbuatan=tanda-tangan").must(200)
        #expect(answer["Content-Disposition"] == "attachment; filename=\"jejak-contoh.xlsx\"")
        let rows: [[String]] = try WorkbookReader.sheets(in: answer.body).first?.rows ?? []
        #expect(rows.count == (try count("perbuatan = 'tanda-tangan'")) + 1)
        #expect(rows.first?.first == "Nomor")
    }

    /// What is exported is checked without a database, and one changed byte shows.
    @Test func theLedgerHoldsByItself() throws {
        let fixture = try SiteFixture()
        let noted = try #require(try Checkpointing.note(fixture.tenant("contoh"), in: fixture.staff))
        let client: Client = try fixture.client("contoh", as: World.Login.inspector)
        let answer: Answer = try client.get("/pengawasan/jejak.jsonl").must(200)
        let file = try File(answer.body)
        let summary = try VerifyAudit.verify(file.path, anchors: [try #require(noted.anchor)])
        #expect(summary.links == Int64(noted.urutan) && summary.head.tenant == "contoh")
        try VerifyAudit.run([file.path, "--checkpoint", noted.notation])
        let forged = try File(Array(answer.text.replacing("Bupati Contoh", with: "Bupati Lain").utf8))
        #expect { try VerifyAudit.run([forged.path]) } throws: {
            ($0 as? Failure)?.message.contains("content does not match its digest") == true
                && ($0 as? Failure)?.code == 1
        }
        let zeros = String(repeating: "0", count: 64)
        #expect { try VerifyAudit.run([file.path, "--checkpoint", "1:\(zeros)"]) } throws: {
            ($0 as? Failure)?.code == 1
        }
        for usage in [
            [], ["--checkpoint"], [file.path, "--checkpoint"], [file.path, "--checkpoint", "1"],
            [file.path, "1:\(zeros)"], ["/nowhere"],
        ] {
            #expect { try VerifyAudit.run(usage) } throws: { ($0 as? Failure)?.code == 2 }
        }
    }
}
