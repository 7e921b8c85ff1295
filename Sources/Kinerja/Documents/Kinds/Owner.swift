extension DocumentKind {
    /// Which jabatan may have a document of a kind.
    public enum Owner: Sendable {
        case anybody
        /// The head of a perangkat daerah.
        case head
        /// The office above all: the bupati.
        case top
    }
}

extension DocumentKind.Owner {
    /// - Parameter offices: all jabatan of the kabupaten.
    public func admits(_ jabatan: Jabatan, among offices: [Jabatan]) -> Bool {
        switch self {
        case .anybody: return true
        case .head:
            // As `app.head_of` knows it: whose atasan is of another body.
            guard let unit = jabatan.perangkatDaerah else { return false }
            return offices.first { $0.id == jabatan.atasan }?.perangkatDaerah != unit
        case .top: return jabatan.perangkatDaerah == nil && jabatan.atasan == nil
        }
    }
}
