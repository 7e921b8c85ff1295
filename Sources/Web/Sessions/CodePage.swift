/// Asks for the code of the authenticator, after the password.
struct CodePage: Page {
    var chrome: Chrome
    let problems: [Problem]
    let code: Field
    /// The path to return to; empty for the start page.
    let next: String
    /// What was being sent when the session had ended.
    var held: [HeldField] = []

    static let code = Field(
        name: "kode", label: "Kode verifikasi",
        hint: "Enam angka dari aplikasi autentikator, atau salah satu kode pemulihan.",
        control: .line(type: "text", autocomplete: "one-time-code"))

    /// The same words for a code that is wrong, too old, or was used.
    static let mismatch = "Kode tidak cocok atau sudah dipakai. Tunggu kode berikutnya, lalu coba lagi."
}
