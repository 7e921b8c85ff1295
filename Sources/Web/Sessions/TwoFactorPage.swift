import Deeds
import Sealing

/// One's own second factor: what it is, how it is turned on, and how off.
struct TwoFactorPage: Page {
    let chrome: Chrome
    let problems: [Problem]
    var state: State
    /// The kabupaten asks it of everybody who signs or administers.
    var isRequired = false

    enum State {
        /// The installation has no key to keep secrets with.
        case unavailable
        case off
        /// Waits for the first code.
        case pending(Secret)
        /// In force, with this many recovery codes left.
        case on(codes: Int)
    }

    /// What an authenticator is given.
    struct Secret {
        /// "ABCD EFGH ...": to be typed.
        let text: String
        /// The same as an address, and as the code that an authenticator's camera reads.
        let address: String
        let qr: QRPicture?

        init(_ secret: [UInt8], issuer: String, account: String) {
            text = TwoFactorPage.grouped(Base32.text(of: secret))
            address = OneTimeCode.address(secret, issuer: issuer, account: account)
            qr = QRPicture(address)
        }
    }

    private static func grouped(_ text: String) -> String {
        stride(from: 0, to: text.count, by: 4).map { String(text.dropFirst($0).prefix(4)) }.joined(separator: " ")
    }

    static let required =
        "Kabupaten ini mewajibkan verifikasi dua langkah untuk akun yang menandatangani atau mengatur."

    // What the view asks for.
    var isUnavailable: Bool { if case .unavailable = state { true } else { false } }
    var isOff: Bool { if case .off = state { true } else { false } }
    var secret: Secret? { if case .pending(let secret) = state { secret } else { nil } }
    var codesLeft: String? { if case .on(let left) = state { "\(left) kode pemulihan belum dipakai." } else { nil } }
    var password: Field { marked(.password("sandi", "Kata sandi Anda")) }
    var code: Field {
        var code: Field = marked(CodePage.code)
        if secret != nil { code.hint = "Enam angka yang sekarang ditampilkan aplikasi autentikator." }
        return code
    }
    var notice: String { TwoFactorPage.required }

    private func marked(_ field: Field) -> Field {
        var field = field
        field.error = problems.first { $0.field == field.name }?.message
        return field
    }
}

/// The recovery codes, shown once.
struct RecoveryPage: Page {
    let chrome: Chrome
    let codes: [String]
}
