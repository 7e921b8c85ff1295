import Database
import Kinerja
import Records

/// Where people said that a heading of a pasted table goes.
package struct HeadingChoice: Sendable, Equatable {
    /// The heading as it is compared.
    package let judul: String
    /// `nil`: the column is not taken.
    package let kolom: ColumnKey?

    package init(judul: String, kolom: ColumnKey?) {
        self.judul = judul
        self.kolom = kolom
    }
}

extension Desk {
    /// Saves the rows of one table as `save` does, and remembers for the kabupaten what people chose for headings. What
    /// is in conflict is not saved, and nothing of it is remembered.
    package func save(
        _ address: DocumentAddress, base: Int, uraianVersi: String, _ table: TableSpec,
        remembering choices: [HeadingChoice], edit: ([Baris]) -> [Baris]
    ) throws -> SaveOutcome {
        try transaction { (tx: borrowing Transaction) in
            let outcome = try save(tx, address, base: base, uraianVersi: uraianVersi, table, edit: edit)
            if case .conflict = outcome { return outcome }
            for choice in choices {
                try tx.execute(
                    .rememberHeading(
                        jenis: address.kind.id, tabel: table.id, judul: choice.judul, kolom: choice.kolom?.rawValue,
                        akun: actor.akun, nama: actor.nama))
            }
            return outcome
        }
    }

    /// Forgets where a heading goes, with its link in the audit chain.
    package func forgetHeading(_ judul: String, of table: TableSpec, _ kind: DocumentKind) throws {
        try transaction { (tx: borrowing Transaction) in
            let forgotten = try tx.execute(.forgetHeading(jenis: kind.id, tabel: table.id, judul: judul))
            guard forgotten > 0 else { throw Refusal.notFound }
            _ = try Audit.append(
                tx, by: self, "lupakan-judul", objek: judul, rincian: ["tabel": "\(kind.nama), \(table.nama)"])
        }
    }
}
