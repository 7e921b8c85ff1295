/// Revokes an official's certificate.
struct RevocationPage: Page {
    let chrome: Chrome
    var problems: [Problem] = []
    let terms: [Term]
    var form: SecretForm

    static let address = "/atur/sertifikat/cabut"
    static let title = "Cabut sertifikat"

    static func form(_ serial: String, isOffline: Bool) -> SecretForm {
        SecretForm(
            address: "\(address)/\(serial)", deed: "cabut", title: "Alasan pencabutan",
            intro:
                """
                Yang sudah ditandatangani tetap sah. Mulai saat ini kunci itu tidak dapat dipakai lagi, dan \
                daftar pencabutan yang baru langsung terbit.
                """,
            fields: [.reasons("alasan")] + AuthorityPage.secret("", isOffline: isOffline), button: "Cabut sertifikat",
            tone: "danger")
    }
}
