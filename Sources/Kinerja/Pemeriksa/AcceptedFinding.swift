/// A warning that a submission let stand, with the reason. Kept as it was said then: rules and their words may change.
public struct AcceptedFinding: Sendable, Equatable, Codable {
    public let aturan: String
    /// Blank where the finding was about more than a cell.
    public let tabel: String
    public let baris: String
    public let kolom: String
    public let pesan: String
    public let alasan: String

    public init(_ finding: Finding, alasan: String) {
        self.init(
            aturan: finding.rule, tabel: finding.table ?? "", baris: finding.row ?? "", kolom: finding.column ?? "",
            pesan: finding.message,
            alasan: alasan)
    }

    public init(aturan: String, tabel: String, baris: String, kolom: String, pesan: String, alasan: String) {
        self.aturan = aturan
        self.tabel = tabel
        self.baris = baris
        self.kolom = kolom
        self.pesan = pesan
        self.alasan = alasan
    }

    /// The finding as it was.
    public var finding: Finding {
        func filled(_ text: String) -> String? { text.isEmpty ? nil : text }
        return Finding(aturan, .peringatan, table: filled(tabel), row: filled(baris), column: filled(kolom), pesan)
    }
}

extension Finding {
    /// Whether a document with it is submitted only with a written reason.
    public var needsReason: Bool { severity == .peringatan && !isAboutForm }

    /// Its rule and place, without its words.
    public var spot: [String] { [rule, table ?? "", row ?? "", column ?? ""] }
}

/// The reasons written for warnings: one each, or one for all that have none of their own.
public struct Reasons: Sendable {
    private let own: [String: String]
    private let common: String

    /// - Parameter own: by the key of the finding. Blank ones are none.
    public init(own: [String: String] = [:], common: String) {
        self.own = own.mapValues(Teks.clean)
        self.common = Teks.clean(common)
    }

    /// `nil` when nothing was written that holds for this finding.
    public func reason(for finding: Finding) -> String? {
        [own[finding.key] ?? "", common].first { !$0.isEmpty }
    }

    /// The warnings among the findings with their reasons.
    /// - Throws: `Refusal.unfinished` for an error, `Refusal.reasonMissing` for a warning without a reason.
    public func accept(_ findings: [Finding]) throws(Refusal) -> [AcceptedFinding] {
        guard !findings.contains(where: { $0.severity == .galat }) else { throw .unfinished(findings) }
        var accepted: [AcceptedFinding] = []
        for finding in findings where finding.needsReason {
            guard let reason = reason(for: finding) else { throw .reasonMissing }
            accepted.append(AcceptedFinding(finding, alasan: reason))
        }
        return accepted
    }
}
