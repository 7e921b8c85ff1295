/// The last look before a draft goes to the signers (GOV.UK, check answers).
struct SubmitPage: Page {
    let chrome: Chrome
    let address: String
    let version: String
    let unit: String
    let problems: [Problem]
    let answers: [Answer]
    /// What must be repaired first; the button appears when it is empty.
    var obstacles: [Remark]
    /// What may stay, with a written reason.
    var warnings: [Remark]
    /// Asks for that reason; nil without warnings.
    var reason: Field?
    /// Nothing stands in the way.
    var canSubmit: Bool
    /// Who signs after the submission, in order.
    let signers: [String]
    let preview: Link

    struct Answer {
        let name: String
        let value: String
        let change: Link
    }

    /// The control for the reason, as the form first shows it.
    static let reason = Field(
        name: "alasan", label: "Mengapa catatan ini boleh tetap ada?",
        hint: "Kedua penanda tangan akan membacanya.", control: .prose(lines: 3))
}

extension SubmitPage {
    static var sample: SubmitPage {
        let base = "/kerja/pk/2022/dpmd"
        return SubmitPage(
            chrome: .signedIn(
                "Periksa dan ajukan, PK 2022 DPMD", trail: [Link("Pekerjaan", "/kerja"), Link("PK 2022 DPMD", base)]),
            address: base + "/ajukan", version: "12", unit: "Dinas Pemberdayaan Masyarakat dan Desa", problems: [],
            answers: [
                Answer(
                    name: "Tempat dan tanggal", value: "Tabanan, 31 Januari 2022",
                    change: Link("Ubah", base + "/identitas")),
                Answer(name: "Sasaran", value: "5 sasaran, 5 indikator", change: Link("Ubah", base + "/sasaran")),
                Answer(
                    name: "Program", value: "4 program, Rp9.544.677.200 terbaca",
                    change: Link("Ubah", base + "/program")),
                Answer(name: "Lampiran tambahan", value: "2 kelompok, 7 kinerja", change: Link("Ubah", base + "/lampiran")),
            ],
            obstacles: [], warnings: [.malformedMoney], reason: reason, canSubmit: true,
            signers: [
                "Pihak pertama: Dra. I Gst. Ayu Nyoman Supartiwi, M.Si",
                "Pihak kedua: Dr. I Komang Gede Sanjaya, S.E., M.M.",
            ],
            preview: Link("Pratinjau cetak", base + "/pratinjau"))
    }
}
