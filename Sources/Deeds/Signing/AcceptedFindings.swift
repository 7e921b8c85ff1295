import Kinerja
import Records

/// What submissions of one document let stand: the last one, and every reason ever written.
package struct AcceptedFindings: Sendable {
    package let last: [AcceptedFinding]
    private let reasons: [String: String]

    /// - Parameter rows: those of the last submission first.
    package init(_ rows: [AcceptedFindingRow]) {
        let newest = rows.first?.auditUrutan
        last = rows.filter { $0.auditUrutan == newest }.map(\.finding)
        reasons = Dictionary(
            rows.map { ($0.finding.finding.key, $0.finding.alasan) }, uniquingKeysWith: { newer, _ in newer })
    }

    /// What was written when the same finding was accepted before.
    package func reason(for finding: Finding) -> String? { reasons[finding.key] }
}
