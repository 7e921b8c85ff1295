@testable import Web

extension HistoryPage: Sampled {
    static var sample: HistoryPage {
        let base = "/kerja/pk/2022/dpmd"
        return HistoryPage(
            chrome: .signedIn(
                "Riwayat, PK 2022 DPMD", trail: [Link("Pekerjaan", "/kerja"), Link("PK 2022 DPMD", base)]),
            restore: base + "/pulihkan",
            versions: [
                Version(
                    number: "12", newest: "12", time: "Hari ini pukul 14.20", author: "Ni Luh Sri Wahyuni",
                    change: "Program: satu baris dihapus", canRestore: false),
                Version(
                    number: "11", newest: "11", time: "Hari ini pukul 14.12", author: "Budi Santosa",
                    change: "Program: empat baris ditempel", canRestore: true),
                Version(
                    number: "8–10", newest: "10", time: "Kemarin pukul 09.40", author: "Ni Luh Sri Wahyuni",
                    change: "Sasaran: otomatis", canRestore: true),
            ],
            events: [
                Event(
                    time: "27 Januari 2022 pukul 10.05 WITA",
                    text: "Dikembalikan Dra. I Gst. Ayu Nyoman Supartiwi, M.Si",
                    note: "Mohon anggaran program pertama diperbaiki: titiknya tidak benar."),
                Event(time: "26 Januari 2022 pukul 16.31 WITA", text: "Diajukan Ni Luh Sri Wahyuni", note: nil),
            ],
            back: Link("Kembali ke daftar langkah", base))
    }
}
