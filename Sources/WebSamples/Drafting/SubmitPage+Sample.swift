@testable import Web

extension SubmitPage: Sampled {
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
                Answer(
                    name: "Lampiran tambahan", value: "2 kelompok, 7 kinerja",
                    change: Link("Ubah", base + "/lampiran")),
            ],
            obstacles: [],
            warnings: [
                Warning(
                    remark: .malformedMoney,
                    rule: Link("Aturan anggaran.tak-terbaca", "/bantuan/pemeriksa#anggaran.tak-terbaca"),
                    field: ownReason("00c5f0e1a2b3d4f5", "Program, baris 1, Anggaran (Rp)")),
                Warning(
                    remark: Remark(
                        place: "Sasaran, baris 3, Target",
                        text: "Tertulis “120 %” dengan satuan persen, lebih dari 100.",
                        address: base + "/sasaran#k3.target"),
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
