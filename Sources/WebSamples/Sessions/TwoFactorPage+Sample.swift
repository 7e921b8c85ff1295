@testable import Web

extension TwoFactorPage: Sampled {
    static var sample: TwoFactorPage {
        TwoFactorPage(
            chrome: .signedIn("Verifikasi dua langkah", trail: [Link("Akun", "/akun")]), problems: [],
            state: .pending(
                Secret(Array("12345678901234567890".utf8), issuer: "Janji Kabupaten Tabanan", account: "kepala.dpmd")))
    }

    static var variants: [TwoFactorPage] {
        [
            variant { $0.state = .unavailable }, variant { ($0.state, $0.isRequired) = (.off, true) },
            variant { $0.state = .on(codes: 10) },
        ]
    }
}

extension RecoveryPage: Sampled {
    static var sample: RecoveryPage {
        RecoveryPage(
            chrome: .signedIn(
                "Kode pemulihan", trail: [Link("Akun", "/akun"), Link("Verifikasi dua langkah", TwoFactor.address)]),
            codes: (0..<10).map { "rt6b-78nm-d1ws-yy0\($0)" })
    }
}
