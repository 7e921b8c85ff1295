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

    static let everySetting: [Setting] =
        SettingsWords.all.map { Setting(link: Link($0.title, $0.address), meaning: $0.meaning) }
        + [
            Setting(
                link: Link(NomenklaturRoutes.words.title, NomenklaturRoutes.words.address),
                meaning: NomenklaturRoutes.words.meaning),
            Setting(link: Link(HeadingsPage.title, HeadingsPage.address), meaning: HeadingsPage.meaning),
            Setting(
                link: Link(CaraUkurRoutes.title, CaraUkurRoutes.address),
                meaning: "Bagaimana capaian tiap indikator dihitung, per perangkat daerah."),
            Setting(
                link: Link("Data desa", VillageRoutes.address),
                meaning: "Indeks Desa Membangun setiap desa, menurut tahunnya, dan batas statusnya."),
            Setting(link: Link(SkalaRoutes.title, SkalaRoutes.address), meaning: SkalaRoutes.meaning),
            Setting(link: Link(JoiningRoutes.title, JoiningRoutes.address), meaning: JoiningRoutes.meaning),
            Setting(link: Link(CertificatesPage.title, CertificatesPage.address), meaning: CertificatesPage.meaning),
        ]
}
