import Glibc
import Sealing

/// `janji verify-ledger FILE [--checkpoint NUMBER:DIGEST]...`: checks an exported ledger with nothing but the file and what was
/// published. Reads no environment and no database. Exit code 0 when it holds, 1 with the first fault when not.
enum VerifyLedger {
    static let usage = "usage: janji verify-ledger FILE [--checkpoint NUMBER:DIGEST]..."

    static func run(_ options: [String]) throws {
        guard let file = options.first, !file.hasPrefix("--") else { throw Failure(usage, code: 2) }
        let summary = try verify(file, anchors: anchors(Array(options.dropFirst())))
        print("\(summary.head.name) (\(summary.head.tenant)): \(summary.links) links hold, up to \(summary.end.sequence):\(summary.end.digest)")
    }

    static func verify(_ file: String, anchors: [AuditAnchor]) throws -> LedgerVerification.Summary {
        guard let stream = fopen(file, "r") else { throw Failure("\(file): \(String(cString: strerror(errno)))", code: 2) }
        defer { fclose(stream) }
        var verification = LedgerVerification(anchors: anchors)
        var line: UnsafeMutablePointer<CChar>?
        var capacity = 0
        defer { free(line) }
        while case let count = getline(&line, &capacity, stream), count > 0, let start = line {
            let bytes = UnsafeRawBufferPointer(start: start, count: count)
            if let fault = verification.read(Array(bytes.last == UInt8(ascii: "\n") ? bytes.dropLast() : bytes[...])[...]) {
                throw Failure("\(file): \(fault)")
            }
        }
        guard ferror(stream) == 0 else { throw Failure("\(file): cannot be read", code: 2) }
        if let fault = verification.faultAtEnd() { throw Failure("\(file): \(fault)") }
        guard let summary = verification.summary else { throw Failure("\(file): empty") }
        return summary
    }

    private static func anchors(_ options: [String]) throws -> [AuditAnchor] {
        try stride(from: 0, to: options.count, by: 2).map { index in
            guard options[index] == "--checkpoint", index + 1 < options.count, let anchor = anchor(options[index + 1]) else {
                throw Failure(usage, code: 2)
            }
            return anchor
        }
    }

    /// `1284:9f86…`
    private static func anchor(_ text: String) -> AuditAnchor? {
        let parts: [Substring] = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, let number = Int64(parts[0]), number > 0, let digest = Digest(hex: String(parts[1])) else { return nil }
        return AuditAnchor(sequence: number, digest: digest)
    }
}
