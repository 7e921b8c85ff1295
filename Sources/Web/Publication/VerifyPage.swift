/// The answer to a code printed on a document: is it ours, and does it still stand?
struct VerifyPage: Page {
    let chrome: Chrome
    let code: String
    /// The answer in words: "Dokumen ini asli dan berlaku".
    var verdict: StatusTag
    /// What that means, in one or two sentences.
    var meaning: String
    /// nil when nobody knows the code.
    var document: Document?
    /// The form to try another code.
    let form: Field

    struct Document {
        let terms: [Term]
        let deeds: [SignatureLine]
        let page: Link
        let file: Link
        /// What is in force now; nil unless this was replaced.
        var newer: Link?
    }
}

extension VerifyPage {
    static var sample: VerifyPage {
        VerifyPage(
            chrome: .sample("Pemeriksaan 7F3K9Q2M", trail: [Link("Kabupaten Tabanan", "/"), Link("Periksa dokumen", "/v")]),
            code: "7F3K9Q2M", verdict: StatusTag("Dokumen ini asli dan berlaku", .good),
            meaning: "Isinya tepat sama dengan yang ditandatangani kedua pihak, dan belum digantikan naskah lain.",
            document: Document(
                terms: [
                    Term("Dokumen", "Perjanjian Kinerja Tahun 2022"),
                    Term("Perangkat daerah", "Dinas Pemberdayaan Masyarakat dan Desa Kabupaten Tabanan"),
                    Term("Naskah", "Pertama"), Term("Berlaku sejak", "31 Januari 2022"),
                ],
                deeds: SignatureLine.certified, page: Link("Baca seluruh dokumen", "/2022/pk/dpmd"), file: Link("Unduh PDF", "/2022/pk/dpmd.pdf")),
            form: VerifyFormPage.code)
    }
}
