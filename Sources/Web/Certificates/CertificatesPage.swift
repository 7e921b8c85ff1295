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
            intro:
                "Pastikan dulu kepada orangnya bahwa ia sendiri yang membuat kunci itu. Sertifikat berlaku dua tahun.",
            fields: AuthorityPage.secret("", isOffline: isOffline), button: "Terbitkan yang dipilih")
    }

    static let noAuthority = EmptyState(
        what: "Otoritas sertifikat belum dibuat.",
        who: "Otoritas menerbitkan sertifikat bagi pejabat kabupaten ini, tanpa biaya dan tanpa pihak luar.",
        next: Link("Buat otoritas", AuthorityPage.address))
}
