import Database
import Deeds
import Foundation
import HTTP
import Testing

@testable import Web

@Suite("What citizens get")
struct PublicPageTests {
    private static let fixture = Result { try SiteFixture() }

    private func page(_ target: String) throws -> Answer {
        try Self.fixture.get().client("tabanan").get(target)
    }

    /// Every cell of the real document, in its row and column, headings and column numbers included.
    @Test(arguments: ["/2022/pk/dpmd", "/2022/pk/dpmd/cetak"])
    func showEveryCellOfTheSeed(_ target: String) throws {
        let grids: [TableReader.Grid] = try TableReader(page(target).html()).printed
        #expect(grids.count == Seed.tables.count)
        for (grid, table) in zip(grids, Seed.tables) {
            #expect(grid.heading == [table.heading, table.numbers])
            #expect(grid.body == table.body)
        }
    }

    /// The words around the tables, as the transcript has them.
    @Test(arguments: [
        "PERJANJIAN KINERJA TAHUN 2022", "Dra. I Gst. Ayu Nyoman Supartiwi, M.Si",
        "Dr. I Komang Gede Sanjaya, S.E., M.M.",
        "Kepala Dinas Pemberdayaan Masyarakat dan Desa Kabupaten Tabanan", "Bupati Tabanan", "Tabanan, 31 Januari 2022",
        "selanjutnya disebut pihak pertama", "selaku atasan pihak pertama, selanjutnya disebut pihak kedua",
        """
        Dalam rangka mewujudkan manajemen pemerintahan yang efektif, transparan dan akuntabel serta berorientasi \
        pada hasil, kami yang bertanda tangan di bawah ini
        """,
        """
        Pihak pertama berjanji akan mewujudkan target kinerja yang seharusnya sesuai lampiran perjanjian ini, \
        merupakan satu kesatuan yang tidak terpisahkan
        """,
    ])
    func showTheStatement(_ words: String) throws {
        for target in ["/2022/pk/dpmd", "/2022/pk/dpmd/cetak"] {
            let text: String = try page(target).html().all("body").first?.text ?? ""
            #expect(text.lowercased().contains(words.lowercased()), "\(target)")
        }
    }

    private static let pages: [String] = [
        "/", "/2022", "/2022/pk", "/2022/pk/dpmd", "/2022/pk/dpmd/cetak", "/v/{kode}", "/v/{kode}/naskah",
    ]

    /// The tenants are known by now, as they are to a server that has answered its first request. Their settings are
    /// read again every few seconds, which one of two requests in a row may meet.
    @Test(arguments: pages)
    func takeOneRoundTrip(_ pattern: String) throws {
        let kode: String = try #require(
            try Self.fixture.get().value(
                "SELECT kode FROM document WHERE jenis = 'pk' AND tahun = 2022 AND status = 'berlaku'"))
        _ = try page("/")
        let target: String = pattern.replacing("{kode}", with: kode)
        let twice = try (0..<2).map { _ in try Database.countingRoundTrips { try page(target) } }
        #expect(twice.allSatisfy { $0.0.status == 200 })
        #expect(twice.map(\.1).min() == 1)
    }

    @Test(arguments: pages.dropLast() + ["/v"])
    func needNoScriptAndLittleWeight(_ pattern: String) throws {
        let kode: String = try #require(
            try Self.fixture.get().value(
                "SELECT kode FROM document WHERE jenis = 'pk' AND tahun = 2022 AND status = 'berlaku'"))
        let answer: Answer = try page(pattern.replacing("{kode}", with: kode))
        let html: HTMLDocument = try answer.html()
        #expect(html.all("script").isEmpty)
        #expect(html.faults() == [])
        let styles: [String] = html.all("link").filter { $0["rel"] == "stylesheet" }.compactMap { $0["href"] }
        #expect(!styles.isEmpty)
        let weight: Int = try styles.reduce(answer.body.count) { try $0 + page($1).body.count }
        #expect(weight < 60 * 1024, "\(weight) bytes")
        #expect(answer.values("Set-Cookie").isEmpty)
    }

    /// The text that was signed, byte for byte, with the digest that the page and the signatures name.
    @Test func giveTheSignedTextItself() throws {
        let fixture = try Self.fixture.get()
        let kode: String = try #require(
            try fixture.value("SELECT kode FROM document WHERE jenis = 'pk' AND tahun = 2022 AND status = 'berlaku'"))
        let stored: String = try #require(
            try fixture.value(
                """
                SELECT isi FROM snapshot s JOIN document d ON d.snapshot_id = s.id AND d.tenant_id =
                s.tenant_id WHERE d.kode = $1
                """, .text(kode)))
        let digest: String = try #require(
            try fixture.value("SELECT encode(sha256(convert_to($1, 'UTF8')), 'hex')", .text(stored)))
        let text: Answer = try page("/v/\(kode)/naskah")
        #expect(text.body == Array(stored.utf8))
        #expect(try page("/2022/pk/dpmd").text.contains(digest))
        #expect(try page("/v/\(kode.lowercased())").text.contains(digest))
    }

    @Test(arguments: [
        "/2023", "/2022/xx", "/2022/pk/tidak-ada", "/2022/pk/dpmd/perubahan-1", "/2022/pk/dpmd/perubahan-0",
        "/2022/pk/dpmd/perubahan-x",
        "/22/pk/dpmd", "/+2022/pk/dpmd", "/v/00000000", "/v/00000000/naskah", "/2022/pk/%27", "/2022/pk/dpmd/",
    ])
    func answerWhatIsNotThere(_ target: String) throws {
        let status: Int = try page(target).status
        #expect(status == 404 || target == "/2023" && status == 200)
    }
}
