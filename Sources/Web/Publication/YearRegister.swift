import Kinerja
import Records

/// What a kabupaten published in a year, for its start page and its table.
struct YearRegister {
    let rows: [PublishedOfYear.Result]
    let year: Int?
    let years: [Int]
    let tenant: Tenant
    private let summaries: Memo<[Ringkasan]>

    init(_ rows: [PublishedOfYear.Result], year: Int?, years: [Int], tenant: Tenant, summaries: Memo<[Ringkasan]>) {
        self.summaries = summaries
        self.rows = rows
        self.year = year
        self.years = years
        self.tenant = tenant
    }

    private var yearText: String { year.map(String.init) ?? "" }
    private var kind: DocumentKind { .perjanjianKinerja }
    /// The documents of the heads, one for each perangkat daerah.
    private var heads: [PublishedOfYear.Result] { rows.filter(\.isHead) }

    private var facts: [Fact] {
        [Fact("\(signed) dari \(heads.count)", words)]
    }

    private var signed: Int { heads.count { $0.status != nil } }
    private var words: String { "\(tenant.settings.kosakata.perangkatDaerah) sudah menandatangani \(kind.nama) \(yearText)" }

    /// The state of the year as a sentence.
    var progress: String { "\(signed) dari \(heads.count) \(words)" }

    func home(_ chrome: Chrome) -> HomePage {
        HomePage(
            chrome: chrome, name: tenant.nama, year: yearText, years: links { "/\($0)" }, facts: rows.isEmpty ? [] : facts,
            units: rows.map { row in
                HomePage.Unit(
                    name: row.name, address: address(row), status: row.status?.tag ?? StatusTag("Belum terbit", .quiet),
                    budget: summary(row)["Anggaran"])
            },
            empty: EmptyState(
                what: "Belum ada \(tenant.settings.kosakata.perangkatDaerah) yang terdaftar.",
                who: "Bagian Organisasi Sekretariat Daerah sedang menyiapkan situs ini."),
            changes: rows.filter { $0.waktu != nil }.sorted { ($0.waktu ?? .epoch) > ($1.waktu ?? .epoch) }.prefix(5).map { row in
                HomePage.Change(date: date(row), text: "\((row.revisi ?? 0) > 0 ? "Perubahan " : "")\(kind.nama) \(row.name) terbit", address: address(row) ?? "/")
            },
            table: Link("Semua \(kind.nama) \(yearText) dalam satu tabel", year == nil ? "/" : "/\(yearText)/\(kind.id)"))
    }

    func table(_ chrome: Chrome) -> YearPage {
        YearPage(
            chrome: chrome, year: yearText, years: links { "/\($0)/\(kind.id)" }, facts: rows.isEmpty ? [] : facts,
            rows: rows.map { row in
                let summary = summary(row)
                return YearPage.Row(
                    unit: row.name, address: address(row), holder: row.pihakPertama ?? "", sasaran: summary["Sasaran"] ?? "–",
                    indikator: summary["Indikator"] ?? "–", budget: summary["Anggaran"] ?? "–",
                    status: row.status?.tag ?? StatusTag("Belum terbit", .quiet), signed: row.waktu == nil ? "–" : date(row))
            },
            empty: EmptyState(
                what: "Belum ada \(kind.nama) \(yearText).", who: "Perjanjian Kinerja ditetapkan paling lambat satu bulan setelah DPA disahkan."))
    }

    private func links(_ address: (Int) -> String) -> [Link] {
        years.sorted().map { Link(String($0), address($0), isCurrent: $0 == year) }
    }

    private func address(_ row: PublishedOfYear.Result) -> String? {
        row.status == nil ? nil : "/\(yearText)/\(kind.id)/\(row.slug)"
    }

    private func summary(_ row: PublishedOfYear.Result) -> [Ringkasan] {
        guard let text = row.ringkasan else { return [] }
        return summaries.value(of: text) { (try? [Ringkasan](text: $0)) ?? [] }
    }

    private func date(_ row: PublishedOfYear.Result) -> String {
        (row.waktu ?? .epoch).date(in: tenant.settings.zona).indonesian
    }
}

extension PublishedOfYear.Result {
    /// The perangkat daerah for its head, the office for everybody else.
    fileprivate var name: String { isHead ? perangkatDaerah ?? jabatan : jabatan }
}
