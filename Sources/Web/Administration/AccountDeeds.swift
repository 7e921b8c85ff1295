import Database
import HTTP
import Kinerja
import Records
import Sealing

/// What an admin does to another's account besides changing it: ends its sessions, takes its second factor off, hands out a
/// one-time link. Each is in the audit chain, and its owner is told.
enum AccountDeeds {
    static func endSessions(_ stepUp: StepUpAdministrator, _ exchange: Exchange) throws -> Response {
        try act(stepUp, exchange) { (tx: borrowing Transaction, akun: AllAkun.Result, desk: Desk) in
            try tx.execute(DeleteSessionsOfAkun(akun: akun.id))
            try tx.execute(DeleteEntriesOfAkun(akun: akun.id))
            _ = try Ledger.append(tx, by: desk, "atur-keluarkan", objek: akun.login)
            return nil
        }
    }

    /// For somebody who lost both phone and recovery codes. Whoever had the account is out.
    static func resetFactor(_ stepUp: StepUpAdministrator, _ exchange: Exchange) throws -> Response {
        try act(stepUp, exchange) { (tx: borrowing Transaction, akun: AllAkun.Result, desk: Desk) in
            try desk.removeFactor(tx, of: akun.id, login: akun.login, "atur-dua-langkah")
            try tx.execute(DeleteSessionsOfAkun(akun: akun.id))
            guard let now = try tx.first(Now())?.now else { throw Denial.notFound }
            try desk.tell(tx, akun.id, .faktorDihapus, at: now)
            return nil
        }
    }

    static func makeLink(_ stepUp: StepUpAdministrator, _ exchange: Exchange) throws -> Response {
        let token = SecureRandom.token()
        return try act(stepUp, exchange) { (tx: borrowing Transaction, akun: AllAkun.Result, desk: Desk) in
            try desk.makeLink(tx, token, for: akun.id, login: akun.login)
            return .link(SignInLink.address(of: token, exchange), for: akun.login)
        }
    }

    private static func act(
        _ stepUp: StepUpAdministrator, _ exchange: Exchange,
        _ deed: (_ tx: borrowing Transaction, _ akun: AllAkun.Result, _ desk: Desk) throws -> RegisterPage.Credential?
    ) throws -> Response {
        let visit = try RegisterVisit<AkunRegister>(stepUp.administrator, exchange)
        return try visit.answering(nil) { (tx: borrowing Transaction) in
            let open = try visit.open(tx)
            guard let akun = open.entry else { throw Denial.notFound }
            guard !open.register.isOwn(akun), akun.aktif else { throw Objection([refused]) }
            return try deed(tx, akun, visit.desk)
        }
    }

    private static let refused = Problem(message: "Ini untuk akun orang lain yang aktif. Akun sendiri diatur di halaman Akun.", field: "nama")
}
