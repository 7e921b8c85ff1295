import Database
import Deeds
import HTTP
import Kinerja
import Records
import Sealing

/// What an admin does to another's account besides changing it: ends its sessions, takes its second factor off, hands
/// out a one-time link. Each is in the audit chain, and its owner is told.
enum AccountDeeds {
    static func endSessions(_ stepUp: StepUpAdministrator, _ exchange: Exchange) throws -> Response {
        try act(stepUp, exchange) { desk, choose in
            try desk.endSessions(of: choose)
            return nil
        }
    }

    /// For somebody who lost both phone and recovery codes. Whoever had the account is out.
    static func resetFactor(_ stepUp: StepUpAdministrator, _ exchange: Exchange) throws -> Response {
        try act(stepUp, exchange) { desk, choose in
            try desk.resetFactor(of: choose)
            return nil
        }
    }

    static func makeLink(_ stepUp: StepUpAdministrator, _ exchange: Exchange) throws -> Response {
        let token = SecureRandom.token()
        return try act(stepUp, exchange) { desk, choose in
            let login = try desk.makeLink(SessionCookie.digest(of: token), for: choose)
            return .link(SignInLink.address(of: token, exchange), for: login)
        }
    }

    private static func act(
        _ stepUp: StepUpAdministrator, _ exchange: Exchange,
        _ deed: (Desk, _ choose: Desk.Choice) throws -> RegisterPage.Credential?
    ) throws -> Response {
        let visit = try RegisterVisit<AkunRegister>(stepUp.administrator, exchange)
        return try visit.answering(nil) { try deed(visit.desk) { (tx: borrowing Reading) in try chosen(tx, visit) } }
    }

    private static func chosen(_ tx: borrowing Reading, _ visit: RegisterVisit<AkunRegister>) throws -> AkunRow {
        let open = try visit.open(tx)
        guard let akun = open.entry else { throw Denial.notFound }
        guard !open.register.isOwn(akun), akun.aktif else { throw Objection([refused]) }
        return akun
    }

    private static let refused = Problem(
        message: "Ini untuk akun orang lain yang aktif. Akun sendiri diatur di halaman Akun.", field: "nama")
}
