import Database
import Deeds
import HTTP
import Kinerja
import Records

/// A new one-time password for somebody who has lost theirs.
enum PasswordRenewal {
    static func renew(_ stepUp: StepUpAdministrator, _ exchange: Exchange) throws -> Response {
        let visit = try RegisterVisit<AkunRegister>(stepUp.administrator, exchange)
        let password = try exchange.site.deeds.oneTimePassword()
        return try visit.answering(nil) {
            let login = try visit.desk.renewPassword(password) { (tx: borrowing Reading) in
                let open = try visit.open(tx)
                guard let akun = open.entry else { throw Denial.notFound }
                guard !open.register.isOwn(akun) else { throw Objection([own]) }
                return akun
            }
            return .password(password.text, for: login)
        }
    }

    /// One's own is changed with the password that it replaces (ASVS 5.0, 6.2.3).
    private static let own = Problem(message: "Kata sandi akun sendiri diganti di halaman Akun.", field: "nama")
}
