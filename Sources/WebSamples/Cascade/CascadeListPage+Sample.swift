@testable import Web

extension CascadeListPage: Sampled {
    static var sample: CascadeListPage {
        CascadeListPage(
            chrome: .sample("Pohon kinerja 2022", trail: [Link("Kabupaten Tabanan", "/")]), year: "2022",
            years: [Link("2022", "/2022/pohon-kinerja", isCurrent: true)],
            rows: [
                Row(
                    tree: Link("Kabupaten Tabanan", "/2022/pohon-kinerja/kabupaten"),
                    contents: "Dari kepala daerah sampai para kepala perangkat daerah"),
                Row(
                    tree: Link("Dinas Pemberdayaan Masyarakat dan Desa", "/2022/pohon-kinerja/dpmd"),
                    contents: "3 PK, 20 IKI"),
            ])
    }

    static var variants: [CascadeListPage] { [variant { $0.rows = [] }] }
}
