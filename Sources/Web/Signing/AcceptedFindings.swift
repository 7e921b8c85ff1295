import Kinerja
import Records

/// What submissions of one document let stand: the last one, and every reason ever written.
struct AcceptedFindings {
    let last: [AcceptedFinding]
    private let reasons: [String: String]

    /// - Parameter rows: those of the last submission first.
    init(_ rows: [AcceptedFindingRow]) {
        let newest = rows.first?.auditUrutan
        last = rows.filter { $0.auditUrutan == newest }.map(\.finding)
        reasons = Dictionary(rows.map { ($0.finding.finding.key, $0.finding.alasan) }, uniquingKeysWith: { newer, _ in newer })
    }

    /// What was written when the same finding was accepted before.
    func reason(for finding: Finding) -> String? { reasons[finding.key] }

    /// For the signer: what the text itself shows, with its reasons, and what was found in comparison with other documents.
    func remarks(on sheet: Sheet) -> [Remark] {
        let notes = sheet.notes.with(reasons: last.map { ($0.finding.spot, $0.alasan) })
        let shown = Set(notes.map(\.spot))
        let others = last.filter { !shown.contains($0.finding.spot) }.map { accepted in
            Remark(place: sheet.place(of: accepted.finding), text: accepted.pesan, reason: accepted.alasan)
        }
        return notes.map(\.finding) + others
    }
}
