/// What the first line of an exported ledger says of the rest.
public struct AuditHead: Sendable, Hashable {
    /// The permanent identity of the tenant, as in every `AuditEntry`.
    public let tenant: String
    /// As people call it.
    public let name: String
    /// What the first link follows: number 0 and `AuditChain.origin` for a ledger from its beginning.
    public let start: AuditAnchor
    /// The last link.
    public let end: AuditAnchor

    public init(tenant: String, name: String, start: AuditAnchor, end: AuditAnchor) {
        self.tenant = tenant
        self.name = name
        self.start = start
        self.end = end
    }
}
