/// Who verifies results; the kabupaten decides.
public enum Pemverifikasi: String, Sendable, CaseIterable, Codable {
    /// Whoever holds the office above the one that the indikator belongs to.
    case atasan
    /// Bagian Organisasi: the admin of the kabupaten.
    case organisasi
    case inspektorat
}
