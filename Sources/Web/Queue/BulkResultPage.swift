/// What became of each document that was to be signed together. Whether one is signed is read from the database; only the reason
/// why one is not travels in the address, as one of a few words.
struct BulkResultPage: Page {
    let chrome: Chrome
    /// "11 dari 12 naskah sudah ditandatangani"
    let heading: String
    var signed: [Line]
    var failed: [Line]
    let queue: Link

    struct Line {
        let title: Link
        /// When it was signed, or why it was not.
        let words: String
    }

    static var sample: BulkResultPage {
        BulkResultPage(
            chrome: .signedIn("Hasil penandatanganan", as: .bupati, trail: [Link("Antrean", "/kerja/antrean")]),
            heading: "1 dari 2 naskah sudah ditandatangani",
            signed: [Line(title: Link("PK 2022 Dinas Kesehatan", "/2022/pk/dinkes"), words: "Ditandatangani 31 Januari 2022 pukul 14.20 WITA")],
            failed: [
                Line(
                    title: Link("PK 2022 Dinas Pemberdayaan Masyarakat dan Desa", "/kerja/pk/2022/dpmd/tanda-tangan"),
                    words: "Isi naskah sudah berubah sejak halaman ini dibuka. Baca kembali sebelum melanjutkan.")
            ],
            queue: Link("Kembali ke antrean", "/kerja/antrean"))
    }

    static var variants: [BulkResultPage] { [variant { $0.failed = [] }, variant { $0.signed = [] }] }
}
