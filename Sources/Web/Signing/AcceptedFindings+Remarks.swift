import Deeds
import Kinerja

extension AcceptedFindings {
    /// For the signer: what the text itself shows, with its reasons, and what was found in comparison with other
    /// documents.
    func remarks(on sheet: Sheet) -> [Remark] {
        let notes = sheet.notes.with(reasons: last.map { ($0.finding.spot, $0.alasan) })
        let shown = Set(notes.map(\.spot))
        let others = last.filter { !shown.contains($0.finding.spot) }.map { accepted in
            Remark(place: sheet.place(of: accepted.finding), text: accepted.pesan, reason: accepted.alasan)
        }
        return notes.map(\.finding) + others
    }
}
