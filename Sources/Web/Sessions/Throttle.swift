import Database
import Records

/// Five tries at a password are free, then each has to wait: 1, 2, 4 ... 60 seconds. Nobody is locked out for good, and a
/// login that does not exist is counted like one that does.
enum Throttle {
    /// Counts a try before the password is looked at, so that many at once gain nothing.
    /// - Returns: the seconds to wait when this try comes too early; it is not counted then.
    static func count(_ login: String, _ scope: Scope, _ site: Site) throws -> Int? {
        try site.staff.transaction(for: scope) { (tx: borrowing Transaction) in
            try tx.execute(BeginThrottle(login: login))
            let row = try tx.first(ThrottleOf(login: login))
            if let row, let wait = wait(afterFailures: row.gagal - site.settings.freeTries, seconds: row.detik) { return wait }
            try tx.execute(CountAttempt(login: login))
            return nil
        }
    }

    /// - Parameter failures: those beyond the free ones.
    static func wait(afterFailures failures: Int, seconds: Int) -> Int? {
        guard failures >= 0 else { return nil }
        let delay = min(60, 1 << min(failures, 6))
        return seconds < delay ? delay - seconds : nil
    }
}
