import Database
import Deeds
import Testing

@testable import Web

@Suite("The pohon kinerja in public")
struct CascadePageTests {
    private static let fixture = Result { try SiteFixture() }

    private func page(_ target: String) throws -> Answer {
        try Self.fixture.get().client("contoh").get(target)
    }

    /// From the head down to a pelaksana and to the indicators of an IKI, each below what it serves.
    private static let chain: [String] = [
        "Kepala Dinas Pemberdayaan Masyarakat dan Desa", "Meningkatnya jumlah desa maju dan mandiri",
        "Meningkatnya keaktifan lembaga kemasyarakatan desa", "Terbinanya lembaga kemasyarakatan desa",
        "Tersedianya data lembaga kemasyarakatan desa",
    ]

    @Test func hangsEachSasaranBelowWhatItServes() throws {
        let html: HTMLDocument = try page("/2021/pohon-kinerja/dpmd").must(200).html()
        let titles: [Int: String] = Dictionary(
            html.all("b").compactMap { title in title.parent.map { ($0, title.text) } },
            uniquingKeysWith: { first, _ in first })
        let names: [[String]] = titles.keys.map { item in
            var (path, here): ([String], Int?) = ([], item)
            while let index = here {
                if let title = titles[index] { path.insert(title, at: 0) }
                here = html.elements[index].parent
            }
            return path
        }
        #expect(names.contains(Self.chain))
        #expect(!html.all("h2").map(\.text).contains("Belum terhubung"))
    }

    /// The drawing says what the list says.
    @Test(arguments: ["/2021/pohon-kinerja/dpmd", "/2021/pohon-kinerja/kabupaten", "/2022/pohon-kinerja/dpmd"])
    func drawsWhatItLists(_ target: String) throws {
        let html: HTMLDocument = try page(target).must(200).html()
        func words(_ text: [String]) -> Set<Substring> { Set(text.flatMap { $0.split { $0.isWhitespace } }) }
        let listed = words(html.all("b", "em").map(\.text).filter { !$0.isEmpty })
        let drawn = words(html.all("text").map(\.text))
        #expect(listed.count > 10)
        #expect(listed.subtracting(drawn) == [])
        #expect(html.all("svg").count { $0["role"] == "img" } == html.all("desc").count)
        #expect(html.faults() == [])
    }

    @Test(arguments: [
        "/2021/pohon-kinerja", "/2021/pohon-kinerja/dpmd", "/2021/pohon-kinerja/kabupaten",
        "/2021/pohon-kinerja/dpmd/cetak",
    ])
    func takesOneRoundTrip(_ target: String) throws {
        _ = try page("/")
        let (answer, roundTrips) = try Database.countingRoundTrips { try page(target) }
        #expect(answer.status == 200)
        #expect(roundTrips == 1)
    }

    @Test(arguments: ["/2021/pohon-kinerja/tidak-ada", "/21/pohon-kinerja", "/2021/pohon-kinerja/dpmd/perubahan-1"])
    func knowsNoOther(_ target: String) throws {
        #expect(try page(target).status == 404)
    }

    @Test func isFoundFromTheDocumentsAndTheHomePage() throws {
        #expect(try page("/2021/pk/dpmd-kasi-lembaga").text.contains("href=\"/2021/pohon-kinerja/dpmd\""))
        #expect(try page("/2021/pk/bupati").text.contains("href=\"/2021/pohon-kinerja/kabupaten\""))
        #expect(try page("/2021").text.contains("href=\"/2021/pohon-kinerja\""))
    }
}
