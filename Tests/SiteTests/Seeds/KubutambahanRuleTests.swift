import Kinerja
import Testing

/// How a year follows from its months is not in the transcript. The rule of each indikator was chosen by its figures.
@Suite("The aggregation of Kubutambahan's indikator")
struct KubutambahanRuleTests {
    private static let fixture = Result { try SiteFixture() }
    private static let seed = KubutambahanSeed()

    private static func number(_ text: String?) -> Int? {
        text.flatMap { Int($0.replacing(",", with: "")) }
    }

    /// What the stored rule makes of the months that are known; `nil` where they contradict it.
    private static func year(_ rule: Agregasi, _ months: [Int]) -> Int? {
        switch rule {
        case .jumlah: months.reduce(0, +)
        case .akhir: months.last
        case .rataRata: months.isEmpty ? nil : months.reduce(0, +) / months.count
        case .tertinggi: months.max()
        case .terendah: months.min()
        case .tetap, .orangSama: Set(months).count == 1 ? months.first : nil
        }
    }

    /// With all twelve months the rule gives the annual target; with some of them it can still be met.
    @Test(arguments: KubutambahanTests.offices)
    func fitsTheFigures(_ office: (heading: String, jabatan: String)) throws {
        let document = try SignedDocument(
            Self.fixture.get(), tenant: "buleleng", jenis: "rencana-aksi", jabatan: office.jabatan)
        let rows = Self.seed.rows.filter { $0.office == office.heading }
        for (row, baris) in zip(rows, document.rows("aksi")) {
            let rule = try #require(Agregasi(rawValue: baris["agregasi"]), "\(baris["agregasi"])")
            guard let target = Self.number(row.head[4]) else { continue }
            let year: Int? = Self.year(rule, row.plan.compactMap { Self.number($0) })
            if row.plan.contains("?") {
                #expect((year ?? .max) <= target, "\(baris["indikator"])")
            } else {
                #expect(year == target, "\(baris["indikator"])")
            }
        }
    }

    /// The figures that no sum explains.
    @Test(arguments: [
        ("kubutambahan", "85", "akhir"), ("kubutambahan-sekretaris", "10", "tetap"),
        ("kubutambahan-kasi-sosial-budaya", "489", "orang sama"), ("kubutambahan-bendahara", "25", "tetap"),
        ("kubutambahan-pengadministrasi-pertanahan", "5", "tetap"), ("kubutambahan-kasubbag-umum", "2,800", "jumlah"),
    ])
    func isChosenByTheTarget(_ jabatan: String, _ target: String, _ rule: String) throws {
        let document = try SignedDocument(
            Self.fixture.get(), tenant: "buleleng", jenis: "rencana-aksi", jabatan: jabatan)
        #expect(document.rows("aksi").first { $0["target"] == target }?["agregasi"] == rule)
    }
}
