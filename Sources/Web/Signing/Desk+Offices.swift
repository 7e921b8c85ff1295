import Database
import Kinerja
import Records

extension Desk {
    /// Both parties are one person only where the last submission says why (`Parties.areOnePerson`).
    /// - Throws: `Refusal.onePerson`.
    func admit(_ tx: borrowing Transaction, _ parties: Parties, of document: Document) throws {
        guard parties.areOnePerson else { return }
        let accepted = AcceptedFindings(try tx.all(AcceptedFindingsOf(document: document.id))).last
        guard accepted.contains(where: { $0.aturan == Rule.onePerson }) else { throw Refusal.onePerson }
    }

    /// Tells the next signer that it is his turn, and everybody who acted on a document that it came back or is in force.
    func notify(_ tx: borrowing Transaction, _ deed: Kinerja.Deed, of document: Document, to status: Kinerja.Status, note: String, at waktu: Instant) throws {
        guard deed != .edit, deed != .amend else { return }
        try tx.execute(SettleNotices(document: document.id, waktu: waktu))
        let message = NoticeMessage(document: document.id, judul: document.longTitle, alamat: document.address.work, pelaku: actor, catatan: note, waktu: waktu)
        if let perihal = Perihal.toEverybody(of: deed, to: status) {
            try tx.execute(TellEverybody(message.about(perihal)))
        }
        if let turn = Document.turn(in: status), let office = document.office(of: turn) {
            try tx.execute(TellOffice(message.about(.menunggu), jabatan: office))
        }
    }
}
