import Database
import Deeds
import HTTP
import Kinerja
import Sealing

/// The one place where a no becomes a status and a page.
enum ErrorAnswer {
    static func response(to error: any Error, _ exchange: Exchange) -> Response {
        if let trouble = PassingTrouble(error) { return passing(trouble, error, exchange) }
        switch error {
        case let denial as Denial: return answer(to: denial, exchange)
        case let refusal as Refusal: return page(for: refusal, exchange)
        case let error as DatabaseError: return answer(to: error, exchange)
        case let altered as Altered: return self.altered(altered.kode, exchange)
        case is FormError: return page(.badRequest, "Isian tidak dapat dibaca", [Sentence.malformed], exchange)
        default: return broken(error, exchange)
        }
    }

    private static func answer(to denial: Denial, _ exchange: Exchange) -> Response {
        switch denial {
        case .notFound: notFound(exchange)
        case .unknownHost: page(.notFound, "Alamat tidak dikenal", ["Tidak ada kabupaten di alamat ini."], exchange)
        case .methodNotAllowed(let allow): methodNotAllowed(allow, exchange)
        case .signInNeeded: (try? SignIn.needed(exchange)) ?? notFound(exchange)
        case .proofNeeded(let signedIn): Proof.needed(signedIn, exchange)
        case .factorNeeded: .redirect(to: TwoFactor.address)
        case .foreignForm: page(.forbidden, "Formulir sudah kedaluwarsa", Sentence.foreignForm, exchange)
        case .malformedForm: page(.badRequest, "Isian tidak dapat dibaca", [Sentence.malformed], exchange)
        case .forbidden: page(.forbidden, "Bukan wewenang Anda", [Sentence.forbidden], exchange)
        case .busy: passing(.busy, denial, exchange)
        }
    }

    private static func methodNotAllowed(_ allow: [HTTP.Method], _ exchange: Exchange) -> Response {
        let words = "Alamat ini tidak menerima permintaan seperti itu."
        var response = page(.methodNotAllowed, "Cara ini tidak tersedia", [words], exchange)
        response.headers.set("Allow", allow.map(\.rawValue).joined(separator: ", "))
        return response
    }

    private static func altered(_ kode: String, _ exchange: Exchange) -> Response {
        Log.line("error request=\(exchange.request.id) document \(kode) does not match its SHA-256; run janji check")
        return page(.internalServerError, "Isi dokumen tidak cocok dengan sidiknya", Sentence.altered, exchange)
    }

    private static func page(for refusal: Refusal, _ exchange: Exchange) -> Response {
        switch refusal {
        case .notFound: notFound(exchange)
        case .notPlanner, .notHolder, .vacant: page(.forbidden, "Bukan wewenang Anda", [refusal.sentence], exchange)
        case .wrongStatus, .partyChanged, .onePerson, .stale:
            page(.conflict, "Keadaan naskah sudah berubah", [refusal.sentence], exchange)
        case .unfinished, .reasonMissing:
            page(.unprocessableContent, "Naskah belum lengkap", [refusal.sentence], exchange)
        }
    }

    private static func answer(to error: DatabaseError, _ exchange: Exchange) -> Response {
        switch error {
        case .sql(_, let name?, _) where ErrorAnswer.offices[name] != nil:
            return page(
                .conflict, "Keadaan naskah sudah berubah", [ErrorAnswer.offices[name] ?? Sentence.broken], exchange)
        case .sql(let state, _, _) where state == .uniqueViolation:
            return page(
                .conflict, "Sudah ada", ["Yang sama sudah tercatat. Muat ulang halaman untuk melihatnya."], exchange)
        default: return broken(error, exchange)
        }
    }

    /// What PostgreSQL refuses when an office or an account changed hands between the check and the signature
    /// (migration 013).
    private static let offices: [String: String] = [
        "acting_official_signs_before_the_holder":
            "Baru saja ditunjuk Plt. atau Plh. untuk jabatan ini; selama ia bertugas, hanya ia yang menandatangani.",
        "signer_holds_the_office_on_that_day": "Penempatan Anda pada jabatan ini baru saja berakhir.",
        "signer_uses_an_account_of_his_own": "Akun ini baru saja dinonaktifkan atau dilepas dari pegawainya.",
        "signature_waits_for_its_turn": "Naskah ini baru saja berpindah status. Muat ulang untuk melihatnya.",
    ]

    private static func notFound(_ exchange: Exchange) -> Response {
        page(.notFound, "Halaman tidak ditemukan", ["Alamat ini tidak ada, atau isinya belum diterbitkan."], exchange)
    }

    private static func broken(_ error: any Error, _ exchange: Exchange) -> Response {
        Log.error(error, request: exchange.request.id)
        return page(.internalServerError, "Ada gangguan", [Sentence.broken], exchange)
    }

    static func page(_ status: StatusCode, _ title: String, _ sentences: [String], _ exchange: Exchange) -> Response {
        let isAtWork: Bool = exchange.request.segments.first.map(exchange.site.workRoots.contains) ?? false
        return errorPage(
            status, title, sentences, requestID: exchange.request.id, assets: exchange.site.assets,
            tenant: try? exchange.tenant(),
            actions: (isAtWork ? [Link("Ke pekerjaan saya", "/kerja")] : []) + [Link("Ke beranda", "/")])
    }

