@testable import Web

extension WorkspacePage: Sampled {
    static var sample: WorkspacePage {
        WorkspacePage(
            chrome: .signedIn("Pekerjaan saya"), greeting: "Selamat pagi, Ni Luh Sri Wahyuni",
            waiting: [
                Task(
                    title: "PK 2022 Dinas Pemberdayaan Masyarakat dan Desa",
                    reason: "Dikembalikan Kepala Dinas: “Mohon anggaran program pertama diperbaiki.”",
                    due: "4 hari lagi, paling lambat 31 Januari 2022",
                    action: Link("Perbaiki", "/kerja/pk/2022/dpmd"))
            ],
            nothingWaiting: EmptyState(
                what: "Tidak ada yang menunggu.",
                who: """
                    Naskah yang dikembalikan atau perlu dilengkapi muncul di sini.
                    """),
            reminders: Array(Reminder.samples.prefix(1)), notices: Array(NoticeLine.samples.prefix(1)),
            drafts: [
                Draft(
                    title: Link("PK 2022 Dinas Pemberdayaan Masyarakat dan Desa", "/kerja/pk/2022/dpmd"),
                    status: StatusTag("Dikembalikan", .caution), findings: "1 catatan pemeriksa",
                    deadline: "Batas 31 Januari 2022", saved: "Disimpan kemarin pukul 14.20 oleh Ni Luh Sri Wahyuni",
                    next: Link("Lengkapi program dan anggaran", "/kerja/pk/2022/dpmd/program"))
            ],
            noDrafts: EmptyState(
                what: "Belum ada naskah.", who: "Salin dari tahun lalu, tempel dari Excel, atau mulai kosong.",
                next: Link("Buat Perjanjian Kinerja", "/kerja/pk/baru")),
            new: [Link("Perjanjian Kinerja", "/kerja/pk/baru"), Link("Indikator Kinerja Individu", "/kerja/iki/baru")],
            done: [Link("PK 2021 Dinas Pemberdayaan Masyarakat dan Desa", "/2021/pk/dpmd")])
    }
}
