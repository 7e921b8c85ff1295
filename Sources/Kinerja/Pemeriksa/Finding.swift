/// How much a finding weighs.
public enum Severity: String, Sendable, Comparable, CaseIterable {
    /// Worth knowing; nothing to do.
    case catatan
    /// Accepted only with a written reason.
    case peringatan
    /// Blocks submission.
    case galat

    public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

    private var rank: Int {
        switch self {
        case .catatan: 0
        case .peringatan: 1
        case .galat: 2
        }
    }
}

/// What the pemeriksa found, where, in a sentence that a civil servant understands.
public struct Finding: Sendable, Equatable {
    /// The rule's name, e.g. "anggaran.tak-terbaca".
    public let rule: String
    public let severity: Severity
    /// Table, row key and column; `nil` when the finding is about more than that.
    public let table: String?
    public let row: String?
    public let column: String?
    public let message: String
    /// The kabupaten's form is at fault, or its statement: no document can mend that, and no document answers for it.
    public let isAboutForm: Bool
    /// The place in another document that says otherwise.
    public let other: Rujukan?

    public init(
        _ rule: String, _ severity: Severity, table: String? = nil, row: String? = nil, column: String? = nil,
        isAboutForm: Bool = false, other: Rujukan? = nil, _ message: String
    ) {
        self.rule = rule
        self.severity = severity
        self.table = table
        self.row = row
        self.column = column
        self.message = message
        self.isAboutForm = isAboutForm
        self.other = other
    }
}

extension Finding {
    /// The same finding has the same key in every version of a document: rule, place and words. Sixteen hexadecimal
    /// digits (FNV-1a, 64 bits), to name the field of its reason; a name, not a secret.
    public var key: String {
        let parts: [String] = [rule, table ?? "", row ?? "", column ?? "", message]
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte: UInt8 in parts.joined(separator: "\u{1F}").utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        let digits: String = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
