import Database
import Kinerja
import Records
import Sealing

/// The second factor of one account: a code of its authenticator, or one of its recovery codes.
struct SecondFactor {
    let akun: ID<Akun>
    let login: String
    let tenant: Tenant
    let scope: Scope
    let site: Site

    /// Whether what was typed is one of its codes; each is taken once. Under a throttle of its own, like passwords: whoever has
    /// the password must not try all codes.
    /// - Throws: `Denial.tooMany` while the account has to wait.
    func takes(_ typed: String) throws -> Bool {
        if let wait = try Throttle.count(throttle, scope, site) { throw Denial.tooMany(retryAfter: wait) }
        let code = typed.lowercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
        let row = try site.staff.read(for: scope, FactorOf(akun: akun)).first
        let step = row.flatMap { self.step(of: code, $0) }
        return try site.staff.transaction(for: scope) { (tx: borrowing Transaction) in
            let isTaken = try step.map { try tx.execute(TakeCode(akun: akun, langkah: Int($0))) == 1 }
                ?? (row?.dikonfirmasi != nil && tx.execute(TakeRecoveryCode(akun: akun, sha256: SHA256.digest(code).bytes)) == 1)
            if isTaken { try tx.execute(ClearFailures(login: throttle)) }
            return isTaken
        }
    }

    /// The secret that is not confirmed yet, for the page that hands it to an authenticator.
    func pending() throws -> [UInt8]? {
        guard let row = try site.staff.read(for: scope, FactorOf(akun: akun)).first, row.dikonfirmasi == nil else { return nil }
        return site.settings.key?.open(row.rahasia, for: purpose)
    }

    /// A new secret that waits for its first code.
    /// - Throws: `Denial.notFound` where the installation has no key.
    func begin(_ tx: borrowing Transaction) throws {
        guard let key = site.settings.key else { throw Denial.notFound }
        try tx.execute(BeginFactor(akun: akun, rahasia: key.seal(OneTimeCode.makeSecret(), for: purpose)))
    }

    private func step(of code: String, _ row: FactorOf.Result) -> Int64? {
        guard code.utf8.count == OneTimeCode.digits, let secret = site.settings.key?.open(row.rahasia, for: purpose) else { return nil }
        return OneTimeCode.step(of: code, secret, at: Int64(row.detik), after: Int64(row.langkah))
    }

    /// No login contains a colon.
    private var throttle: String { "kode:\(login)" }
    private var purpose: String { "faktor-kedua \(tenant.slug) \(akun.rawValue)" }
}

extension SignedIn {
    func factor(_ exchange: Exchange) -> SecondFactor {
        SecondFactor(akun: actor.akun, login: login, tenant: tenant, scope: desk(exchange).scope, site: exchange.site)
    }
}

/// Ten codes for the day on which the phone is lost: 80 bits each, shown once.
struct RecoveryCodes {
    static let count = 10

    /// As shown: four groups of four.
    let texts: [String]

    init() {
        texts = (0..<RecoveryCodes.count).map { _ in
            (0..<4).map { _ in SecureRandom.code(length: 4).lowercased() }.joined(separator: "-")
        }
    }

    /// Instead of all older ones.
    func save(_ tx: borrowing Transaction, for akun: ID<Akun>) throws {
        try tx.execute(DeleteRecoveryCodes(akun: akun))
        try tx.execute(InsertRecoveryCodes(akun: akun, digests: texts.map { SHA256.digest($0.filter { $0 != "-" }).hex }))
    }
}
