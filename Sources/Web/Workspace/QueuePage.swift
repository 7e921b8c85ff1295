/// What waits for the reader's signature, one card each.
struct QueuePage: Page {
    let chrome: Chrome
    var cards: [Card]
    let empty: EmptyState

    struct Card {
        let unit: String
        /// "PK 2022 · 5 sasaran · 5 indikator · Rp9.544.677.200"
        let summary: String
        /// Who submitted and who has signed, oldest first.
        let history: [String]
        let findings: String?
        let due: String?
        let address: String
    }

    static var sample: QueuePage {
        QueuePage(
            chrome: .signedIn("Menunggu tanda tangan", as: .bupati),
            cards: [
                Card(
                    unit: "Dinas Pemberdayaan Masyarakat dan Desa",
                    summary: "PK 2022 · 5 sasaran · 5 indikator · Rp9.544.677.200",
                    history: [
                        "Diajukan Ni Luh Sri Wahyuni, 30 Januari 2022",
                        "Ditandatangani Dra. I Gst. Ayu Nyoman Supartiwi, M.Si, 31 Januari 2022",
                    ],
                    findings: "1 catatan pemeriksa", due: "Batas hari ini",
                    address: "/kerja/pk/2022/dpmd/tanda-tangan")
            ],
            empty: EmptyState(
                what: "Tidak ada yang menunggu.",
                who: "Terakhir ditandatangani: PK 2021 Dinas Kesehatan, 29 Januari 2021."))
    }
}
