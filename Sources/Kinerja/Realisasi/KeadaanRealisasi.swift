/// Where an entry of a result stands. Only what is verified counts in public.
public enum KeadaanRealisasi: String, Sendable, CaseIterable {
    case draf, diajukan, dikembalikan, diverifikasi
    /// A later entry has taken its place.
    case digantikan

    /// Somebody still works on it, or waits for a verdict.
    public var isAtWork: Bool { self == .draf || self == .diajukan || self == .dikembalikan }
    /// It can be typed anew.
    public var isOpen: Bool { self == .draf || self == .dikembalikan }
}

/// What can be done to an entry.
public enum RealisasiDeed: String, Sendable, CaseIterable {
    case submit = "ajukan"
    case withdraw = "tarik"
    case verify = "verifikasi"
    case sendBack = "kembalikan"
    /// What a newer draft does to an older one, and a verified correction to what was verified before.
    case replace = "ganti"

    /// Under which name the audit chain tells it.
    public var perbuatan: String { "realisasi-\(rawValue)" }
}

extension KeadaanRealisasi {
    /// The lifecycle in one table; `nil` where there is no way. PostgreSQL keeps the same (`app.keep_result`).
    public func next(_ deed: RealisasiDeed) -> KeadaanRealisasi? {
        switch self {
        case .draf: [.submit: .diajukan, .replace: .digantikan][deed]
        case .dikembalikan: [.submit: .diajukan, .replace: .digantikan][deed]
        case .diajukan: [.withdraw: .draf, .verify: .diverifikasi, .sendBack: .dikembalikan][deed]
        case .diverifikasi: [.replace: .digantikan][deed]
        case .digantikan: nil
        }
    }
}
