@testable import Web

extension QueuePage: Sampled {
    static var sample: QueuePage {
        QueuePage(
            chrome: .signedIn("Menunggu tanda tangan", as: .bupati),
            next: Link("Tinjau naskah berikutnya: Dinas Kesehatan", "/kerja/pk/2022/dinkes/tanda-tangan"),
            exceptions: [
                Card(
                    kode: "7F3K9Q2M", unit: "Dinas Pemberdayaan Masyarakat dan Desa",
                    summary: "PK 2022 · 5 sasaran · 5 indikator · Rp9.544.677.200",
                    history: [
                        "Diajukan Ni Luh Sri Wahyuni, 30 Januari 2022",
                        "Ditandatangani Dra. I Gst. Ayu Nyoman Supartiwi, M.Si, 31 Januari 2022",
                    ],
                    findings: "1 catatan pemeriksa", due: "Batas hari ini",
                    address: "/kerja/pk/2022/dpmd/tanda-tangan")
            ],
            cards: [
                Card(
                    kode: "8G4M2R5T", unit: "Dinas Kesehatan",
                    summary: "PK 2022 · 3 sasaran · 6 indikator · Rp12.150.000.000",
                    history: [
                        "Diajukan I Made Oka, 29 Januari 2022",
                        "Ditandatangani dr. I Nyoman Susila, M.Kes, 30 Januari 2022",
                    ],
                    findings: nil, due: nil, address: "/kerja/pk/2022/dinkes/tanda-tangan")
            ],
            empty: EmptyState(
                what: "Tidak ada yang menunggu.",
                who: "Terakhir ditandatangani: PK 2021 Dinas Kesehatan, 29 Januari 2021."),
            reminders: Array(Reminder.samples.prefix(1)))
    }

    /// Nothing, and a single document.
    static var variants: [QueuePage] {
        [
            variant {
                $0.next = nil
                $0.exceptions = []
                $0.cards = []
            },
            variant {
                $0.next = nil
                $0.exceptions = []
                $0.reminders = []
                $0.cards[0].isChoice = false
            },
        ]
    }
}
