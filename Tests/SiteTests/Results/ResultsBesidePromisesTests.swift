import Database
import Kinerja
import Testing

@testable import Web

/// The results of the agreement of 2021 of a twin, on its own page and in the pohon kinerja.
@Suite("Results stand beside promises", .serialized)
struct ResultsBesidePromisesTests {
    private static let fixture = Result {
        let fixture = try SiteFixture()
        let tenant = try fixture.tenant("kembar-a").id.rawValue
        // The first reaches its target, the second does not, the others have none.
        try Connection(fixture.admin).execute(
            """
            SET session_replication_role = replica;
            CREATE TEMP TABLE chosen AS SELECT t.*, row_number() OVER (ORDER BY t.nomor, t.butir) AS n FROM target t
            JOIN proyeksi p ON p.tenant_id = t.tenant_id AND p.snapshot_id = t.snapshot_id
            WHERE t.tenant_id = \(tenant) AND p.jenis = 'pk' AND p.tahun = 2021 AND t.tabel = 'sasaran'
                AND t.nilai > 0 AND t.mentah LIKE '%\\%%';
            INSERT INTO cara_ukur (tenant_id, indikator_id, versi, mulai, arah, rumus, agregasi, agregasi_tahun, isian,
                desimal, alasan, akun_id, nama, audit_urutan, waktu, umum)
            SELECT tenant_id, indikator_id, 1, 2020, 'naik', 'R/T', 'akhir', 'akhir', 'per periode', 2, '', 1, 'x', 1,
                now(), true FROM chosen WHERE n <= 3;
            INSERT INTO realisasi (tenant_id, indikator_id, tahun, periode, mentah, pembilang, penyebut, sebab, kendala,
                tindak_lanjut, akun_id, nama, keadaan, umum)
            SELECT tenant_id, indikator_id, 2021, 'tahun', CASE n WHEN 1 THEN mentah ELSE '1 %' END, '', '', '', '', '',
                1, 'x', 'diverifikasi', true FROM chosen WHERE n <= 2
            """)
        return fixture
    }

    private func get(_ path: String) throws -> Answer { try Self.fixture.get().client("kembar-a").get(path) }

    private func marks(_ html: HTMLDocument) -> [String] {
        html.all("span").filter { $0["class"]?.hasPrefix("mark ") == true }.map(\.text)
    }

    @Test func onTheAgreementsPage() throws {
        let answer = try get("/2021/pk/dpmd").must(200)
        let html = try answer.html()
        #expect(html.faults() == [])
        let marks = marks(html)
        #expect(marks.filter { $0 == "Tercapai" }.count == 1 && marks.filter { $0 == "Belum tercapai" }.count == 1)
        #expect(marks.contains("Belum lengkap") && marks.contains("Belum dapat dinilai"))
        #expect(answer.text.contains("1 dari 2 target yang dapat dinilai tercapai"))
        let links = html.all("a").compactMap { $0["href"] }.filter { $0.hasPrefix("/indikator/dpmd/") }
        #expect(links.count >= marks.count)
        for link in Set(links.map { $0.prefix { $0 != "#" } }) { _ = try get(String(link)).must(200) }
        // The steps name the line that they are from, and it is on this page.
        #expect(answer.text.contains("id=\"janji-sasaran-1\""))
    }

    @Test func inThePohonKinerja() throws {
        let answer = try get("/2021/pohon-kinerja/dpmd").must(200)
        let html = try answer.html()
        #expect(html.faults() == [])
        #expect(marks(html).contains("Tercapai") && marks(html).contains("Belum tercapai"))
        let boxes = html.all("g").compactMap { $0["class"] }
        #expect(boxes.contains("objective ok") && boxes.contains("objective miss"))
        #expect(boxes.contains("objective"), "without a result there is no colour")
        #expect(html.all("text").contains { $0["class"] == "ok" && $0.text == "✓ Tercapai, 100,00\u{A0}%" })
        _ = try get("/2021/pohon-kinerja/kabupaten").must(200)
        _ = try get("/2021/pohon-kinerja/dpmd/cetak").must(200)
    }

    /// What was replaced tells of no results; what took its place does.
    @Test func onlyWhatCounts() throws {
        let client = try Self.fixture.get().client("contoh")
        #expect(try client.get("/2026/pk/dinkes").must(200).text.contains("Janji dan hasil"))
        #expect(try !client.get("/2026/pk/dinkes/awal").must(200).text.contains("Janji dan hasil"))
        #expect(try !client.get("/2021/renstra/dinkes").must(200).text.contains("Janji dan hasil"))
    }
}
