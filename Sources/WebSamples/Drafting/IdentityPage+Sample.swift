@testable import Web

extension IdentityPage: Sampled {
    static var sample: IdentityPage {
        IdentityPage(
            chrome: .signedIn(
                "Identitas, PK 2022 DPMD",
                trail: [Link("Pekerjaan", "/kerja"), Link("PK 2022 DPMD", "/kerja/pk/2022/dpmd")]),
            address: "/kerja/pk/2022/dpmd/identitas", version: "12", problems: [], place: place("Tabanan"),
            date: date("31 Januari 2022"), parties: [.tabananFirst, .tabananSecond],
            correction: "Nama dan jabatan diambil dari daftar penempatan. Bila keliru, hubungi admin kabupaten.",
            back: Link("Kembali ke daftar langkah", "/kerja/pk/2022/dpmd"))
    }
}
