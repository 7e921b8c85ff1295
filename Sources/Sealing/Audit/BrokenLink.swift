/// The first place where a chain does not hold.
public struct BrokenLink: Sendable, Hashable {
    /// The sequence number at which the fault shows.
    public let sequence: Int64
    public let fault: Fault

    public enum Fault: Sendable, Hashable {
        /// The link with this number is not there; the next one found is `found`.
        case missing(found: Int64)
        /// The number comes again, or after a greater one.
        case repeated
        /// The link belongs to another tenant.
        case foreign(tenant: String)
        /// It does not name the digest of the link before it.
        case wrongPrevious
        /// Its content was changed after it was sealed.
        case wrongDigest
        /// Sound in itself, but not what was anchored outside the database: the chain was written anew.
        case notAsAnchored
        /// The chain ends here although the number `anchored` once existed: its end was cut off.
        case truncated(anchored: Int64)
    }
}

extension BrokenLink: CustomStringConvertible {
    public var description: String {
        "audit link \(sequence): \(reason)"
    }

    private var reason: String {
        switch fault {
        case .missing(let found): "missing, the next one is \(found)"
        case .repeated: "repeated or out of order"
        case .foreign(let tenant): "belongs to tenant \(tenant)"
        case .wrongPrevious: "does not continue the link before it"
        case .wrongDigest: "content does not match its digest"
        case .notAsAnchored: "differs from the digest anchored outside the database"
        case .truncated(let anchored): "missing, as are all up to \(anchored), which is anchored outside the database"
        }
    }
}
