@testable import Web

extension SignInPage: Sampled {
    static var sample: SignInPage {
        var chrome: Chrome = .sample("Masuk")
        chrome.hasProblems = true
        var password: Field = Self.password
        password.error = "Nama akun atau kata sandi tidak cocok."
        return SignInPage(
            chrome: chrome, problems: [Problem(message: "Nama akun atau kata sandi tidak cocok.", field: "sandi")],
            login: login("perencana.dpmd"), password: password, next: "/kerja/pk/2022/dpmd", pause: nil)
    }
}
