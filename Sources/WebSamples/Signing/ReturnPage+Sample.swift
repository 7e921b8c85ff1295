@testable import Web

extension ReturnPage: Sampled {
    static var sample: ReturnPage {
        let base = "/kerja/pk/2022/dpmd"
        return ReturnPage(
            chrome: .signedIn("Kembalikan PK 2022 DPMD", as: .head, trail: [Link("Antrean", "/kerja/antrean")]),
            address: base + "/kembalikan", problems: [], title: "Perjanjian Kinerja Tahun 2022",
            unit: "Dinas Pemberdayaan Masyarakat dan Desa",
            consequence: "Penyusun membaca catatan ini, memperbaiki naskah, lalu mengajukannya lagi.", note: note,
            back: Link("Batal, kembali ke naskah", base + "/tanda-tangan"))
    }
}
