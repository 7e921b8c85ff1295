import Database
import Records
import Sealing

/// Every row against the digest that its deed left, and every digest against the link that seals it (migration 021).
struct HeldRows {
    /// Of rows that are not as they were left.
    let faults: [String]
    private var seals: [Int: Digest] = [:]

    init(_ tx: borrowing Reading) throws {
        faults = try tx.all(.alteredRows)
            .filter { $0.kelainan != .hilang || !Coverage.caches.contains($0.tabel) }.map(\.fault)
        var lines: [String] = []
        var (urutan, id) = (0, 0)
        while true {
            let rows = try tx.all(.sealedAfter(urutan: urutan, id: id))
            guard let end = rows.last else { break }
            for row in rows {
                if row.auditUrutan != urutan, !lines.isEmpty {
                    seals[urutan] = HeldRows.digest(lines)
                    lines = []
                }
                lines.append(row.baris)
                urutan = row.auditUrutan
            }
            id = end.id
        }
        if !lines.isEmpty { seals[urutan] = HeldRows.digest(lines) }
    }

    /// As `sealRows` digests them.
    private static func digest(_ lines: [String]) -> Digest { SHA256.digest(lines.joined(separator: "\n")) }

    /// - Parameter told: what the links of the chain say that they seal, by their numbers.
    func faults(sealedBy told: [Int: String]) -> [String] {
        Set(seals.keys).union(told.keys).sorted().compactMap { urutan in
            guard seals[urutan]?.hex != told[urutan] else { return nil }
            return "row_digest: the digests of rows that audit link \(urutan) seals are not those that it tells"
        }
    }
}

extension AlteredRow {
    fileprivate var fault: String {
        let deed: String = auditUrutan.map { "audit link \($0) sealed" } ?? "a deed left"
        return switch kelainan {
        case .berubah: "\(tabel) \(kunci): a column differs from what \(deed)"
        case .hilang: "\(tabel) \(kunci): the row that \(deed) is gone"
        case .asing: "\(tabel) \(kunci): no deed has left this row"
        }
    }
}
