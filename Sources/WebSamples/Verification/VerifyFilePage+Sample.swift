@testable import Web

extension VerifyFilePage: Sampled {
    static var sample: VerifyFilePage {
        VerifyFilePage(
            chrome: .sample(
                "Pemeriksaan berkas", trail: [Link("Kabupaten Tabanan", "/"), Link("Periksa dokumen", "/v")]),
            verdict: StatusTag("Jangan dipercaya", .bad),
            meaning:
                """
                Berkas ini diubah sesudah tanda tangan pihak kedua: ada bagian yang ditambahkan kemudian dan \
                tidak ditandatangani siapa pun.
                """,
            file: [Term("Berkas", "pk-2022-dpmd.pdf"), Term("SHA-256", SignatureLine.sampleDigest)],
            document: Link("Lihat dokumen 7F3K 9Q2M", "/v/7F3K9Q2M"),
            signatures: [
                FileSignature(
                    party: "Pihak pertama",
                    terms: [
                        Term("Sertifikat atas nama", "Dra. I Gst. Ayu Nyoman Supartiwi, M.Si"),
                        Term("Penerbit", "CN=Otoritas Sertifikat Kabupaten Tabanan"),
                        Term("Nomor seri", "5f2a"), Term("Waktu menurut berkas", "31 Januari 2022 pukul 09.12 WITA"),
                    ])
            ])
    }

    static var variants: [VerifyFilePage] {
        [
            variant {
                $0.verdict = StatusTag("Bukan berkas kami", .bad)
                $0.document = nil
                $0.signatures = []
            }
        ]
    }
}
