import Database
import Kinerja
import Records

// The authority's sealed key, which may be kept elsewhere.
extension Desk {
    /// The sealed key of a generation, to be kept elsewhere; that it was fetched is told in the chain.
    package func fetchAuthorityKey(_ generasi: Int) throws -> [UInt8] {
        try transaction { (tx: borrowing Transaction) in
            guard let sealed = try tx.all(.otoritasKeys).first(where: { $0.generasi == generasi })?.kunci else {
                throw Refusal.notFound
            }
            try tell(tx, .fetchKey, generasi)
            return sealed
        }
    }

    /// Takes the key out of the database: only with the very key and its passphrase at hand.
    package func takeKeyOut(of authority: borrowing OpenAuthority) throws {
        try move(authority.generasi, nil, .takeKeyOut)
    }

    /// Puts it back, in the same way.
    /// - Parameter key: sealed.
    package func putBack(_ key: [UInt8], of authority: borrowing OpenAuthority) throws {
        try move(authority.generasi, key, .putKeyBack)
    }

    private func move(_ generasi: Int, _ key: [UInt8]?, _ deed: CertificateDeed) throws {
        try transaction { (tx: borrowing Transaction) in
            try tx.execute(.setOtoritasKey(generasi: generasi, kunci: key))
            try tell(tx, deed, generasi)
        }
    }

    private func tell(_ tx: borrowing Transaction, _ deed: CertificateDeed, _ generasi: Int) throws {
        _ = try Audit.append(
            tx, by: self, deed.rawValue, objek: "otoritas \(generasi)", rincian: ["generasi": String(generasi)])
    }
}
