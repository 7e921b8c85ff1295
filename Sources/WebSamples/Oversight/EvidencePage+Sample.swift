@testable import Web

extension EvidencePage: Sampled {
    static var sample: EvidencePage {
        EvidencePage(
            chrome: .signedIn("Paket bukti", trail: [Link("Jejak perbuatan", "/pengawasan/jejak")]),
            years: [
                Link("2022", "/pengawasan/bukti?tahun=2022", isCurrent: true),
                Link("2021", "/pengawasan/bukti?tahun=2021"),
            ],
            units: [
                Unit(
                    name: "Dinas Pemberdayaan Masyarakat dan Desa", documents: "21 dokumen bertanda tangan",
                    file: Link(
                        "Unduh paket bukti Dinas Pemberdayaan Masyarakat dan Desa", "/pengawasan/bukti/2022/dpmd.zip"))
            ],
            empty: EmptyState(
                what: "Belum ada dokumen bertanda tangan.", who: "Paketnya dapat diunduh sejak tanda tangan pertama."))
    }

    static var variants: [EvidencePage] { [variant { $0.units = [] }] }
}
