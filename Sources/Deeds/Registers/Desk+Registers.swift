import Database
import Kinerja
import Records

/// What an admin has decided about a register, ready to be written down with its link in the audit chain.
package struct RegisterDeed {
    let deed: String
    let entry: RegisterEntry
    let subject: (_ id: Int64?) -> String
    let changes: [String: String]

    /// - Parameters:
    ///   - deed: as the audit chain calls it: `atur-jabatan`.
    ///   - subject: what the audit chain calls the entry; a new one has a number only when it is there.
    ///   - changes: what the audit chain tells of it.
    package init(
        _ deed: String, _ entry: RegisterEntry, changes: [String: String], subject: @escaping (_ id: Int64?) -> String
    ) {
        self.deed = deed
        self.entry = entry
        self.subject = subject
        self.changes = changes
    }
}

extension Desk {
    /// Rules over a whole register (no circle of superiors) hold for rows that nobody changes meanwhile.
    func holdingRegisters<T>(_ body: (borrowing Transaction) throws -> T) throws -> T {
        try transaction { (tx: borrowing Transaction) in
            _ = try tx.first(.lockAudit)
            return try body(tx)
        }
    }

    /// Writes down what `decide` makes of the registers as they are; nothing where it decides nothing.
    /// - Returns: what the audit chain calls the entry, "" where nothing was written.
    @discardableResult
    package func keep(_ decide: (borrowing Reading) throws -> RegisterDeed?) throws -> String {
        try holdingRegisters { (tx: borrowing Transaction) in
            guard let decided = try decide(tx.reading) else { return "" }
            let subject: String = decided.subject(try decided.entry.write(tx))
            _ = try Audit.append(tx, by: self, decided.deed, objek: subject, rincian: decided.changes)
            return subject
        }
    }
}
