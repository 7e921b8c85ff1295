@testable import Web

extension AdminHomePage: Sampled {
    static var sample: AdminHomePage {
        AdminHomePage(
            chrome: .signedIn("Pengaturan Kabupaten Tabanan"),
            steps: [
                Step(
                    link: Link("Isi kop surat", LetterheadPart.words.address), why: "Baris di atas setiap naskah.",
                    isDone: true),
                Step(
                    link: Link("Isi tanggal DPA 2022", BudgetPart.words.address),
                    why: "Tenggat PK dihitung dari tanggal ini.", isDone: false),
            ],
            reminders: Array(Reminder.samples.suffix(1)), handOvers: [.sample],
            registers: [
                Register(
                    name: "Perangkat daerah", address: "/atur/perangkat-daerah",
                    meaning: "Dinas, badan, bagian, dan kecamatan.", count: "4 terdaftar"),
                Register(
                    name: "Jabatan", address: "/atur/jabatan", meaning: "Jabatan dan atasan langsungnya.",
                    count: "9 terdaftar"),
                Register(
                    name: "Pegawai", address: "/atur/pegawai", meaning: "Nama dengan gelar, NIP, pangkat.",
                    count: "7 terdaftar"),
                Register(
                    name: "Penempatan", address: "/atur/penempatan",
                    meaning: "Siapa memegang jabatan apa, sejak dan sampai kapan.", count: "7 terdaftar"),
                Register(
                    name: "Akun", address: "/atur/akun", meaning: "Siapa boleh masuk dan sebagai apa.", count: "5 aktif"
                ),
            ],
            settings: everySetting)
    }

    /// A kabupaten that lacks nothing.
    static var variants: [AdminHomePage] { [variant { ($0.steps, $0.reminders, $0.handOvers) = ([], [], []) }] }
}
