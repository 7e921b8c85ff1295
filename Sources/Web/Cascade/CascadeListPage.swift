import Deeds
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
    static func all(_ rows: [CascadeCountRow], _ year: Int, _ tenant: Tenant) -> [CascadeListPage.Row] {
        guard !rows.isEmpty else { return [] }
        let whole = CascadeListPage.Row(
            tree: Link(tenant.nama, Cascade.address(year, nil)),
            contents: "Dari kepala daerah sampai para kepala \(tenant.settings.kosakata.perangkatDaerah)")
        return [whole]
            + rows.compactMap { row in
                guard let slug = row.slug, let nama = row.nama else { return nil }
                return CascadeListPage.Row(
                    tree: Link(nama, Cascade.address(year, slug)), contents: "\(row.perjanjian) PK, \(row.individu) IKI"
                )
            }
    }
}
