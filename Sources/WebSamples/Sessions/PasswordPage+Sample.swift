@testable import Web

extension PasswordPage: Sampled {
    static var sample: PasswordPage {
        PasswordPage(chrome: .signedIn("Ganti kata sandi", trail: [Link("Akun", "/akun")]))
    }
}
