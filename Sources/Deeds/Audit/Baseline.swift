import Database
import Kinerja
import Records

/// The digests of rows that were there before anything noted them: once for each kabupaten, when it is made, or when
/// `janji migrate` brings migration 021 to it. What had been altered until then is held as it is.
package enum Baseline {
    /// - Returns: false where it was done before.
    @discardableResult
    package static func note(_ tenant: Tenant, in store: Database) throws -> Bool {
        let scope: Scope = .tenant(tenant.id.rawValue, request: "baseline")
        return try store.transaction(for: scope) { (tx: borrowing Transaction) in
            _ = try tx.first(.lockAudit)
            guard try tx.first(.hasBaseline)?.isThere == false else { return false }
            try tx.execute(.noteRows)
            // A new kabupaten has no chain yet: its first deed begins it, and seals these.
            if try tx.first(.lastAudit) != nil {
                _ = try Audit.append(
                    tx, by: .nobody(in: tenant, request: scope.request), "catat-awal", objek: "baris")
            }
            return true
        }
    }
}
