import Database
import Deeds
import Kinerja
import Records
import Sealing

/// A tenant's audit chain as lines of text, read and written a stretch at a time: any length fits in memory.
struct AuditExport {
    let tenant: Tenant
    let scope: Scope
    let store: Reader

    /// Everything between two checkpoints around the links of interest: what comes before the first is proven by the
    /// one, what comes after the last by the other.
    struct Stretch {
        let start: AuditAnchor
        let end: AuditAnchor
        let checkpoints: [CheckpointRow]
    }

    /// The whole chain as it is now; nil while it has no link.
    func whole() throws -> Stretch? {
        let (heads, checkpoints) = try store.read(for: scope, .lastAudit, .allCheckpoints)
        guard let end = heads.first?.anchor else { return nil }
        return Stretch(start: AuditAnchor(sequence: 0, digest: AuditChain.origin), end: end, checkpoints: checkpoints)
    }

    /// The shortest stretch with these links that begins after a checkpoint, or with the chain, and ends at one, or at
    /// the head.
    func stretch(around links: ClosedRange<Int>) throws -> Stretch? {
        guard let whole = try whole() else { return nil }
        let before: AuditAnchor? = whole.checkpoints.last { $0.urutan < links.lowerBound }?.anchor
        let after: AuditAnchor? = whole.checkpoints.first { $0.urutan >= links.upperBound }?.anchor
        return Stretch(start: before ?? whole.start, end: after ?? whole.end, checkpoints: whole.checkpoints)
    }

    func write(_ stretch: Stretch, to sink: (AuditLine) throws -> Void) throws {
        try sink(.head(AuditHead(tenant: tenant.slug, name: tenant.nama, start: stretch.start, end: stretch.end)))
        let notes = Dictionary(grouping: stretch.checkpoints, by: \.urutan)
        var last = Int(stretch.start.sequence)
        while last < stretch.end.sequence {
            let rows: [StoredAudit] = try store.read(for: scope, .auditAfter(urutan: last))
            guard !rows.isEmpty else { return }
            for row in rows where row.urutan <= stretch.end.sequence {
                guard let link = row.link(of: tenant.slug) else { continue }
                try sink(.link(link))
                for note in notes[row.urutan] ?? [] {
                    if let anchor = note.anchor { try sink(.checkpoint(date: note.tanggal.iso, anchor)) }
                }
            }
            last = rows.last?.urutan ?? .max
        }
    }
}

extension AuditHeadRow {
    var anchor: AuditAnchor? { Digest(bytes: digest).map { AuditAnchor(sequence: Int64(urutan), digest: $0) } }
}
