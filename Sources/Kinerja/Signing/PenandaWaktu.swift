/// Whether signatures in the way `lokal` carry the time that a timestamp authority saw them (RFC 3161). Those of BSrE
/// carry what BSrE gives them.
public enum PenandaWaktu: String, Sendable, CaseIterable, Codable {
    case tanpa
    /// With one where the authority answers; without it otherwise.
    case bilaTersedia = "bila-tersedia"
    /// No signature without one.
    case wajib
}
