import Database
import Kinerja
import Records
import Sealing

/// A generation of the authority with its key open: as long as one deed. It is opened before the deed's transaction,
/// since that takes long and the deed holds the audit chain.
package struct OpenAuthority: ~Copyable {
    let id: ID<Otoritas>
    let generasi: Int
    let certificate: Certificate
    let key: SigningKey
    /// Whether a newer one must not have been made meanwhile.
    private let mustBeNewest: Bool

    /// - Parameters:
    ///   - generasi: nil for the newest.
    ///   - brought: the sealed key; nil for the one in the database.
    /// - Throws: `KeyError`, `AuthorityFault`.
    package init(
        of desk: Desk, generasi: Int? = nil, passphrase: String, brought: [UInt8]? = nil, _ turnstile: Turnstile
    ) throws {
        let (all, keys) = try desk.deeds.store.read(for: desk.scope, .allOtoritas, .otoritasKeys)
        guard let row = all.first(where: { generasi == nil || $0.generasi == generasi }) else {
            throw AuthorityFault.none
        }
        guard let sealed = brought ?? keys.first(where: { $0.id == row.id })?.kunci else {
            throw AuthorityFault.keyElsewhere
        }
        let certificate = try Certificate(der: row.sertifikat)
        let key = try SigningKey(opening: sealed, passphrase: passphrase, turnstile)
        guard key.publicKey == certificate.publicKey else { throw AuthorityFault.otherKey }
        (id, self.generasi, self.certificate, mustBeNewest) = (row.id, row.generasi, certificate, generasi == nil)
        self.key = key
    }

    /// One that this transaction has just made.
    /// - Throws: `AuthorityFault`.
    package init(_ new: consuming NewAuthority, keptIn tx: borrowing Transaction) throws {
        guard let row = try tx.first(.allOtoritas) else { throw AuthorityFault.none }
        let certificate = try Certificate(der: row.sertifikat)
        guard new.key.publicKey == certificate.publicKey else { throw AuthorityFault.otherKey }
        (id, generasi, self.certificate, mustBeNewest) = (row.id, row.generasi, certificate, true)
        key = new.key
    }

    /// - Throws: `ChangedMeanwhile`.
    func confirm(_ tx: borrowing Transaction) throws {
        guard try !mustBeNewest || tx.first(.allOtoritas)?.id == id else { throw ChangedMeanwhile() }
    }
}

/// A key for the next generation, open as long as the deed that makes it.
package struct NewAuthority: ~Copyable {
    let key: SigningKey
    /// nil where it never lies in the database.
    let sealed: [UInt8]?

    /// - Throws: `KeyError`.
    package init(passphrase: String, _ turnstile: Turnstile) throws {
        let key = try SigningKey.generate()
        sealed = try key.sealed(with: passphrase, turnstile)
        self.key = key
    }

    /// A key that was made elsewhere.
    /// - Parameters:
    ///   - pem: see `SigningKey.init(importing:passphrase:_:)`; in the database it lies as one made here.
    ///   - isOffline: it never lies in the database.
    /// - Throws: `KeyError`.
    package init(importing pem: String, passphrase: String, isOffline: Bool, _ turnstile: Turnstile) throws {
        let key = try SigningKey(importing: pem, passphrase: passphrase, turnstile)
        sealed = isOffline ? nil : try key.sealed(with: passphrase, turnstile)
        self.key = key
    }
}

/// Why the authority cannot work.
package enum AuthorityFault: Error {
    case none
    /// The key is not in the database and was not brought along.
    case keyElsewhere
    case otherKey
}

/// Between the opening of a key and the deed somebody else changed what the deed is about.
package struct ChangedMeanwhile: Error {}
