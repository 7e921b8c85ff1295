import Database
import Kinerja
import Records
import Sealing

/// Notes the head of a tenant's audit chain, once a day on the calendar of the kabupaten. A link of its own seals what
/// was written since the last deed, so that nothing is older than a day and held by nothing that is published.
package enum Checkpointing {
    /// Today's checkpoint, where this made it.
    /// - Returns: nil where today has one, or nothing has been recorded yet.
    package static func note(_ tenant: Tenant, in store: Database) throws -> CheckpointRow? {
        let scope: Scope = .tenant(tenant.id.rawValue, request: "checkpoint")
        let (states, versions) = try store.read(for: scope, .checkpointState, .currentSettings)
        guard let state = states.first, let zone = versions.first?.settings.zona else { return nil }
        if let last = state.terakhir, last >= state.waktu.date(in: zone) { return nil }
        return try store.transaction(for: scope) { (tx: borrowing Transaction) in
            // Nobody continues the chain meanwhile: the head stays the head.
            guard let now = try tx.first(.lockAudit)?.waktu, try tx.first(.lastAudit) != nil else { return nil }
            if try tx.first(.hasUnsealedRows)?.isThere == true {
                _ = try Audit.append(
                    tx, by: .nobody(in: tenant, request: scope.request), "catat-baris", objek: "baris")
            }
            return try tx.first(.insertCheckpoint(tanggal: now.date(in: zone)))
        }
    }
}

extension Deeds {
    package func noteCheckpoint(_ tenant: Tenant) throws -> CheckpointRow? {
        try Checkpointing.note(tenant, in: store)
    }
}

extension CheckpointRow {
    /// nil for what is no digest, which PostgreSQL does not store.
    package var anchor: AuditAnchor? {
        Digest(bytes: digest).map { AuditAnchor(sequence: Int64(urutan), digest: $0) }
    }

    /// As `janji verify-ledger --checkpoint` takes it.
    package var notation: String { "\(urutan):\(Digest(bytes: digest)?.hex ?? "")" }
}