    /// What the server refuses by itself.
    static func serverPage(_ status: StatusCode, requestID: String, assets: StaticFiles) -> Response {
        errorPage(
            status, Sentence.title(of: status), [Sentence.body(of: status)], requestID: requestID, assets: assets,
            tenant: nil)
    }

    private static func errorPage(
        _ status: StatusCode, _ title: String, _ sentences: [String], requestID: String, assets: StaticFiles,
        tenant: Tenant?,
        actions: [Link] = [Link("Ke beranda", "/")]
    ) -> Response {
        ErrorPage(
            chrome: chrome(title, tenant: tenant, assets), status: status.rawValue, title: title, sentences: sentences,
            actions: actions, request: requestID
        ).response(status)
    }

    /// The frame of an answer to whoever it may be: a session may be what was not found.
    static func chrome(_ title: String, tenant: Tenant?, _ assets: StaticFiles) -> Chrome {
        var chrome = Chrome(
            title: title, tenant: tenant?.nama, assets: Chrome.Assets(assets),
            footer: Chrome.Footer(contact: tenant?.contact))
        chrome.demonstration = tenant?.notice
        return chrome
    }
}

/// The sentences that more than one refusal uses.
enum Sentence {
    static let malformed =
        "Isian formulir rusak atau terlalu banyak. Kembali ke halaman sebelumnya; isian Anda masih di sana."
    static let broken =
        "Terjadi kesalahan pada layanan, bukan pada Anda. Sebutkan nomor permintaan di bawah bila menghubungi admin."

    static let forbidden = "Halaman ini untuk tugas lain. Bila seharusnya milik Anda, hubungi admin kabupaten."
    static let foreignForm = [
        "Formulir ini berasal dari sesi lain atau dari situs lain, sehingga tidak dijalankan.",
        "Kembali, muat ulang halamannya, lalu kirim sekali lagi.",
    ]
    static let altered = [
        "Isi yang tersimpan bukan lagi isi yang ditandatangani, maka tidak ditampilkan.",
        "Laporkan kepada kabupaten ini dengan nomor permintaan di bawah.",
    ]

    static func title(of status: StatusCode) -> String {
        switch status {
        case .requestTimeout: "Waktu habis"
        case .contentTooLarge: "Kiriman terlalu besar"
        case .uriTooLong: "Alamat terlalu panjang"
        case .serviceUnavailable: "Sedang sibuk"
        default: "Permintaan tidak dapat dibaca"
        }
    }

    static func body(of status: StatusCode) -> String {
        switch status {
        case .requestTimeout: "Permintaan tidak selesai diterima. Periksa sambungan, lalu coba lagi."
        case .contentTooLarge: "Kiriman melebihi batas. Kurangi isinya, lalu kirim lagi."
        case .uriTooLong: "Alamat yang diminta terlalu panjang."
        case .serviceUnavailable: "Terlalu banyak permintaan sekaligus. Tunggu sebentar, lalu coba lagi."
        default: "Peramban mengirim permintaan yang tidak dapat dibaca."
        }
    }
}

extension Refusal {
    /// One sentence for the person who was refused.
    var sentence: String {
        switch self {
        case .notFound: "Naskah tidak ditemukan."
        case .wrongStatus(.amend, let status) where !status.isPublished:
            """
            Perubahan dibuat dari naskah yang berlaku, tetapi di sini masih ada naskah yang statusnya \
            “\(status.tag.words)”. Selesaikan atau hapus dahulu.
            """
        case .wrongStatus(let deed, let status):
            "Tidak dapat \(DeedWords.active(deed)): statusnya sekarang “\(status.tag.words)”."
        case .notPlanner: "Hanya perencana perangkat daerah ini atau pemegang jabatannya yang dapat melakukan ini."
        case .notHolder(let pihak):
            """
            Hanya pemegang jabatan \(pihak.words) pada hari ini yang dapat melakukan ini. Selama Plt. atau Plh. \
            bertugas, hanya ia.
            """
        case .vacant(let pihak):
            "Jabatan \(pihak.words) tidak ada pemegangnya pada hari ini. Admin kabupaten mencatatnya di Penempatan."
        case .partyChanged:
            """
            Pejabat pihak kedua sudah berganti sejak pihak pertama menandatangani. Kembalikan naskah agar dibuat \
            atas nama pejabat yang sekarang.
            """
        case .onePerson:
            """
            Sejak naskah diajukan, kedua pihak menjadi orang yang sama. Kembalikan naskah agar alasannya ditulis \
            waktu diajukan lagi.
            """
        case .stale: "Isi naskah sudah berubah sejak halaman ini dibuka. Baca kembali sebelum melanjutkan."
        case .unfinished: "Masih ada yang harus dilengkapi sebelum diajukan."
        case .reasonMissing: "Alasan belum ditulis."
        }
    }
}
