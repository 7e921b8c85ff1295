/// The certificates of a kabupaten's officials: who waits for one, and who has one.
struct CertificatesPage: Page {
    let chrome: Chrome
    var problems: [Problem] = []
    /// Stands in place of everything while there is no authority.
    var empty: EmptyState?
    /// What is to be done at the authority.
    var reminders: [Reminder] = []
    var requests: [Request]
    var form: SecretForm
    var certificates: [Entry]

    /// A key that waits.
    struct Request {
        /// The value of `kunci`.
        let key: String
        let name: String
        /// "Kepala Dinas, Dinas Pemberdayaan Masyarakat dan Desa"
        let office: String
        /// "NIP ••••••••••••••1002", and when the key was made.
        let hint: String
        let isChosen: Bool
    }

    struct Entry {
        let name: String
        let office: String
        let validity: String
        let status: StatusTag
        /// nil once it is revoked.
        let revoke: Link?
    }

    static let address = "/atur/sertifikat"
    static let title = "Sertifikat tanda tangan"
    static let meaning = "Otoritas sertifikat kabupaten, permintaan pejabat, penerbitan, dan pencabutan."

    static func issue(isOffline: Bool) -> SecretForm {
        SecretForm(
            address: address, deed: "terbitkan", title: "Menunggu sertifikat",
            intro: "Pastikan dulu kepada orangnya bahwa ia sendiri yang membuat kunci itu. Sertifikat berlaku dua tahun.",
            fields: AuthorityPage.secret("", isOffline: isOffline), button: "Terbitkan yang dipilih")
    }

    static var sample: CertificatesPage {
        CertificatesPage(
            chrome: .signedIn(title, trail: [Link("Pengaturan", "/atur")]),
            reminders: Array(Reminder.samples.suffix(1)),
            requests: [
                Request(
                    key: "7", name: "I Wayan Sudarma, S.STP.", office: "Kepala Dinas, Dinas Pemberdayaan Masyarakat dan Desa",
                    hint: "NIP ••••••••••••••1002, kunci dibuat 21 November 2026 pukul 09.30 WITA", isChosen: true)
            ],
            form: issue(isOffline: true),
            certificates: [
                Entry(
                    name: "Ni Made Contoh, S.E.", office: "Sekretaris Dinas", validity: "1 Januari 2026 sampai 1 Januari 2028",
                    status: StatusTag("Berlaku", .good), revoke: Link("Cabut", "/atur/sertifikat/cabut/b4d06a7e")),
                Entry(
                    name: "I Ketut Contoh", office: "Camat", validity: "1 Januari 2024 sampai 1 Januari 2026",
                    status: StatusTag("Berakhir", .quiet), revoke: nil),
            ])
    }

    static var variants: [CertificatesPage] {
        [
            variant {
                ($0.requests, $0.reminders) = ([], [])
                $0.certificates = []
            },
            variant { $0.empty = noAuthority },
        ]
    }

    static let noAuthority = EmptyState(
        what: "Otoritas sertifikat belum dibuat.",
        who: "Otoritas menerbitkan sertifikat bagi pejabat kabupaten ini, tanpa biaya dan tanpa pihak luar.",
        next: Link("Buat otoritas", AuthorityPage.address))
}
