import Database
import Kinerja
import Records

extension Desk {
    /// Tells the next signer that it is his turn, and everybody who acted on a document that it came back or is in
    /// force.
    func notify(
        _ tx: borrowing Transaction, _ deed: Kinerja.Deed, of document: Document, to status: Kinerja.Status,
        note: String, at waktu: Instant
    ) throws {
        guard deed != .edit, deed != .amend else { return }
        try tx.execute(.settleNotices(document: document.id, waktu: waktu))
        let message = NoticeMessage(
            document: document.id, judul: words.title(of: document), alamat: words.address(of: document), pelaku: actor,
            catatan: note, waktu: waktu)
        if let perihal = Perihal.toEverybody(of: deed, to: status) {
            try tx.execute(.tellEverybody(message.about(perihal)))
        }
        if let turn = Document.turn(in: status), let office = document.office(of: turn) {
            try tx.execute(.tellOffice(message.about(.menunggu), jabatan: office))
        }
    }

    /// Tells an account what was done to it, unless its owner did it.
    func tell(_ tx: borrowing Transaction, _ akun: ID<Akun>, _ perihal: Perihal, at waktu: Instant) throws {
        let (title, address) = words.account
        let message = NoticeMessage(document: nil, judul: title, alamat: address, pelaku: actor, waktu: waktu)
        try tx.execute(.tellAkun(message.about(perihal), akun: akun))
    }

    /// Notes that one of the own notices was read, or all of them.
    package func markRead(_ notice: ID<Pemberitahuan>?) throws {
        try transaction { (tx: borrowing Transaction) in
            try tx.execute(.readNotices(akun: actor.akun, id: notice))
        }
    }
}
