import Database
import HTTP
import Kinerja
import Records

/// A new one-time password for somebody who has lost theirs.
enum PasswordRenewal {
    static func renew(_ stepUp: StepUpAdministrator, _ exchange: Exchange) throws -> Response {
        let visit = try RegisterVisit<AkunRegister>(stepUp.administrator, exchange)
        let password = try OneTimePassword(exchange.site.passwords)
        return try visit.answering(nil) { (tx: borrowing Transaction) in
            let open = try visit.open(tx)
            guard let akun = open.entry else { throw Denial.notFound }
            guard !open.register.isOwn(akun) else { throw Objection([own]) }
            try renew(tx, akun, password, for: visit.desk)
            return .password(password.text, for: akun.login)
        }
    }

    /// One's own is changed with the password that it replaces (ASVS 5.0, 6.2.3).
    private static let own = Problem(message: "Kata sandi akun sendiri diganti di halaman Akun.", field: "nama")

    /// Whoever knew the old password is out: its sessions end with it.
    private static func renew(
        _ tx: borrowing Transaction, _ akun: AllAkun.Result, _ password: OneTimePassword, for desk: Desk
    ) throws {
        try tx.execute(SetPassword(id: akun.id, kataSandi: password.hash))
        try tx.execute(DeleteSessionsOfAkun(akun: akun.id))
        try tx.execute(DeleteEntriesOfAkun(akun: akun.id))
        try tx.execute(ClearFailures(login: akun.login))
        _ = try Ledger.append(tx, by: desk, "atur-kata-sandi", objek: akun.login)
    }
}
