import Database
import Deeds
import HTTP
import Sealing

/// Why something was not done now and may well be done in a moment. It is a fault of nobody, so that nobody is told of
/// one, and what was typed stays on the page (`RetryPage`).
enum PassingTrouble: Equatable {
    /// Somebody else is changing the same at this moment.
    case held
    /// There is too much to do, or PostgreSQL is away. Nothing was changed.
    case busy
    /// The connection was lost during COMMIT: nobody knows whether it was saved.
    case unknown
    /// A try at a secret came before its time.
    case early(seconds: Int)

    init?(_ error: any Error) {
        switch error {
        case let error as DatabaseError: self.init(error)
        case let early as TooEarly: self = .early(seconds: early.seconds)
        case PasswordError.busy, KeyError.busy, Denial.busy: self = .busy
        default: return nil
        }
    }

    private init?(_ error: DatabaseError) {
        switch error {
        case .unavailable, .busy, .closed: self = .busy
        case .commitUnknown: self = .unknown
        case .sql(let state, _, _): self.init(state)
        default: return nil
        }
    }

    /// PostgreSQL manual, appendix A. A conflict has been tried again several times before it comes here; a statement
    /// that is cancelled took too long.
    private init?(_ state: SQLState) {
        switch state {
        case .lockNotAvailable, .deadlock, .serializationFailure: self = .held
        case .queryCanceled: self = .busy
        case _ where PassingTrouble.exhausted.contains(String(state.errorClass)): self = .busy
        default: return nil
        }
    }

    /// Insufficient resources, and an intervention of the operator.
    private static let exhausted: Set<String> = ["53", "57"]
}

// What is said of it.
extension PassingTrouble {
    var status: StatusCode {
        if case .early = self { .tooManyRequests } else { .serviceUnavailable }
    }

    /// For the header Retry-After.
    var seconds: Int {
        switch self {
        case .held: 2
        case .busy, .unknown: 5
        case .early(let seconds): seconds
        }
    }

    var title: String {
        switch self {
        case .held: "Sedang dipakai orang lain"
        case .busy: "Sedang sibuk"
        case .unknown: "Belum tentu tersimpan"
        case .early: "Terlalu banyak percobaan"
        }
    }

    /// What happened.
    var sentence: String {
        switch self {
        case .held: "Data yang sama sedang disimpan orang lain, sehingga permintaan Anda belum dijalankan."
        case .busy: "Layanan sedang tidak dapat menyimpan atau membaca data. Tidak ada yang diubah."
        case .unknown:
            """
            Sambungan ke basis data putus tepat saat menyimpan. Tidak diketahui apakah yang Anda kirim sudah tersimpan.
            """
        case .early(let seconds): "Coba lagi dalam \(seconds) detik."
        }
    }

    /// What to do next where the page holds nothing of what was sent.
    var advice: String {
        switch self {
        case .held, .busy: "Tunggu sebentar, lalu coba lagi."
        case .unknown: "Lihat dahulu keadaannya sebelum mengulang."
        case .early: ""
        }
    }

    /// What to do next where what was sent is on the page.
    var adviceToResend: String {
        switch self {
        case .held, .busy, .early: "Isian Anda masih ada di halaman ini. Tunggu sebentar, lalu kirim sekali lagi."
        case .unknown:
            "Isian Anda masih ada di halaman ini. Lihat dahulu keadaannya; bila belum tersimpan, kirim sekali lagi."
        }
    }
}
