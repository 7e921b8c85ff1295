import Database
import Kinerja
import Records
import Sealing

extension Inspection {
    mutating func readSnapshots(_ tx: borrowing Reading) throws {
        var last = ID<FrozenSnapshot>(rawValue: 0)
        while true {
            let rows = try tx.all(.allSnapshots(after: last))
            guard let end = rows.last else { return }
            for row in rows where SHA256.digest(row.isi).bytes != row.sha256 {
                faults.append("snapshot \(row.id.rawValue) of document \(row.kode) does not match its SHA-256")
            }
            snapshots += rows.count
            last = end.id
        }
    }

    /// Every stage has its digest, continues the one before it, and is of the way in which its text is signed.
    mutating func readStages(_ tx: borrowing Reading) throws {
        var last = ID<SignedPDFStage>(rawValue: 0)
        while true {
            let rows = try tx.all(.allStages(after: last))
            guard let end = rows.last else { return }
            for row in rows {
                if SHA256.digest(row.isi).bytes != row.sha256 {
                    faults.append("stage \(row.tahap) of document \(row.kode) does not match its SHA-256")
                }
                if row.tahap > 0, row.sebelumnya.map({ row.isi.count > $0.count && row.isi.starts(with: $0) }) != true {
                    faults.append("stage \(row.tahap) of document \(row.kode) does not continue the one before it")
                }
                if row.cara != row.caraSnapshot {
                    faults.append("stage \(row.tahap) of document \(row.kode) is signed in another way than its text")
                }
            }
            stages += rows.count
            last = end.id
        }
    }
}
