import Deeds
import Kinerja
import Records

/// What a kabupaten published of one kind in a year, for its start page and its table.
struct YearRegister {
    let kind: DocumentKind
    let rows: [PublishedOfYearRow]
    let year: Int?
    /// Everything that it published, of any kind and year.
    let published: [PublishedKindRow]
    /// How many papers that were signed elsewhere it published, by year.
    let archive: [ArsipYearRow]
    let tenant: Tenant
    private let summaries: Memo<[Ringkasan]>

    /// Who has not published yet is listed only where everybody has to: the Perjanjian Kinerja.
    init(
        _ kind: DocumentKind, _ rows: [PublishedOfYearRow], year: Int?, published: [PublishedKindRow],
        archive: [ArsipYearRow] = [], tenant: Tenant, summaries: Memo<[Ringkasan]>
    ) {
        self.kind = kind
        self.rows = kind.hasStatement ? rows : rows.filter { $0.status != nil }
        self.year = year
        self.published = published
        self.archive = archive
        self.tenant = tenant
        self.summaries = summaries
    }

    private var yearText: String { year.map(String.init) ?? "" }
    /// The documents of the heads, one for each perangkat daerah.
    private var heads: [PublishedOfYearRow] { rows.filter(\.isHead) }

    private var facts: [Fact] {
        kind.hasStatement
            ? [Fact("\(signed) dari \(heads.count)", words)]
            : [Fact(String(rows.count), "\(kind.nama) \(yearText) berlaku")]
    }

    private var signed: Int { heads.count { $0.status != nil } }
    private var words: String {
        "\(tenant.settings.kosakata.perangkatDaerah) sudah menandatangani \(kind.nama) \(yearText)"
    }

    /// The state of the year as a sentence.
    var progress: String { "\(signed) dari \(heads.count) \(words)" }

    func home(_ chrome: Chrome) -> HomePage {
        HomePage(
            chrome: chrome, name: tenant.nama, crest: tenant.settings.lambang?.address, year: yearText,
            years: links(years) { "/\($0)" }, facts: rows.isEmpty ? [] : facts,
            units: rows.map { row in
                HomePage.Unit(
                    name: row.name, address: address(row), status: row.status?.tag ?? StatusTag("Belum terbit", .quiet),
                    budget: summary(row)["Anggaran"])
            },
            empty: EmptyState(
                what: "Belum ada \(tenant.settings.kosakata.perangkatDaerah) yang terdaftar.",
                who: "Bagian Organisasi Sekretariat Daerah sedang menyiapkan situs ini."),
            changes: rows.filter { $0.waktu != nil }.sorted { ($0.waktu ?? .epoch) > ($1.waktu ?? .epoch) }.prefix(5)
                .map { row in
                    HomePage.Change(
                        date: date(row),
                        text: "\((row.revisi ?? 0) > 0 ? "Perubahan " : "")\(kind.nama) \(row.name) terbit",
                        address: address(row) ?? "/")
                },
            table: Link(
                "Semua \(kind.nama) \(yearText) dalam satu tabel", year == nil ? "/" : "/\(yearText)/\(kind.id)"),
            others: published.filter { $0.tahun == year && $0.kind.id != kind.id }.map { other in
                Link("\(other.kind.nama) \(yearText) (\(other.jumlah))", "/\(yearText)/\(other.kind.id)")
            } + tree + papers)
    }

    /// Apart from what lives here.
    private var papers: [Link] {
        archive.filter { $0.tahun == year }.map {
            Link("Arsip \($0.tahun), tidak ditandatangani di Janji (\($0.jumlah))", "/\($0.tahun)/arsip")
        }
    }

    private var tree: [Link] {
        published.contains { $0.tahun == year } ? [Link("Pohon kinerja \(yearText)", "/\(yearText)/pohon-kinerja")] : []
    }

    func table(_ chrome: Chrome) -> YearPage {
        let summaries = rows.map(summary)
        let labels = summaries.first { !$0.isEmpty }?.map(\.label) ?? []
        return YearPage(
            chrome: chrome, kind: kind.nama, year: yearText, years: links(years(of: kind)) { "/\($0)/\(kind.id)" },
            facts: rows.isEmpty ? [] : facts, labels: labels,
            rows: zip(rows, summaries).map { row, summary in
                YearPage.Row(
                    unit: row.name, address: address(row), holder: row.pihakPertama ?? "",
                    figures: labels.map { summary[$0] ?? "–" },
                    status: row.status?.tag ?? StatusTag("Belum terbit", .quiet),
                    signed: row.waktu == nil ? "–" : date(row))
            },
            sets: sets,
            empty: EmptyState(
                what: "Belum ada \(kind.nama) \(yearText).",
                who: kind.hasStatement ? YearRegister.deadline : YearRegister.coming))
    }

    private static let coming = "Dokumen muncul di sini begitu ditandatangani dan berlaku."
    private static let deadline = "Perjanjian Kinerja ditetapkan paling lambat satu bulan setelah DPA disahkan."

    /// A perangkat daerah with several documents of the kind prints them as one.
    private var sets: [Link] {
        let units = Dictionary(grouping: rows.filter { $0.status != nil && $0.perangkatDaerahSlug != nil }) {
            $0.perangkatDaerahSlug ?? ""
        }
        return units.filter { $0.value.count > 1 }.sorted { $0.key < $1.key }.flatMap { slug, rows in
            let name = "\(rows.first?.perangkatDaerah ?? slug) (\(rows.count))"
            return [
                Link("Cetak semua, \(name)", "/\(yearText)/\(kind.id)/cetak?pd=\(slug)"),
                Link("PDF semua, \(name)", "/\(yearText)/\(kind.id).pdf?pd=\(slug)"),
            ]
        }
    }

    private var years: [Int] { Set(published.map(\.tahun) + archive.map(\.tahun)).sorted() }

    private func years(of kind: DocumentKind) -> [Int] {
        Set(published.filter { $0.kind.id == kind.id }.map(\.tahun)).sorted()
    }

    private func links(_ years: [Int], _ address: (Int) -> String) -> [Link] {
        years.map { Link(String($0), address($0), isCurrent: $0 == year) }
    }

    private func address(_ row: PublishedOfYearRow) -> String? {
        row.status == nil ? nil : "/\(yearText)/\(kind.id)/\(row.slug)"
    }

    private func summary(_ row: PublishedOfYearRow) -> [Ringkasan] {
        guard let text = row.ringkasan else { return [] }
        return summaries.value(of: text) { (try? [Ringkasan](text: $0)) ?? [] }
    }

    private func date(_ row: PublishedOfYearRow) -> String {
        (row.waktu ?? .epoch).date(in: tenant.settings.zona).indonesian
    }
}

extension PublishedOfYearRow {
    /// The perangkat daerah for its head, the office for everybody else.
    fileprivate var name: String { isHead ? perangkatDaerah ?? jabatan : jabatan }
}
