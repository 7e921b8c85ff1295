import Database
import Kinerja
import Records
import Sealing

/// The second factor of one account: a code of its authenticator, or one of its recovery codes.
package struct SecondFactor: Sendable {
    let akun: ID<Akun>
    /// That of its codes is counted beside it.
    let budget: Budget
    let tenant: Tenant
    let scope: Scope
    let deeds: Deeds

    /// Whether what was typed is one of its codes; each is taken once. Under a throttle of its own, like passwords:
    /// whoever has the password must not try all codes.
    /// - Throws: `TooEarly` while whoever tries it has to wait.
    package func takes(_ typed: String) throws -> Bool {
        try deeds.countTry(budget.ofCodes, scope)
        let code = typed.lowercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
        let row = try deeds.store.read(for: scope, .factorOf(akun: akun)).first
        let step = row.flatMap { self.step(of: code, $0) }
        return try deeds.store.transaction(for: scope) { (tx: borrowing Transaction) in
            let isTaken =
                try step.map { try tx.execute(.takeCode(akun: akun, langkah: Int($0))) == 1 }
                ?? (row?.dikonfirmasi != nil
                    && tx.execute(.takeRecoveryCode(akun: akun, sha256: SHA256.digest(code).bytes)) == 1)
            if isTaken { try deeds.forgive(budget.ofCodes, tx) }
            return isTaken
        }
    }

    /// The secret that is not confirmed yet, for the page that hands it to an authenticator.
    package func pending() throws -> [UInt8]? {
        let row = try deeds.store.read(for: scope, .factorOf(akun: akun)).first
        guard let row, row.dikonfirmasi == nil else { return nil }
        return deeds.key?.open(row.rahasia, for: purpose)
    }

    /// A new secret that waits for its first code.
    /// - Throws: `Refusal.notFound` where the installation has no key.
    func begin(_ tx: borrowing Transaction) throws {
        guard let key = deeds.key else { throw Refusal.notFound }
        try tx.execute(.beginFactor(akun: akun, rahasia: key.seal(OneTimeCode.makeSecret(), for: purpose)))
    }

    private func step(of code: String, _ row: FactorRow) -> Int64? {
        guard code.utf8.count == OneTimeCode.digits, let secret = deeds.key?.open(row.rahasia, for: purpose)
        else { return nil }
        return OneTimeCode.step(of: code, secret, at: Int64(row.detik), after: Int64(row.langkah))
    }

    private var purpose: String { "faktor-kedua \(tenant.slug) \(akun.rawValue)" }
}

extension Desk {
    /// The own second factor.
    package func factor(_ login: String) -> SecondFactor {
        SecondFactor(akun: actor.akun, budget: .inside(login), tenant: tenant, scope: scope, deeds: deeds)
    }
}
