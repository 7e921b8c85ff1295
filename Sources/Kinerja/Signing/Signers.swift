/// Who signs a document. Kept in its row from its beginning, so that PostgreSQL knows it without knowing kinds
/// (`app.office_of`).
public enum Signers: String, Sendable, CaseIterable {
    /// The jabatan that it belongs to, and its atasan langsung where there is one.
    case parties = "pihak"
    /// The head of the perangkat daerah alone.
    case head = "kepala"
    /// The jabatan that it belongs to, alone.
    case owner = "pemilik"
}
