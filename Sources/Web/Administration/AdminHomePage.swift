/// The registers and the settings of a kabupaten, and what is still missing in them.
struct AdminHomePage: Page {
    let chrome: Chrome
    /// What is missing before the first Perjanjian Kinerja; empty once nothing is.
    var steps: [Step]
    var reminders: [Reminder] = []
    /// Documents in force whose official changed: each needs a PK Perubahan.
    var handOvers: [HandOverLine] = []
    let registers: [Register]
    let settings: [Setting]

    struct Step {
        let link: Link
        let why: String
        let isDone: Bool

        var status: StatusTag { isDone ? StatusTag("Sudah", .good) : StatusTag("Belum", .waiting) }
    }

    /// A part of the settings.
    struct Setting {
        let link: Link
        let meaning: String
    }

    struct Register {
        let name: String
        let address: String
        let meaning: String
        /// "41 terdaftar"
        let count: String
    }

    /// A kabupaten that lacks nothing.
    static var variants: [AdminHomePage] { [variant { ($0.steps, $0.reminders, $0.handOvers) = ([], [], []) }] }

    static var sample: AdminHomePage {
        AdminHomePage(
            chrome: .signedIn("Pengaturan Kabupaten Tabanan"),
            steps: [
                Step(link: Link("Isi kop surat", LetterheadPart.words.address), why: "Baris di atas setiap naskah.", isDone: true),
                Step(link: Link("Isi tanggal DPA 2022", BudgetPart.words.address), why: "Tenggat PK dihitung dari tanggal ini.", isDone: false),
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
                Register(name: "Akun", address: "/atur/akun", meaning: "Siapa boleh masuk dan sebagai apa.", count: "5 aktif"),
            ],
            settings: everySetting)
    }

    static let everySetting: [Setting] =
        SettingsWords.all.map { Setting(link: Link($0.title, $0.address), meaning: $0.meaning) }
        + [
            Setting(link: Link(NomenklaturDesk.words.title, NomenklaturDesk.words.address), meaning: NomenklaturDesk.words.meaning),
            Setting(link: Link(CertificatesPage.title, CertificatesPage.address), meaning: CertificatesPage.meaning),
        ]
}
