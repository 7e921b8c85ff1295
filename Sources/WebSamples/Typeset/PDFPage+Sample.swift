@testable import Web

extension PDFPage: Sampled {
    static var sample: PDFPage {
        PDFPage(
            chrome: .sample("PDF Rencana Aksi 2022 Kecamatan Kubutambahan", trail: [Link("Kabupaten Buleleng", "/")]),
            title: "Rencana Aksi Tahun 2022, Kecamatan Kubutambahan",
            standing: Standing(
                words: "PDF sedang dibuat. Halaman ini memperbarui diri tiap dua detik.", progress: "42"),
            pdf: Link("Buka PDF", "/2022/rencana-aksi/kubutambahan.pdf"), action: "/2022/rencana-aksi/kubutambahan/pdf",
            print: Link("Cetak di peramban", "/2022/rencana-aksi/kubutambahan/cetak"),
            back: Link("Kembali ke halaman dokumen", "/2022/rencana-aksi/kubutambahan"))
    }

    static var variants: [PDFPage] {
        [
            Standing(kept: nil, job: nil, hasPress: true, estimate: 73),
            Standing(kept: nil, job: nil, hasPress: false, estimate: 73),
            Standing(words: "PDF sudah siap.", size: "405 KB, 73 halaman"),
        ].map { standing in variant { $0.standing = standing } }
    }
}
