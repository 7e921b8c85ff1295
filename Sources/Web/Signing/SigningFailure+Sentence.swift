import Deeds

extension SigningFailure {
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
