/// A tenant's audit trail while it is read in order, link by link, in constant memory.
public struct AuditChain: Sendable {
    /// What the first link of every tenant follows: 32 zero bytes.
    public static let origin: Digest = Digest(filled: [UInt8](repeating: 0, count: Digest.byteCount))

    public let tenant: String
    /// The digest of the last sound link, `origin` before the first.
    public private(set) var head: Digest
    /// The number of the last sound link, 0 before the first.
    public private(set) var length: Int64
    private let anchors: [Int64: Set<Digest>]

    /// - Parameter start: the link that this stretch of a chain follows; the beginning without one.
    public init(tenant: String, after start: AuditAnchor? = nil, anchors: [AuditAnchor] = []) {
        self.tenant = tenant
        head = start?.digest ?? AuditChain.origin
        length = start?.sequence ?? 0
        self.anchors = Dictionary(grouping: anchors, by: \.sequence).mapValues { Set($0.map(\.digest)) }
    }

    /// Reads the next link; nil when it continues the chain. After a fault the chain stays where it was.
    public mutating func accept(_ link: AuditLink) -> BrokenLink? {
        let expected: Int64 = length + 1
        if let fault = fault(of: link, expected: expected) {
            if case .missing = fault { return BrokenLink(sequence: expected, fault: fault) }
            return BrokenLink(sequence: link.entry.sequence, fault: fault)
        }
        head = link.digest
        length = expected
        return nil
    }

    /// To be asked when there are no more links: whether an anchored number was not reached.
    public func faultAtEnd() -> BrokenLink? {
        guard let last = anchors.keys.max(), last > length else { return nil }
        return BrokenLink(sequence: length + 1, fault: .truncated(anchored: last))
    }

    /// The first fault of a whole chain in ascending order, or nil when it is sound to its end.
    public static func firstBroken(
        in links: some Sequence<AuditLink>, of tenant: String, anchors: [AuditAnchor] = []
    ) -> BrokenLink? {
        var chain = AuditChain(tenant: tenant, anchors: anchors)
        for link in links {
            if let broken = chain.accept(link) { return broken }
        }
        return chain.faultAtEnd()
    }

    private func fault(of link: AuditLink, expected: Int64) -> BrokenLink.Fault? {
        guard link.entry.tenant == tenant else { return .foreign(tenant: link.entry.tenant) }
        guard link.entry.sequence >= expected else { return .repeated }
        guard link.entry.sequence == expected else { return .missing(found: link.entry.sequence) }
        guard link.previous == head else { return .wrongPrevious }
        guard link.digest == AuditLink.digest(of: link.entry, after: head) else { return .wrongDigest }
        guard let anchored = anchors[expected] else { return nil }
        return anchored == [link.digest] ? nil : .notAsAnchored
    }
}
