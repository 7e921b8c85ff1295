import Database
import Kinerja
import Records
import Sealing

// What an admin does to another's account besides changing it. Each is in the audit chain.
extension Desk {
    /// Finds the account in the registers as they are, or says why it is not to be touched.
    package typealias Choice = (borrowing Reading) throws -> AkunRow

    package func endSessions(of choose: Choice) throws {
        try holdingRegisters { (tx: borrowing Transaction) in
            let akun = try choose(tx.reading)
            try RegisterEntry.signOut(tx, akun.id)
            _ = try Audit.append(tx, by: self, "atur-keluarkan", objek: akun.login)
        }
    }

    /// For somebody who lost both phone and recovery codes; he is told. Whoever had the account is out.
    package func resetFactor(of choose: Choice) throws {
        try holdingRegisters { (tx: borrowing Transaction) in
            let akun = try choose(tx.reading)
            try removeFactor(tx, of: akun.id, login: akun.login, "atur-dua-langkah")
            try RegisterEntry.signOut(tx, akun.id)
            guard let now = try tx.first(.now)?.now else { throw Refusal.notFound }
            try tell(tx, akun.id, .faktorDihapus, at: now)
        }
    }

    /// - Parameter token: the digest of the link's.
    /// - Returns: the login that it is for.
    package func makeLink(_ token: [UInt8], for choose: Choice) throws -> String {
        try holdingRegisters { (tx: borrowing Transaction) in
            let akun = try choose(tx.reading)
            try makeLink(tx, token, for: akun.id, login: akun.login)
            return akun.login
        }
    }

    /// A new password for somebody who has lost his. Whoever knew the old one is out: its sessions end with it.
    /// - Returns: the login that it is for.
    package func renewPassword(_ password: OneTimePassword, of choose: Choice) throws -> String {
        try holdingRegisters { (tx: borrowing Transaction) in
            let akun = try choose(tx.reading)
            try tx.execute(.setPassword(id: akun.id, kataSandi: password.hash))
            try RegisterEntry.signOut(tx, akun.id)
            try tx.execute(.forgetTries(at: akun.login))
            _ = try Audit.append(tx, by: self, "atur-kata-sandi", objek: akun.login)
            return akun.login
        }
    }
}
