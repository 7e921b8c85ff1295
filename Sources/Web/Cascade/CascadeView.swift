import Kinerja

/// A tree on its way to its two pages.
struct CascadeView {
    let tree: PohonKinerja
    let tahun: Int
    let slug: String
    /// The perangkat daerah, or the kabupaten.
    let name: String
    let tenant: Tenant
    let results: PublishedResults

    private var here: String { "/\(tahun)/pohon-kinerja/\(slug)" }
    private var title: String { "Pohon kinerja \(tahun), \(name)" }
    private var root: CascadeItem { CascadeItem(tree.akar, tahun: tahun, results: results) }
    private var loose: [CascadeItem] { tree.lepas.map { CascadeItem($0, tahun: tahun, results: results) } }

    func page(_ exchange: Exchange) -> CascadePage {
        CascadePage(
            chrome: Chrome(
                exchange, tenant, title: title,
                trail: [Link(tenant.nama, "/"), Link("Pohon kinerja \(tahun)", "/\(tahun)/pohon-kinerja")]),
            year: String(tahun), name: name, isEmpty: tree.isEmpty, print: Link("Lihat bentuk cetak", "\(here)/cetak"),
            drawings: drawings(CascadeItem.fitsScreen), items: [root], loose: loose)
    }

    func print(_ exchange: Exchange) -> CascadePrintPage {
        CascadePrintPage(
            chrome: Chrome(exchange, tenant, title: title), back: Link("Kembali ke pohon kinerja", here), title: title,
            sheets: drawings(CascadeItem.fitsPaper), loose: loose)
    }

    private func drawings(_ fits: (CascadeItem) -> Bool) -> [TreeDrawing] {
        guard !tree.isEmpty, tree.akar.count > 1 else { return [] }
        let parts = root.parts(fits)
        return parts.enumerated().map { index, part in
            TreeDrawing(
                part, id: "pohon-\(index + 1)",
                title: parts.count == 1 ? title : "\(title), bagian \(index + 1) dari \(parts.count)")
        }
    }
}
