import Glibc
import Sealing

/// `janji verify-ledger FILE [--checkpoint NUMBER:DIGEST]...`: checks an exported ledger with nothing but the file and
/// what was published. Reads no environment and no database. Exit code 0 when it holds, 1 with the first fault and its
/// line when not, 2 when the file cannot be read or the command is written wrongly.
enum VerifyAudit {
    static let usage = "usage: janji verify-ledger FILE [--checkpoint NUMBER:DIGEST]..."

    static func run(_ options: [String]) throws {
        guard let file = options.first, !file.hasPrefix("--") else { throw Failure(usage, code: 2) }
        let summary = try verify(file, anchors: anchors(Array(options.dropFirst())))
        print(
            """
            \(summary.head.name) (\(summary.head.tenant)): \(summary.links) links hold, up to \
            \(summary.end.sequence):\(summary.end.digest)
            """
        )
    }

    static func verify(_ file: String, anchors: [AuditAnchor]) throws -> AuditVerification.Summary {
        guard var lines = BoundedLines(file) else {
            throw Failure("\(file): \(String(cString: strerror(errno)))", code: 2)
        }
        var verification = AuditVerification(anchors: anchors)
        while true {
            switch lines.next() {
            case .line(let line):
                if let fault = verification.read(line) { throw Failure("\(file): \(fault)") }
            case .tooLong: throw Failure("\(file): line \(verification.lines + 1) is longer than any line of a ledger")
            case .unreadable: throw Failure("\(file): cannot be read", code: 2)
            case .end:
                if let fault = verification.faultAtEnd() { throw Failure("\(file): \(fault)") }
                guard let summary = verification.summary else { throw Failure("\(file): empty") }
                return summary
            }
        }
    }

    private static func anchors(_ options: [String]) throws -> [AuditAnchor] {
        try stride(from: 0, to: options.count, by: 2).map { index in
            guard options[index] == "--checkpoint", index + 1 < options.count, let anchor = anchor(options[index + 1])
            else {
                throw Failure(usage, code: 2)
            }
            return anchor
        }
    }

    /// `1284:9f86…`
    private static func anchor(_ text: String) -> AuditAnchor? {
        let parts: [Substring] = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, let number = Int64(parts[0]), number > 0, let digest = Digest(hex: String(parts[1]))
        else { return nil }
        return AuditAnchor(sequence: number, digest: digest)
    }
}
