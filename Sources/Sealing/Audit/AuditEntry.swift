/// What one line of a tenant's audit trail says, before it is sealed.
///
/// All texts are digested as the UTF-8 bytes given, without normalisation: store and load them unchanged.
public struct AuditEntry: Sendable, Hashable {
    /// The permanent identity of the tenant, in the same spelling in every entry.
    public let tenant: String
    /// 1, 2, 3 ... within the tenant, without gaps.
    public let sequence: Int64
    /// Microseconds since 1970-01-01T00:00:00Z, PostgreSQL's own resolution.
    public let microseconds: Int64
    /// Who did it; nil for the installation itself.
    public let actor: String?
    public let requestID: String
    /// The deed's stable name, such as `sign`.
    public let deed: String
    /// What it was done to.
    public let subject: String
    /// Details in one canonical spelling, such as JSON with sorted keys.
    public let details: String

    public init(
        tenant: String, sequence: Int64, microseconds: Int64, actor: String?, requestID: String, deed: String,
        subject: String, details: String
    ) {
        self.tenant = tenant
        self.sequence = sequence
        self.microseconds = microseconds
        self.actor = actor
        self.requestID = requestID
        self.deed = deed
        self.subject = subject
        self.details = details
    }
}
