import Database
import Kinerja
import Records
import Sealing

/// A new key of an official, sealed: nobody else has opened it, and the passphrase is gone with the call that made it.
package struct SealedKey: Sendable {
    let publicKey: [UInt8]
    let bytes: [UInt8]

    /// - Parameter passphrase: checked against `PasswordRule` by the caller.
    /// - Throws: `KeyError`.
    package init(passphrase: String, _ turnstile: Turnstile) throws {
        let key = try SigningKey.generate()
        publicKey = key.publicKey
        bytes = try key.sealed(with: passphrase, turnstile)
    }
}

/// The newest own key, sealed anew with another passphrase.
package struct ResealedKey: Sendable {
    let id: ID<Kunci>
    let publicKey: [UInt8]
    /// As it lay in the database when it was opened.
    let before: [UInt8]
    let after: [UInt8]

    /// - Throws: `KeyError`, `Refusal.notFound` where the account has no key.
    package init(of desk: Desk, from old: String, to new: String, _ turnstile: Turnstile) throws {
        let keys = try desk.deeds.store.read(for: desk.scope, .keysOfAkun(akun: desk.actor.akun))
        guard let row = keys.first else { throw Refusal.notFound }
        let key = try SigningKey(opening: row.rahasia, passphrase: old, turnstile)
        (id, publicKey, before) = (row.id, row.publik, row.rahasia)
        after = try key.sealed(with: new, turnstile)
    }
}
