/// How a signature was made. A document keeps the way in which its first party signed.
///
/// PP 71 Tahun 2019, pasal 60, tells a certified electronic signature from one that is not; only `bsre` is certified.
public enum CaraTandaTangan: String, Sendable, CaseIterable, Codable {
    /// Confirmed by the account's password over the digest of the text; there is no signed file.
    case akun
    /// In the PDF, with a key that the kabupaten's own authority certified.
    case lokal
    /// In the PDF, with a certificate of the Balai Besar Sertifikasi Elektronik.
    case bsre

    /// Whether the signature is in a PDF that everybody can check.
    public var hasFile: Bool { self != .akun }

    /// Whether PP 71/2019 calls it certified.
    public var isCertified: Bool { self == .bsre }
}

extension Pihak {
    /// The stage of the signed file that holds this party's signature as its last; stage 0 is unsigned.
    public var tahap: Int {
        switch self {
        case .pertama: 1
        case .kedua: 2
        }
    }

    /// The field of the PDF that waits for this party.
    public var field: String {
        switch self {
        case .pertama: "PihakPertama"
        case .kedua: "PihakKedua"
        }
    }
}
