/// The head of a chain as it was noted outside the database: printed on a document, mailed, kept in another file.
///
/// A chain alone cannot show that its last links were cut off; an anchor can.
public struct AuditAnchor: Sendable, Hashable {
    public let sequence: Int64
    public let digest: Digest

    public init(sequence: Int64, digest: Digest) {
        self.sequence = sequence
        self.digest = digest
    }
}
