@testable import Web

extension VerifyPage: Sampled {
    static var sample: VerifyPage {
        VerifyPage(
            chrome: .sample(
                "Pemeriksaan 7F3K9Q2M", trail: [Link("Kabupaten Tabanan", "/"), Link("Periksa dokumen", "/v")]),
            code: "7F3K9Q2M", verdict: StatusTag("Dokumen ini asli dan berlaku", .good),
            meaning: "Isinya tepat sama dengan yang ditandatangani kedua pihak, dan belum digantikan naskah lain.",
            document: Document(
                terms: [
                    Term("Dokumen", "Perjanjian Kinerja Tahun 2022"),
                    Term("Perangkat daerah", "Dinas Pemberdayaan Masyarakat dan Desa Kabupaten Tabanan"),
                    Term("Naskah", "Pertama"), Term("Berlaku sejak", "31 Januari 2022"),
                ],
                deeds: SignatureLine.certified, page: Link("Baca seluruh dokumen", "/2022/pk/dpmd"),
                file: Link("Unduh PDF", "/2022/pk/dpmd.pdf")),
            form: VerifyFormPage.code)
    }
}
