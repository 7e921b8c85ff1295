/// Changes one's own password; every other session ends with it.
struct PasswordPage: Page {
    let chrome: Chrome
    let problems: [Problem]
    let current: Field
    let new: Field
    let repeated: Field

    /// The form before anything was typed.
    init(
        chrome: Chrome, problems: [Problem] = [],
        current: Field = .password("lama", "Kata sandi sekarang"),
        new: Field = .password(
            "baru", "Kata sandi baru", hint: "Paling sedikit 12 huruf. Kalimat pendek mudah diingat dan kuat.",
            autocomplete: "new-password"),
        repeated: Field = .password("ulang", "Ulangi kata sandi baru", autocomplete: "new-password")
    ) {
        self.chrome = chrome
        self.problems = problems
        self.current = current
        self.new = new
        self.repeated = repeated
    }
}
