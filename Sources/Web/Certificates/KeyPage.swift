/// One's own key and certificate.
struct KeyPage: Page {
    let chrome: Chrome
    var problems: [Problem] = []
    var status: StatusTag
    var meaning: String
    /// What the certificate says; empty without one.
    var terms: [Term]
    var forms: [SecretForm]

    static let address = "/akun/kunci"
    static let title = "Kunci tanda tangan"

    static let make = SecretForm(
        address: address, deed: "buat", title: "Buat kunci",
        intro:
            """
            Kunci dibuat di sini dan langsung dikunci dengan sandi Anda. Sandi itu tidak disimpan di mana pun: \
            bila terlupa, buat kunci baru.
            """,
        fields: [
            .newPassphrase("sandi", "Sandi kunci", hint: Passphrase.hint),
            .newPassphrase("ulang", "Ulangi sandi kunci"),
        ],
        button: "Buat kunci")

    static let renew = SecretForm(
        address: address, deed: "buat", title: "Perbarui kunci",
        intro: "Kunci baru menunggu sertifikat dari admin; sampai terbit, kunci yang lama tetap dipakai.",
        fields: make.fields,
        button: "Buat kunci baru")

    static let change = SecretForm(
        address: "\(address)/sandi", deed: "ganti", title: "Ganti sandi kunci",
        intro: "Kunci dan sertifikat tetap sama.",
        fields: [
            .passphrase("sandi-lama", "Sandi kunci sekarang"),
            .newPassphrase("sandi-baru", "Sandi kunci baru", hint: Passphrase.hint),
            .newPassphrase("sandi-ulang", "Ulangi sandi kunci baru"),
        ],
        button: "Ganti sandi kunci")

    static func revoke(_ serial: String) -> SecretForm {
        SecretForm(
            address: "\(address)/cabut", deed: "cabut", title: "Cabut sertifikat",
            intro:
                """
                Yang sudah ditandatangani tetap sah. Mulai saat ini kunci ini tidak dapat dipakai lagi, dan \
                pencabutan tidak dapat dibatalkan.
                """,
            fields: [.reasons("alasan")], button: "Cabut sertifikat saya", tone: "danger",
            hidden: [SecretForm.Hidden(name: "serial", value: serial)])
    }
}
