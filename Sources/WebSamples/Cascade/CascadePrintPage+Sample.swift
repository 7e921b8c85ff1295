@testable import Web

extension CascadePrintPage: Sampled {
    static var sample: CascadePrintPage {
        CascadePrintPage(
            chrome: .sample("Pohon kinerja 2022"), back: Link("Kembali ke pohon kinerja", "/2022/pohon-kinerja/dpmd"),
            title: "Pohon kinerja 2022, Dinas Pemberdayaan Masyarakat dan Desa",
            sheets: [TreeDrawing(.tabanan, id: "pohon-1", title: "Pohon kinerja 2022")], loose: [.loose])
    }

    static var variants: [CascadePrintPage] {
        [
            variant {
                $0.sheets = []
                $0.loose = []
            }
        ]
    }
}
