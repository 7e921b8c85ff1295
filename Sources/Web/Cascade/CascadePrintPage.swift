/// The pohon kinerja on sheets of A3 on their side; a printer scales them to F4.
struct CascadePrintPage: Page {
    let chrome: Chrome
    /// The page these sheets belong to; shown on the screen only.
    let back: Link
    let title: String
    var sheets: [TreeDrawing]
    var loose: [CascadeItem]
}

extension CascadePrintPage {
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
