import Database
import Deeds
import Kinerja
import Penanda

/// Why one of several documents was not signed, as one word that fits into an address.
enum Sebab: String, CaseIterable {
    case rahasia, sertifikat, berkas, layanan, berkasLain = "berkas-lain", putus, berubah, wewenang, status, kosong,
        gangguan, tunggu

    init(_ error: any Error) {
        switch error {
        case let failure as SigningFailure: self.init(failure)
        case let refusal as Refusal: self.init(refusal)
        case is TooEarly: self = .tunggu
        default: self = .gangguan
        }
    }

    private init(_ failure: SigningFailure) {
        switch failure {
        case .wrongPassword, .wrongSecret: self = .rahasia
        case .noCertificate, .waiting, .expired, .revoked: self = .sertifikat
        case .noFile: self = .berkas
        case .unavailable, .notSet, .refused, .unstamped: self = .layanan
        case .rewritten: self = .berkasLain
        case .spent: self = .putus
        }
    }

    private init(_ refusal: Refusal) {
        switch refusal {
        case .stale, .partyChanged, .onePerson: self = .berubah
        case .wrongStatus: self = .status
        case .vacant: self = .kosong
        default: self = .wewenang
        }
    }

    var sentence: String {
        switch self {
        case .rahasia: "Sandi kunci atau kata sandi tidak cocok."
        case .sertifikat: "Sertifikat Anda tidak berlaku."
        case .berkas: SigningFailure.noFile.sentence
        case .layanan: SigningFailure.unavailable.sentence
        case .berkasLain: SigningFailure.rewritten.sentence
        case .putus: SigningFailure.spent.sentence
        case .berubah: Refusal.stale.sentence
        case .wewenang: "Hanya pemegang jabatannya pada hari ini yang dapat menandatangani."
        case .status: "Statusnya sudah berubah; mungkin sudah ditandatangani atau ditarik kembali."
        case .kosong: "Jabatan pihak lain tidak ada pemegangnya pada hari ini."
        case .tunggu: "Terlalu banyak percobaan. Tunggu sebentar, lalu coba lagi."
        case .gangguan: "Layanan sedang terganggu. Buka antrean untuk melihat keadaannya, lalu coba lagi."
        }
    }
}
