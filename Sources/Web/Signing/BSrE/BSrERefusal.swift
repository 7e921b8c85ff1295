import Deeds
import HTTP

/// What the gateway's own words and HTTP's mean to somebody who wants to sign.
enum BSrERefusal {
    /// An answer that is not the one hoped for. The gateway's own code tells more than the status it comes with.
    static func failure(_ answer: Client.Answer, _ said: BSrEAnswer?) -> SigningFailure {
        if let code = said?.code, let failure = failure(code: code) { return failure }
        return failure(status: answer.status.rawValue)
    }

    /// Codes that were seen; nil for one that is no refusal.
    private static func failure(code: String) -> SigningFailure? {
        switch code {
        case "1111", "200": nil
        case "2031": .wrongSecret
        case "1110", "2011": notRegistered(code)
        case _: .refused(code: code, sentence: "BSrE menolak permintaan ini. Naskah belum ditandatangani; sampaikan kode ini kepada admin kabupaten")
        }
    }

    private static func notRegistered(_ code: String) -> SigningFailure {
        .refused(code: code, sentence: "NIK ini belum terdaftar di BSrE, atau salah ketik. Naskah belum ditandatangani")
    }

    private static func failure(status: Int) -> SigningFailure {
        switch status {
        case 401, 403: refused(status, "Gateway BSrE menolak nama pengguna kabupaten ini. Naskah belum ditandatangani; admin perlu memeriksa sambungannya")
        case 413: refused(status, "Berkas terlalu besar bagi BSrE. Naskah belum ditandatangani")
        case 429: refused(status, "BSrE sedang menerima terlalu banyak permintaan. Naskah belum ditandatangani; coba lagi beberapa menit lagi")
        case 500...599: refused(status, "BSrE sedang mengalami gangguan. Naskah belum ditandatangani; coba lagi nanti")
        case 200: unreadable
        case _: refused(status, "BSrE menjawab dengan cara yang tidak dikenal. Naskah belum ditandatangani; sampaikan kepada admin kabupaten")
        }
    }

    private static func refused(_ status: Int, _ sentence: String) -> SigningFailure {
        .refused(code: "HTTP \(status)", sentence: sentence)
    }

    /// The status of a signer, where it is not ISSUE.
    static func failure(signer status: String) -> SigningFailure {
        switch status.uppercased() {
        case "NOT_REGISTERED": notRegistered(status)
        case "NO_CERTIFICATE", "NEW", "WAITING_FOR_VERIFICATION":
            .refused(code: status, sentence: "Anda belum mempunyai sertifikat BSrE yang berlaku. Selesaikan pendaftarannya di BSrE")
        case "EXPIRED", "RENEW": .refused(code: status, sentence: "Sertifikat BSrE Anda sudah habis masa berlakunya. Perbarui melalui BSrE")
        case "REVOKE", "REVOKED": .refused(code: status, sentence: "Sertifikat BSrE Anda sudah dicabut. Minta sertifikat baru melalui BSrE")
        case "SUSPEND", "SUSPENDED": .refused(code: status, sentence: "Sertifikat BSrE Anda sedang ditangguhkan. Hubungi BSrE")
        case _: .refused(code: status, sentence: "BSrE belum mengizinkan Anda menandatangani. Hubungi verifikator BSrE di kabupaten Anda")
        }
    }

    /// No answer at all.
    static func failure(_ failure: Client.Failure) -> SigningFailure {
        switch failure {
        case .unreachable, .noConnection, .unknownHost, .outside, .unspeakable: .unavailable
        case .tooSlow: .refused(code: "", sentence: "BSrE tidak menjawab sampai batas waktu. Naskah belum ditandatangani; coba lagi nanti.")
        case .brokenOff: .refused(code: "", sentence: "Jawaban BSrE terputus di tengah jalan. Naskah belum ditandatangani; coba lagi.")
        case .malformed, .tooLarge: unreadable
        }
    }

    static let unreadable = SigningFailure.refused(
        code: "", sentence: "Jawaban BSrE tidak dapat dibaca. Naskah belum ditandatangani; sampaikan kepada admin kabupaten.")
    static let missing = SigningFailure.refused(
        code: "", sentence: "BSrE tidak mengembalikan berkas ini. Naskah belum ditandatangani; coba lagi untuk naskah ini.")
    static let noNIK = SigningFailure.refused(code: "", sentence: "NIK ditulis dengan enam belas angka. Naskah belum ditandatangani.")
}
