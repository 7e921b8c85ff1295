import Penanda

extension SigningFailure {
    /// One or two sentences for the person who wanted to sign; each says what to do.
    var sentence: String {
        switch self {
        case .wrongPassword: "Kata sandi tidak cocok. Naskah belum ditandatangani."
        case .wrongSecret: "Sandi tanda tangan tidak cocok. Naskah belum ditandatangani."
        case .noCertificate:
            """
            Anda belum mempunyai sertifikat tanda tangan. Buat kunci Anda di Akun, lalu admin kabupaten menerbitkan \
            sertifikatnya.
            """
        case .waiting: "Kunci Anda sudah dibuat, tetapi sertifikatnya belum diterbitkan admin kabupaten."
        case .expired:
            "Masa berlaku sertifikat Anda sudah lewat. Perbarui di Akun, lalu admin kabupaten menerbitkan yang baru."
        case .revoked:
            "Sertifikat Anda sudah dicabut. Buat kunci baru di Akun, lalu admin kabupaten menerbitkan sertifikatnya."
        case .noFile:
            """
            PDF naskah ini belum dapat dibuat sekarang, sehingga belum dapat ditandatangani. Coba lagi beberapa saat \
            lagi.
            """
        case .unavailable:
            "Layanan tanda tangan sedang tidak dapat dihubungi. Naskah belum ditandatangani; coba lagi nanti."
        case .notSet:
            """
            Cara tanda tangan naskah ini tidak lagi tersedia di kabupaten ini. Kembalikan naskah agar ditandatangani \
            dari awal.
            """
        case .refused(let code, let refusal): code.isEmpty ? refusal.sentence : "\(refusal.sentence) (kode \(code))"
        case .unstamped:
            """
            Penanda waktu tidak menjawab, padahal kabupaten ini mewajibkannya. Naskah belum ditandatangani; coba lagi \
            nanti.
            """
        case .rewritten:
            """
            Berkas yang dikembalikan layanan tanda tangan bukan berkas yang dikirim. Naskah belum ditandatangani; \
            laporkan kepada admin kabupaten.
            """
        case .spent:
            """
            Tanda tangan yang pernah terputus dibuat dengan sertifikat yang tidak berlaku lagi. Kembalikan naskah agar \
            ditandatangani dari awal.
            """
        }
    }
}

extension BSrERefusal {
    /// Those that come with a code end without a full stop: the code follows.
    var sentence: String {
        switch self {
        case .noNIK: "NIK ditulis dengan enam belas angka. Naskah belum ditandatangani."
        case .notRegistered: "NIK ini belum terdaftar di BSrE, atau salah ketik. Naskah belum ditandatangani"
        case .noCertificate:
            "Anda belum mempunyai sertifikat BSrE yang berlaku. Selesaikan pendaftarannya di BSrE"
        case .expired: "Sertifikat BSrE Anda sudah habis masa berlakunya. Perbarui melalui BSrE"
        case .revoked: "Sertifikat BSrE Anda sudah dicabut. Minta sertifikat baru melalui BSrE"
        case .suspended: "Sertifikat BSrE Anda sedang ditangguhkan. Hubungi BSrE"
        case .notAllowed: "BSrE belum mengizinkan Anda menandatangani. Hubungi verifikator BSrE di kabupaten Anda"
        case .unknownCode:
            "BSrE menolak permintaan ini. Naskah belum ditandatangani; sampaikan kode ini kepada admin kabupaten"
        case .notLoggedIn:
            """
            Gateway BSrE menolak nama pengguna kabupaten ini. Naskah belum ditandatangani; admin perlu memeriksa \
            sambungannya
            """
        case .tooLarge: "Berkas terlalu besar bagi BSrE. Naskah belum ditandatangani"
        case .tooManyCalls:
            """
            BSrE sedang menerima terlalu banyak permintaan. Naskah belum ditandatangani; coba lagi beberapa menit lagi
            """
        case .disturbed: "BSrE sedang mengalami gangguan. Naskah belum ditandatangani; coba lagi nanti"
        case .unknownAnswer:
            """
            BSrE menjawab dengan cara yang tidak dikenal. Naskah belum ditandatangani; sampaikan kepada admin kabupaten
            """
        case .tooSlow: "BSrE tidak menjawab sampai batas waktu. Naskah belum ditandatangani; coba lagi nanti."
        case .brokenOff: "Jawaban BSrE terputus di tengah jalan. Naskah belum ditandatangani; coba lagi."
        case .unreadable:
            "Jawaban BSrE tidak dapat dibaca. Naskah belum ditandatangani; sampaikan kepada admin kabupaten."
        case .missing: "BSrE tidak mengembalikan berkas ini. Naskah belum ditandatangani; coba lagi untuk naskah ini."
        }
    }
}
