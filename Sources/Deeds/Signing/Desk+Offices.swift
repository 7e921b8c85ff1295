import Database
import Kinerja
import Records

extension Desk {
    /// Both parties are one person only where the last submission says why (`Parties.areOnePerson`).
    /// - Throws: `Refusal.onePerson`.
    func admit(_ tx: borrowing Reading, _ parties: Parties, of document: Document) throws {
        guard parties.areOnePerson else { return }
        let accepted = AcceptedFindings(try tx.all(.acceptedFindingsOf(document: document.id))).last
        guard accepted.contains(where: { $0.aturan == Rule.onePerson }) else { throw Refusal.onePerson }
    }
}
