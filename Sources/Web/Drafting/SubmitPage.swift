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
    /// What may stay, each with a written reason.
    var warnings: [Warning]
    /// Asks for the reason that holds where a warning has none of its own; nil without warnings.
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

    struct Warning {
        let remark: Remark
        /// What the rule says.
        let rule: Link
        /// nil where there is only one warning, which the field for all serves.
        var field: Field?
    }

    /// The control for the reason of a single warning, as the form first shows it.
    static let reason = Field(
        name: "alasan", label: "Mengapa catatan ini boleh tetap ada?",
        hint: "Para penanda tangan dan pembaca dokumen akan membacanya.", control: .prose(lines: 3))

    /// The same beside fields of their own.
    static let commonReason = Field(
        name: "alasan", label: "Alasan yang sama untuk semua yang belum diberi alasan",
        hint: "Mengisi setiap catatan di atas yang alasannya kosong. Para penanda tangan dan pembaca dokumen akan membacanya.",
        control: .prose(lines: 3), isRequired: false, hasSubstitute: true)

    /// - Parameter key: of the finding.
    static func ownReason(_ key: String, _ place: String) -> Field {
        Field(name: TypedReasons.prefix + key, label: "Alasan untuk \(place)", control: .prose(lines: 2), isRequired: false, hasSubstitute: true)
    }
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
            obstacles: [],
            warnings: [
                Warning(
                    remark: .malformedMoney, rule: Link("Aturan anggaran.tak-terbaca", "/bantuan/pemeriksa#anggaran.tak-terbaca"),
                    field: ownReason("00c5f0e1a2b3d4f5", "Program, baris 1, Anggaran (Rp)")),
                Warning(
                    remark: Remark(place: "Sasaran, baris 3, Target", text: "Tertulis “120 %” dengan satuan persen, lebih dari 100.", address: base + "/sasaran#k3.target"),
                    rule: Link("Aturan persen.di-atas-100", "/bantuan/pemeriksa#persen.di-atas-100"),
                    field: ownReason("11c5f0e1a2b3d4f5", "Sasaran, baris 3, Target")),
            ], reason: commonReason, canSubmit: true,
            signers: [
                "Pihak pertama: Dra. I Gst. Ayu Nyoman Supartiwi, M.Si",
                "Pihak kedua: Dr. I Komang Gede Sanjaya, S.E., M.M.",
            ],
            preview: Link("Pratinjau cetak", base + "/pratinjau"))
    }
}
