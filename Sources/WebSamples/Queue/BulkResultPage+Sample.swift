@testable import Web

extension BulkResultPage: Sampled {
    static var sample: BulkResultPage {
        BulkResultPage(
            chrome: .signedIn("Hasil penandatanganan", as: .bupati, trail: [Link("Antrean", "/kerja/antrean")]),
            heading: "1 dari 2 naskah sudah ditandatangani",
            signed: [
                Line(
                    title: Link("PK 2022 Dinas Kesehatan", "/2022/pk/dinkes"),
                    words: "Ditandatangani 31 Januari 2022 pukul 14.20 WITA")
            ],
            failed: [
                Line(
                    title: Link("PK 2022 Dinas Pemberdayaan Masyarakat dan Desa", "/kerja/pk/2022/dpmd/tanda-tangan"),
                    words: "Isi naskah sudah berubah sejak halaman ini dibuka. Baca kembali sebelum melanjutkan.")
            ],
            queue: Link("Kembali ke antrean", "/kerja/antrean"))
    }

    static var variants: [BulkResultPage] { [variant { $0.failed = [] }, variant { $0.signed = [] }] }
}
