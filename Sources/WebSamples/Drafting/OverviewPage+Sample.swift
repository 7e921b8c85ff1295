@testable import Web

extension OverviewPage: Sampled {
    static var sample: OverviewPage {
        let base = "/kerja/pk/2022/dpmd"
        return OverviewPage(
            chrome: .signedIn("PK 2022 DPMD", trail: [Link("Pekerjaan", "/kerja")]),
            title: "Perjanjian Kinerja Tahun 2022", unit: "Dinas Pemberdayaan Masyarakat dan Desa",
            status: StatusTag("Dikembalikan", .caution), standing: "Perbaiki sesuai catatan, lalu ajukan lagi.",
            deadline: "Paling lambat 31 Januari 2022, 4 hari lagi",
            returned: ReturnNote(
                by: Chrome.Person.head.name, time: "27 Januari 2022 pukul 10.05 WITA",
                note: "Mohon anggaran program pertama diperbaiki: titiknya tidak benar."),
            steps: [
                Step(
                    name: "Identitas", address: base + "/identitas", hint: "Tempat, tanggal, kedua pihak",
                    status: StatusTag("Lengkap", .good)),
                Step(
                    name: "Sasaran dan indikator", address: base + "/sasaran", hint: "5 sasaran, 5 indikator",
                    status: StatusTag("Lengkap", .good)),
                Step(
                    name: "Program dan anggaran", address: base + "/program", hint: "4 program",
                    status: StatusTag("1 catatan", .caution)),
                Step(
                    name: "Lampiran tambahan", address: base + "/lampiran", hint: "2 kelompok, 7 kinerja",
                    status: StatusTag("Lengkap", .good)),
                Step(
                    name: "Periksa dan ajukan", address: base + "/ajukan", hint: nil,
                    status: StatusTag("Belum", .quiet)),
            ],
            findings: [.malformedMoney], saved: "Versi 12, disimpan hari ini pukul 14.20 oleh Ni Luh Sri Wahyuni",
            preview: Link("Pratinjau cetak", base + "/pratinjau"), pdf: Link("PDF", base + "/naskah.pdf"),
            history: Link("Riwayat", base + "/riwayat"),
            amend: Link("Buat perubahan", base + "/perubahan"), differences: .sample,
            delete: Link("Hapus draf", base + "/hapus"))
    }
}

extension Remark {
    static let malformedMoney = Remark(
        place: "Program, baris 1, Anggaran (Rp)",
        text: "Tertulis 102.796.72.000; tidak dapat dibaca sebagai angka.",
        address: "/kerja/pk/2022/dpmd/program#k1.anggaran")
}
