import Database
import Kinerja
import Records
import Sealing

/// Five tries at a password are free, then each has to wait: 1, 2, 4 ... 60 seconds. Nobody is locked out for good, and
/// a login that does not exist is counted like one that does.
enum Throttle {
    /// - Parameter failures: those beyond the free ones.
    static func wait(afterFailures failures: Int, seconds: Int) -> Int? {
        guard failures >= 0 else { return nil }
        let delay = min(60, 1 << min(failures, 6))
        return seconds < delay ? delay - seconds : nil
    }
}

extension Deeds {
    /// Counts a try before the password is looked at, so that many at once gain nothing.
    /// - Returns: the seconds to wait when this try comes too early; it is not counted then.
    func countTry(_ login: String, _ scope: Scope) throws -> Int? {
        try store.transaction(for: scope) { (tx: borrowing Transaction) in
            try tx.execute(.beginThrottle(login: login))
            let row = try tx.first(.throttleOf(login: login))
            let wait = row.flatMap { Throttle.wait(afterFailures: $0.gagal - freeTries, seconds: $0.detik) }
            if let wait { return wait }
            try tx.execute(.countAttempt(login: login))
            return nil
        }
    }
}

extension Desk {
    /// - Throws: `TooEarly` while the account has to wait.
    package func countTry(_ login: String) throws {
        if let wait = try deeds.countTry(login, scope) { throw TooEarly(seconds: wait) }
    }

    /// A try that was right clears the count.
    package func forgive(_ login: String) throws {
        try transaction { (tx: borrowing Transaction) in try tx.execute(.clearFailures(login: login)) }
    }

    /// Asks for the own password again, under the same throttle as signing in.
    /// - Throws: `TooEarly` while the account has to wait.
    package func verify(_ password: String, of login: String) throws -> Bool {
        try countTry(login)
        let stored = try deeds.store.read(for: scope, .akunByID(id: actor.akun)).first?.kataSandi
        guard try deeds.passwords.verify(password, against: stored) != .mismatch else { return false }
        try forgive(login)
        return true
    }

    /// Runs what asks for a secret, under the same throttle as signing in.
    /// - Throws: `TooEarly` while the account has to wait, and what the attempt throws.
    package func counted<Value: ~Copyable>(_ login: String, _ attempt: () throws -> Value) throws -> Value {
        try countTry(login)
        let value: Value = try attempt()
        try forgive(login)
        return value
    }
}
