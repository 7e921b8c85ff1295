/// Sends a document back with a reason.
struct ReturnPage: Page {
    let chrome: Chrome
    let address: String
    let problems: [Problem]
    let title: String
    let unit: String
    /// Who will read the reason and what happens next, in one sentence.
    let consequence: String
    let note: Field
    let back: Link

    /// The control for the reason, as the form first shows it.
    static let note = Field(
        name: "catatan", label: "Apa yang perlu diperbaiki?", hint: "Sebutkan tabel, baris, dan yang diharapkan.",
        control: .prose(lines: 4))

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
