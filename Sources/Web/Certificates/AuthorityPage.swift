/// The kabupaten's certificate authority: its generations, their keys and lists.
struct AuthorityPage: Page {
    let chrome: Chrome
    var problems: [Problem] = []
    var generations: [Generation]
    var forms: [SecretForm]

    struct Generation {
        let name: String
        let terms: [Term]
        let status: StatusTag
    }

    static let address = "/atur/sertifikat/otoritas"
    static let title = "Otoritas sertifikat"

    /// What opens the authority.
    /// - Parameter suffix: tells the controls of several forms on one page apart.
    static func secret(_ suffix: String, isOffline: Bool) -> [Field] {
        [.passphrase("sandi-otoritas\(suffix)", "Sandi otoritas")] + (isOffline ? [key(suffix)] : [])
    }

    private static func key(_ suffix: String) -> Field {
        Field(
            name: "kunci-otoritas\(suffix)", label: "Kunci otoritas",
            hint: "Tempel isi berkas .pem yang disimpan luring, dari BEGIN sampai END.", control: .prose(lines: 5))
    }

    static let make = SecretForm(
        address: address, deed: "buat", title: "Buat otoritas",
        intro: "Berlaku sepuluh tahun. Sertifikatnya terbuka bagi umum di halaman Sertifikat.",
        fields: [
            .newPassphrase("sandi", "Sandi otoritas", hint: Passphrase.hint),
            .newPassphrase("ulang", "Ulangi sandi otoritas"),
        ],
        button: "Buat otoritas")

    static let rotate = SecretForm(
        address: address, deed: "buat", title: "Ganti generasi",
        intro:
            """
            Generasi baru menerbitkan sertifikat berikutnya, dengan kunci dan sandi baru. Yang sudah diterbitkan \
            generasi lama tetap sah.
            """,
        fields: make.fields, button: "Buat generasi baru")

    static func list(_ generations: [Field.Option], isOffline: Bool) -> SecretForm {
        SecretForm(
            address: "\(address)/daftar", deed: "daftar", title: "Perbarui daftar pencabutan",
            intro: "Daftar berlaku 180 hari dan harus diperbarui sebelum itu, juga bila tidak ada yang dicabut.",
            fields: [.choice("generasi-daftar", "Generasi", generations)]
                + optional(secret("-daftar", isOffline: isOffline)), button: "Terbitkan daftar baru")
    }

    static func fetch(_ generations: [Field.Option]) -> SecretForm {
        SecretForm(
            address: "\(address)/unduh", deed: "unduh", title: "Unduh kunci",
            intro: "Berkasnya terkunci dengan sandi otoritas. Simpan di dua tempat di luar server ini.",
            fields: [.choice("generasi-unduh", "Generasi", generations)], button: "Unduh kunci terkunci")
    }

    static func takeOut(_ generations: [Field.Option]) -> SecretForm {
        SecretForm(
            address: "\(address)/lepas", deed: "lepas", title: "Jadikan kunci luring",
            intro:
                """
                Kunci dihapus dari server. Sesudah itu menerbitkan dan mencabut meminta berkasnya. Tempel isi \
                berkas yang Anda unduh sebagai bukti bahwa Anda memilikinya.
                """,
            fields: [.choice("generasi-lepas", "Generasi", generations)] + secret("-lepas", isOffline: true),
            button: "Hapus kunci dari server", tone: "danger")
    }

    static func putBack(_ generations: [Field.Option]) -> SecretForm {
        SecretForm(
            address: "\(address)/simpan", deed: "simpan", title: "Simpan kunci di server lagi",
            intro: "Sesudah itu menerbitkan dan mencabut hanya meminta sandinya.",
            fields: [.choice("generasi-simpan", "Generasi", generations)] + secret("-simpan", isOffline: true),
            button: "Simpan kunci")
    }

    /// Of several generations some may have their key here.
    private static func optional(_ fields: [Field]) -> [Field] {
        fields.map { field in
            var field: Field = field
            field.isRequired = field.type == "password"
            return field
        }
    }
}
