@testable import Web

extension OriginPage: Sampled {
    static var sample: OriginPage {
        let base = "/kerja/iki/2022/dpmd"
        return OriginPage(
            chrome: .signedIn(
                "Ganti isi Fungsi", trail: [Link("Pekerjaan", "/kerja"), Link("IKI 2022 DPMD", base)]),
            title: "Ganti isi Fungsi", document: "IKI 2022 Dinas Pemberdayaan Masyarakat dan Desa",
            address: "\(base)/fungsi/ganti", problems: [],
            origin: .choice(
                "asal", "Isi dari", hint: "Barisnya menggantikan isi tabel ini. Pratinjaunya tampil dulu.",
                [Field.Option(value: "iki/2021/dpmd", text: "IKI 2021 Dinas Pemberdayaan Masyarakat dan Desa")]),
            back: Link("Kembali ke tabel", "\(base)/fungsi"))
    }

    /// Nothing to take from.
    static var variants: [OriginPage] { [variant { $0.origin = nil }] }
}
