/// Who are you?
struct SignInPage: Page {
    var chrome: Chrome
    let problems: [Problem]
    let login: Field
    let password: Field
    /// The path to return to; empty for the start page.
    let next: String
    /// Why signing in must wait: "Terlalu banyak percobaan. Coba lagi dalam 10 menit."; nil as a rule.
    var pause: String?
    /// What was being sent when the session had ended; offered to be sent again after signing in.
    var held: [HeldField] = []

    /// The controls as the form first shows them.
    static func login(_ value: String = "") -> Field {
        Field(
            name: "nama", label: "Nama akun", value: value, control: .line(type: "text", autocomplete: "username"))
    }

    static let password: Field = .password("sandi", "Kata sandi")
}
