import Database
import Kinerja
import Records
import Sealing

/// Some tries at a secret are free, then each has to wait: 1, 2, 4 ... 60 seconds. A minute forgives one. Nobody is
/// locked out for good, and a login that does not exist is counted like one that does.
enum Throttle {
    /// - Parameter failures: those beyond the free ones.
    static func wait(afterFailures failures: Int, seconds: Int) -> Int? {
        guard failures >= 0 else { return nil }
        let delay = min(60, 1 << min(failures, 6))
        return seconds < delay ? delay - seconds : nil
    }

    /// Whether nobody has looked at the secret, since too many are looked at.
    static func isUntried(_ error: any Error) -> Bool {
        switch error {
        case PasswordError.busy, KeyError.busy: true
        default: false
        }
    }
}

extension Deeds {
    /// Counts a try before the secret is looked at, so that many at once gain nothing.
    /// - Throws: `TooEarly` for one that comes too early; it is not counted then.
    func countTry(_ budget: Budget, _ scope: Scope) throws {
        let wait = try store.transaction(for: scope) { (tx: borrowing Transaction) -> Int? in
            try tx.execute(.beginThrottle(budget.keys))
            let waits = try tx.all(.throttleOf(budget.keys)).compactMap { row in
                Throttle.wait(
                    afterFailures: row.gagal - budget.freeTries(of: row.login, freeTries), seconds: row.detik)
            }
            if let wait = waits.max() { return wait }
            try tx.execute(.countAttempt(budget.keys))
            return nil
        }
        if let wait { throw TooEarly(seconds: wait) }
    }

    /// Counts a try and runs it. One that nobody looked at is taken back.
    func counting<Value: ~Copyable>(_ budget: Budget, _ scope: Scope, _ attempt: () throws -> Value) throws -> Value {
        try countTry(budget, scope)
        do {
            return try attempt()
        } catch  where Throttle.isUntried(error) {
            try store.transaction(for: scope) { (tx: borrowing Transaction) in
                try tx.execute(.takeAttemptBack(budget.keys))
            }
            throw error
        }
    }

    /// A try that was right.
    func forgive(_ budget: Budget, _ tx: borrowing Transaction) throws {
        try tx.execute(.clearFailures(budget.own))
        if let shared = budget.shared { try tx.execute(.takeAttemptBack([shared])) }
    }
}

extension Desk {
    /// The turnstile, in the lane of those who are signed in to this kabupaten.
    package var turnstile: Turnstile { deeds.turnstile.standing(in: .inside(tenant: tenant.id.rawValue)) }

    /// A try that was right clears the count.
    package func forgive(_ login: String) throws {
        try transaction { (tx: borrowing Transaction) in try deeds.forgive(.inside(login), tx) }
    }

    /// Runs what asks for a secret, under a throttle of those who are signed in.
    /// - Throws: `TooEarly` while the account has to wait, and what the attempt throws.
    package func counting<Value: ~Copyable>(_ login: String, _ attempt: () throws -> Value) throws -> Value {
        try deeds.counting(.inside(login), scope, attempt)
    }

    /// The same for what throws when the secret is wrong.
    package func counted<Value: ~Copyable>(_ login: String, _ attempt: () throws -> Value) throws -> Value {
        let value: Value = try counting(login, attempt)
        try forgive(login)
        return value
    }

    /// Asks for the own password again.
    /// - Throws: `TooEarly` while the account has to wait.
    package func verify(_ password: String, of login: String) throws -> Bool {
        let passwords: PasswordHasher = deeds.passwords.standing(in: .inside(tenant: tenant.id.rawValue))
        let verdict = try counting(login) { () throws -> Verification in
            let stored = try deeds.store.read(for: scope, .akunByID(id: actor.akun)).first?.kataSandi
            return try passwords.verify(password, against: stored)
        }
        guard verdict != .mismatch else { return false }
        try forgive(login)
        return true
    }
}
