import Deeds
import HTTP
import Kinerja
import Records

/// The villages of a year as citizens read them.
struct PublishedVillages {
    private let tahun: Int
    private let years: [ImporDesaRow]
    private let desa: [DataDesa]
    private let ringkasan: [StatusDesa: Int]
    private let berlaku: AmbangBerlaku

    /// - Throws: `Denial.notFound` for a year of which nothing is known.
    init(_ exchange: Exchange) throws {
        let tahun = try exchange.year()
        let (years, rows, summary, thresholds) = try exchange.site.reader.read(
            for: exchange.publicScope(), .imporDesa, .dataDesa(tahun: tahun), .ringkasanDesa(tahun: tahun), .ambangDesa)
        guard years.contains(where: { $0.tahun == tahun }), let berlaku = AmbangBerlaku(thresholds, tahun: tahun)
        else { throw Denial.notFound }
        (self.tahun, self.years, self.berlaku) = (tahun, years, berlaku)
        desa = rows.map(\.data)
        ringkasan = Dictionary(
            summary.compactMap { row in StatusDesa(rawValue: row.status).map { ($0, row.jumlah) } }
        ) { first, _ in first }
    }

    func page(_ anyone: Anyone, _ exchange: Exchange) -> Response {
        let (word, title) = (anyone.tenant.settings.kosakata.desa, "\(VillageWords.title) \(tahun)")
        return VillagesPage(
            chrome: Chrome(exchange, anyone.tenant, title: title, trail: [Link(anyone.tenant.nama, "/")]), title: title,
            lead: lead(word, total),
            years: years.map { Link(String($0.tahun), "/idm/\($0.tahun)", isCurrent: $0.tahun == tahun) },
            facts: facts(word), thresholds: VillageWords.thresholds(berlaku.ambang),
            basis: VillageWords.basis(berlaku), findings: VillageWords.findings(desa, berlaku.ambang),
            village: word.prefix(1).uppercased() + word.dropFirst(), measures: measures, rows: zip(1..., desa).map(row),
            file: Link("Unduh CSV", "/idm/\(tahun).csv")
        ).published(exchange)
    }

    private var total: Int { desa.isEmpty ? ringkasan.values.reduce(0, +) : desa.count }

    private func facts(_ word: String) -> [Fact] {
        VillageWords.counts(desa.isEmpty ? ringkasan : desa.dihitung(berlaku.ambang)).map {
            Fact("\($0.1) dari \(total)", "\(word.lowercased()) \($0.0.rawValue)")
        }
    }

    private var measures: [String] { ["Skor"] + (hasParts ? ["IKE", "IKS", "IKL"] : []) }

    private var hasParts: Bool { desa.contains { !($0.ike + $0.iks + $0.ikl).isEmpty } }

    private func lead(_ word: String, _ total: Int) -> String {
        let source = years.first { $0.tahun == tahun }.map { "Sumber: \($0.sumber)." } ?? ""
        let mean = desa.rataRata.map { " Rata-rata skor \($0.nilai.indonesian) dari \($0.dari) \(word.lowercased())." }
        return source + (mean ?? " Hanya ringkasannya yang diketahui: \(total) \(word.lowercased()).")
    }

    private func row(_ number: Int, _ one: DataDesa) -> VillagesPage.Row {
        let (derived, printed) = (one.statusDihitung(berlaku.ambang), StatusDesa(tertulis: one.status))
        return VillagesPage.Row(
            number: String(number), village: one.desa, kecamatan: one.kecamatan,
            figures: [one.skor] + (hasParts ? [one.ike, one.iks, one.ikl] : []),
            status: derived?.nama ?? "Belum dapat ditentukan",
            printed: one.status.isEmpty || derived == printed ? nil : one.status)
    }

    /// Numbers with a point, as machines read them; as printed where they cannot be read.
    func csv() throws -> Response {
        let head = ["desa", "kecamatan", "tahun", "skor", "ike", "iks", "ikl", "status", "status_tercetak"]
        let rows = desa.map { one in
            [
                one.desa, one.kecamatan, String(tahun), one.nilai?.description ?? one.skor, one.ike, one.iks, one.ikl,
                one.statusDihitung(berlaku.ambang)?.rawValue ?? "", one.status,
            ]
        }
        let counted = VillageWords.counts(ringkasan).map {
            ["", "", String(tahun), "", "", "", "", $0.0.rawValue, ""] + [String($0.1)]
        }
        return try WorkbookFile.answerCSV("idm-\(tahun)", [head + (counted.isEmpty ? [] : ["jumlah"])] + rows + counted)
    }
}
