/// Checks an exported ledger line by line, in constant memory, with nothing but the file and what was noted elsewhere.
public struct AuditVerification: Sendable {
    /// How many were read.
    public private(set) var lines = 0
    private var head: AuditHead?
    private var chain: AuditChain?
    private let anchors: [AuditAnchor]

    /// - Parameter anchors: heads that were published or printed; the ledger must contain each.
    public init(anchors: [AuditAnchor] = []) {
        self.anchors = anchors
    }

    /// What was read so far of a sound ledger; nil before its first line.
    public var summary: Summary? {
        guard let head, let chain else { return nil }
        return Summary(
            head: head, links: chain.length - head.start.sequence,
            end: AuditAnchor(sequence: chain.length, digest: chain.head))
    }

    public struct Summary: Sendable, Hashable {
        public let head: AuditHead
        public let links: Int64
        public let end: AuditAnchor
    }

    /// Reads the next line, without its line feed; nil when all is well so far.
    public mutating func read(_ bytes: ArraySlice<UInt8>) -> AuditFault? {
        lines += 1
        guard let content = AuditLine(bytes, tenant: head?.tenant) else { return .unreadable(line: lines) }
        switch content {
        case .head(let head): return begin(head)
        case .link(let link): return chain?.accept(link).map { .broken(line: lines, $0) }
        case .checkpoint(let date, let anchor):
            let isHere: Bool =
                anchor == AuditAnchor(sequence: chain?.length ?? -1, digest: chain?.head ?? AuditChain.origin)
            return isHere ? nil : .otherCheckpoint(line: lines, date: date)
        }
    }

    private mutating func begin(_ head: AuditHead) -> AuditFault? {
        guard lines == 1 else { return .unreadable(line: lines) }
        for anchor in anchors where anchor.sequence <= head.start.sequence && anchor != head.start {
            return .outside(anchor, after: head.start.sequence)
        }
        self.head = head
        chain = AuditChain(tenant: head.tenant, after: head.start, anchors: anchors + [head.end])
        return nil
    }

    /// To be asked at the end of the file.
    public func faultAtEnd() -> AuditFault? {
        guard let chain, let head else { return .unreadable(line: 1) }
        if let broken = chain.faultAtEnd() { return .broken(line: lines, broken) }
        return chain.length == head.end.sequence && chain.head == head.end.digest
            ? nil : .otherEnd(line: lines, chain.length)
    }
}

/// The first thing that is wrong with an exported ledger.
public enum AuditFault: Sendable, Hashable {
    /// No line of a ledger, or one that does not belong there.
    case unreadable(line: Int)
    /// At the line of the link, or at the last one where links are missing behind it.
    case broken(line: Int, BrokenLink)
    /// Names another digest than the link before it has, or another link.
    case otherCheckpoint(line: Int, date: String)
    /// Nothing is known of a link that was noted elsewhere: the ledger begins after it, or after another one of its
    /// number.
    case outside(AuditAnchor, after: Int64)
    /// Ends elsewhere than its head says.
    case otherEnd(line: Int, Int64)
}

extension AuditFault: CustomStringConvertible {
    public var description: String {
        switch self {
        case .unreadable(let line): "line \(line) is no line of a ledger"
        case .broken(let line, let link): "line \(line): \(link)"
        case .otherCheckpoint(let line, let date):
            "line \(line): the checkpoint of \(date) is not that of the link above it"
        case .outside(let anchor, let start):
            """
            line 1: link \(anchor.sequence), noted elsewhere, is not the one that this ledger follows: it begins \
            after \(start)
            """
        case .otherEnd(let line, let last):
            "line \(line): ends with link \(last), not with the one that its first line names"
        }
    }
}
