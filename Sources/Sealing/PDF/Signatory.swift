import Kinerja

/// What a signature dictionary says in plain text (ISO 32000-1, table 252); covered by the signature.
public struct Signatory: Sendable, Hashable {
    public let name: String
    public let reason: String
    public let location: String
    /// /M: the moment that the signer claims; kept to the second.
    public let at: Instant

    public init(name: String, reason: String, location: String, at: Instant) {
        self.name = name
        self.reason = reason
        self.location = location
        self.at = at
    }
}

/// A signature field that waits to be filled.
public struct SignatureField: Sendable, Hashable {
    /// ASCII letters and digits: `PihakPertama`.
    public let name: String
    /// What a reader program says of it (/TU).
    public let label: String

    public init(name: String, label: String) {
        self.name = name
        self.label = label
    }
}
