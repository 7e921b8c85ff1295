import Database
import Kinerja
import Records
import Typesetting

extension SigningRun {
    /// Whoever is signed in, by the form of this request.
    init(_ signedIn: SignedIn, _ exchange: Exchange) {
        let desk = signedIn.desk(exchange)
        self.init(desk, login: signedIn.login, exchange.site, authority: exchange.authority)
    }

    /// - Parameter authority: the host that the file prints, with its port.
    init(_ desk: Desk, login: String, _ site: Site, authority: String) {
        self.init(
            desk: desk, store: site.staff, account: AccountCheck(login: login, desk: desk, site: site),
            penandatangan: { cara in try site.signers.penandatangan(cara, at: desk, site) },
            typeset: site.signingSheets(at: desk, authority: authority))
    }
}

extension Site {
    /// Sets the printed forms that are signed.
    /// - Parameter authority: the host that they print, with its port.
    package func signingSheets(at desk: Desk, authority: String) -> (Proposal, Officials) throws -> PDF {
        { [self] proposal, officials in
            let sheet = SigningSheet(proposal, officials, authority: authority, assets: assets)
            return try press.file(of: sheet.html(), for: desk.scope, request: desk.request)
        }
    }
}

/// Whether somebody who signs is the owner of the account: wrong secrets are counted like wrong passwords at the door.
struct AccountCheck {
    let login: String
    let desk: Desk
    let site: Site

    func verify(_ password: String) throws -> Bool { try site.verify(password, of: login, at: desk) }

    /// - Throws: `Denial.tooMany` while the account has to wait.
    func count() throws {
        if let wait = try Throttle.count(login, desk.scope, site) { throw Denial.tooMany(retryAfter: wait) }
    }

    func forgive() throws {
        try site.staff.transaction(for: desk.scope) { (tx: borrowing Transaction) in
            try tx.execute(ClearFailures(login: login))
        }
    }
}
