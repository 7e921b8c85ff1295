/// One sealed line of the audit trail: the entry, the digest of the line before it, and its own.
public struct AuditLink: Sendable, Hashable {
    public let entry: AuditEntry
    public let previous: Digest
    public let digest: Digest

    /// Seals a new entry behind the tenant's last link (`AuditChain.origin` for the first one).
    public init(sealing entry: AuditEntry, after previous: Digest) {
        self.entry = entry
        self.previous = previous
        digest = AuditLink.digest(of: entry, after: previous)
    }

    /// A link as it is stored; whether it is sound is for `AuditChain` to say.
    public init(entry: AuditEntry, previous: Digest, digest: Digest) {
        self.entry = entry
        self.previous = previous
        self.digest = digest
    }

    /// SHA-256 over `janji-audit-1`, tenant, sequence, microseconds, actor, request id, deed, subject, details and the
    /// previous digest. Numbers are 8 bytes big-endian; a text is its UTF-8 length as such a number and its bytes, an
    /// absent one the length -1; the digest is its 32 bytes. So anyone can recompute the chain without this program.
    public static func digest(of entry: AuditEntry, after previous: Digest) -> Digest {
        var form = CanonicalBytes(capacity: 256 + entry.details.utf8.count)
        form.append("janji-audit-1")
        form.append(entry.tenant)
        form.append(entry.sequence)
        form.append(entry.microseconds)
        form.append(entry.actor)
        form.append(entry.requestID)
        form.append(entry.deed)
        form.append(entry.subject)
        form.append(entry.details)
        form.append(previous)
        return SHA256.digest(form.bytes)
    }
}
