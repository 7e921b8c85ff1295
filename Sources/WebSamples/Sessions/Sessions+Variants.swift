@testable import Web

extension SignInPage {
    static var variants: [SignInPage] {
        [variant { $0.pause = "Terlalu banyak percobaan. Coba lagi dalam 10 menit." }]
    }
}
