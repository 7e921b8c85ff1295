import Kinerja
import Records

/// The pohon kinerja of a year: that of the kabupaten, and one for each perangkat daerah.
struct CascadeListPage: Page {
    let chrome: Chrome
    let year: String
    let years: [Link]
    var rows: [Row]

    struct Row {
        let tree: Link
        /// "3 PK, 20 IKI"
        let contents: String
    }
}

extension CascadeListPage.Row {
    static func all(_ rows: [PublishedCascades.Result], _ year: Int, _ tenant: Tenant) -> [CascadeListPage.Row] {
        guard !rows.isEmpty else { return [] }
        let whole = CascadeListPage.Row(
            tree: Link(tenant.nama, Cascade.address(year, nil)), contents: "Dari kepala daerah sampai para kepala \(tenant.settings.kosakata.perangkatDaerah)")
        return [whole] + rows.compactMap { row in
            guard let slug = row.slug, let nama = row.nama else { return nil }
            return CascadeListPage.Row(tree: Link(nama, Cascade.address(year, slug)), contents: "\(row.perjanjian) PK, \(row.individu) IKI")
        }
    }
}

extension CascadeListPage {
    static var sample: CascadeListPage {
        CascadeListPage(
            chrome: .sample("Pohon kinerja 2022", trail: [Link("Kabupaten Tabanan", "/")]), year: "2022",
            years: [Link("2022", "/2022/pohon-kinerja", isCurrent: true)],
            rows: [
                Row(tree: Link("Kabupaten Tabanan", "/2022/pohon-kinerja/kabupaten"), contents: "Dari kepala daerah sampai para kepala perangkat daerah"),
                Row(tree: Link("Dinas Pemberdayaan Masyarakat dan Desa", "/2022/pohon-kinerja/dpmd"), contents: "3 PK, 20 IKI"),
            ])
    }

    static var variants: [CascadeListPage] { [variant { $0.rows = [] }] }
}
