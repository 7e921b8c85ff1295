@testable import Web

extension DeletePage: Sampled {
    static var sample: DeletePage {
        DeletePage(
            chrome: .signedIn(
                "Hapus draf",
                trail: [Link("Pekerjaan", "/kerja"), Link("PK 2022 DPMD", "/kerja/pk/2022/dpmd")]),
            address: "/kerja/pk/2022/dpmd/hapus", version: "12",
            document: "PK 2022 Dinas Pemberdayaan Masyarakat dan Desa",
            losses: ["5 sasaran, 4 program dan 7 kinerja tambahan", "12 versi yang tersimpan"],
            back: Link("Batal", "/kerja/pk/2022/dpmd"))
    }
}
