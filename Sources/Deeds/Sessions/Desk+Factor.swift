import Database
import Kinerja
import Records
import Sealing

extension Desk {
    /// A new secret for the own second factor; it waits for its first code.
    /// - Throws: `Refusal.notFound` where the installation has no key.
    package func beginFactor(_ login: String) throws {
        try transaction { (tx: borrowing Transaction) in try factor(login).begin(tx) }
    }

    /// The first code was right: the factor is in force, every other session and entry ends.
    /// - Parameter token: the digest of the one under which this session goes on.
    /// - Returns: the recovery codes, which nobody can show again.
    package func confirmFactor(_ login: String, session: ID<Session>, token: [UInt8]) throws -> RecoveryCodes {
        try renewCodes(login, session, token, "dua-langkah-pasang") { (tx: borrowing Transaction) in
            try tx.execute(.deleteEntriesOfAkun(akun: actor.akun))
        }
    }

    /// New recovery codes instead of the old ones.
    package func renewCodes(_ login: String, session: ID<Session>, token: [UInt8]) throws -> RecoveryCodes {
        try renewCodes(login, session, token, "dua-langkah-pemulihan") { (tx: borrowing Transaction) in }
    }

    private func renewCodes(
        _ login: String, _ session: ID<Session>, _ token: [UInt8], _ deed: String,
        _ others: (_ tx: borrowing Transaction) throws -> Void
    ) throws -> RecoveryCodes {
        let codes = RecoveryCodes()
        try transaction { (tx: borrowing Transaction) in
            try others(tx)
            try codes.save(tx, for: actor.akun)
            try tx.execute(.deleteOtherSessions(akun: actor.akun, session: session))
            try tx.execute(.proveSession(id: session, token: token))
            _ = try Audit.append(tx, by: self, deed, objek: login)
        }
        return codes
    }

    /// Turns the own second factor off.
    package func removeFactor(_ login: String) throws {
        try transaction { (tx: borrowing Transaction) in
            try removeFactor(tx, of: actor.akun, login: login, "dua-langkah-lepas")
        }
    }

    /// The second factor of an account is off, and its recovery codes with it.
    func removeFactor(_ tx: borrowing Transaction, of akun: ID<Akun>, login: String, _ deed: String) throws {
        try tx.execute(.deleteFactor(akun: akun))
        try tx.execute(.deleteRecoveryCodes(akun: akun))
        try tx.execute(.deleteEntriesOfAkun(akun: akun))
        _ = try Audit.append(tx, by: self, deed, objek: login)
    }
}

/// Ten codes for the day on which the phone is lost: 80 bits each, shown once.
package struct RecoveryCodes: Sendable {
    static let count = 10

    /// As shown: four groups of four.
    package let texts: [String]

    init() {
        texts = (0..<RecoveryCodes.count).map { _ in
            (0..<4).map { _ in SecureRandom.code(length: 4).lowercased() }.joined(separator: "-")
        }
    }

    /// Instead of all older ones.
    func save(_ tx: borrowing Transaction, for akun: ID<Akun>) throws {
        try tx.execute(.deleteRecoveryCodes(akun: akun))
        try tx.execute(
            .insertRecoveryCodes(akun: akun, digests: texts.map { SHA256.digest($0.filter { $0 != "-" }).hex }))
    }
}
