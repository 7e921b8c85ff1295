import Records
import Sealing

extension StoredAudit {
    /// As it is digested; nil for what is no link, which PostgreSQL does not store.
    package func link(of tenant: String) -> AuditLink? {
        guard let previous = Digest(bytes: sebelumnya), let digest = Digest(bytes: digest) else { return nil }
        let entry = AuditEntry(
            tenant: tenant, sequence: Int64(urutan), microseconds: waktu.microseconds, actor: Audit.actor(akun, pelaku),
            requestID: permintaan, deed: perbuatan, subject: objek, details: rincian)
        return AuditLink(entry: entry, previous: previous, digest: digest)
    }
}
