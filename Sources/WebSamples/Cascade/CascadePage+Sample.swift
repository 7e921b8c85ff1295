@testable import Web

extension CascadePage: Sampled {
    static var sample: CascadePage {
        CascadePage(
            chrome: .sample("Pohon kinerja 2022", trail: [Link("Kabupaten Tabanan", "/")]), year: "2022",
            name: "Dinas Pemberdayaan Masyarakat dan Desa", isEmpty: false,
            print: Link("Lihat bentuk cetak", "/2022/pohon-kinerja/dpmd/cetak"),
            drawings: [TreeDrawing(.tabanan, id: "pohon-1", title: "Pohon kinerja 2022")], items: [.tabanan],
            loose: [.loose])
    }

    static var variants: [CascadePage] {
        [
            variant {
                $0.isEmpty = true
                $0.drawings = []
                $0.items = []
                $0.loose = []
            }
        ]
    }
}

extension CascadeItem {
    static let tabanan = CascadeItem(
        kind: .office, label: "Jabatan", text: "Kepala Dinas Pemberdayaan Masyarakat dan Desa", indicators: [],
        source: nil,
        items: [
            CascadeItem(
                kind: .goal, label: "Tujuan", text: "Meningkatnya kemandirian desa",
                indicators: [Indicator(text: "Indeks Desa Membangun", target: "")], source: nil,
                items: [
                    CascadeItem(
                        kind: .objective, label: "Kepala Dinas Pemberdayaan Masyarakat dan Desa",
                        text: "Meningkatnya Partisipasi Masyarakat dalam Pembangunan",
                        indicators: [Indicator(text: "Persentase Swadaya Masyarakat", target: "Target 55 %")],
                        source: Link("PK", "/2022/pk/dpmd"), items: [])
                ])
        ])

    static let loose = CascadeItem(
        kind: .individual, label: "Kepala Seksi Penataan Desa (IKI)", text: "Tertatanya batas desa",
        indicators: [Indicator(text: "Jumlah desa yang batasnya ditetapkan", target: "")],
        source: Link("IKI", "/2022/iki/dpmd-kasi-penataan"), items: [])
}
