import Database
import Kinerja
import Records

/// Documents that were in force before their promises were kept as rows: `janji migrate` does this once for each.
package enum PromiseProjection {
    /// - Returns: how many texts it has projected.
    package static func catchUp(_ tenant: Tenant, in store: Database) throws -> Int {
        let request = "proyeksi"
        return try store.transaction(for: .tenant(tenant.id.rawValue, request: request)) {
            (tx: borrowing Transaction) in
            try Projecting.catchUp(tx, tenant, request: request)
        }
    }
}
