/// Why a signature was not made. Nothing has changed then, and each says what to do.
enum SigningFailure: Error, Sendable, Equatable {
    /// The password of the account.
    case wrongPassword
    /// The passphrase of the certificate.
    case wrongSecret
    /// This person has no certificate that is in force.
    case noCertificate
    /// The key is there, its certificate not yet.
    case waiting
    case expired
    case revoked
    /// The PDF cannot be made: its process is absent, busy or failed.
    case noFile
    /// Whoever makes the signature cannot be reached, or does not answer in time.
    case unavailable
    /// The kabupaten has nobody who signs in this way any more.
    case notSet
    /// The service says no, in its own code and in our words.
    case refused(code: String, sentence: String)
    /// What came back is not what was sent with a signature at its end.
    case rewritten
    /// A signature by a certificate that no longer holds waits in the place of this one.
    case spent

    /// One or two sentences for the person who wanted to sign.
    var sentence: String {
        switch self {
        case .wrongPassword: "Kata sandi tidak cocok. Naskah belum ditandatangani."
        case .wrongSecret: "Sandi tanda tangan tidak cocok. Naskah belum ditandatangani."
        case .noCertificate: "Anda belum mempunyai sertifikat tanda tangan. Buat kunci Anda di Akun, lalu admin kabupaten menerbitkan sertifikatnya."
        case .waiting: "Kunci Anda sudah dibuat, tetapi sertifikatnya belum diterbitkan admin kabupaten."
        case .expired: "Masa berlaku sertifikat Anda sudah lewat. Perbarui di Akun, lalu admin kabupaten menerbitkan yang baru."
        case .revoked: "Sertifikat Anda sudah dicabut. Buat kunci baru di Akun, lalu admin kabupaten menerbitkan sertifikatnya."
        case .noFile: "PDF naskah ini belum dapat dibuat sekarang, sehingga belum dapat ditandatangani. Coba lagi beberapa saat lagi."
        case .unavailable: "Layanan tanda tangan sedang tidak dapat dihubungi. Naskah belum ditandatangani; coba lagi nanti."
        case .notSet: "Cara tanda tangan naskah ini tidak lagi tersedia di kabupaten ini. Kembalikan naskah agar ditandatangani dari awal."
        case .refused(let code, let sentence): code.isEmpty ? sentence : "\(sentence) (kode \(code))"
        case .rewritten: "Berkas yang dikembalikan layanan tanda tangan bukan berkas yang dikirim. Naskah belum ditandatangani; laporkan kepada admin kabupaten."
        case .spent: "Tanda tangan yang pernah terputus dibuat dengan sertifikat yang tidak berlaku lagi. Kembalikan naskah agar ditandatangani dari awal."
        }
    }
}
