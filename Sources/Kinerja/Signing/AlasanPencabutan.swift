/// Why a certificate counts no more.
public enum AlasanPencabutan: String, Sendable, CaseIterable {
    /// Somebody else has, or may have, the key or its passphrase.
    case bocor
    /// The passphrase is forgotten.
    case lupa
    /// The name or the office in it is no longer right.
    case berubah
    /// A newer certificate takes its place.
    case diganti
    /// The person signs no more.
    case berhenti

    public var nama: String {
        switch self {
        case .bocor: "Kunci atau sandinya diketahui, atau mungkin diketahui, orang lain"
        case .lupa: "Sandi kunci terlupa"
        case .berubah: "Nama atau jabatan pada sertifikat tidak lagi sesuai"
        case .diganti: "Diganti dengan sertifikat yang lebih baru"
        case .berhenti: "Tidak lagi bertugas menandatangani"
        }
    }
}
