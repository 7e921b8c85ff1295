import HTTP
import Kinerja

/// Somebody signed in who proved within ten minutes to be the owner of the account: with the second factor where the
/// account has one, with the password where it has none. For deeds that would outlast a borrowed phone. Signing in is
/// such a proof, a one-time link alone is none. What a form carried comes back after the proof. The ends of sessions
/// are among them (ASVS 5.0, 7.5.2).
struct StepUp: SessionAccess {
    static let word = "step-up"
    let signedIn: SignedIn

    init(_ exchange: Exchange) throws {
        signedIn = try AccountOwner(exchange).signedIn
        guard signedIn.isProven else { throw Denial.proofNeeded(signedIn) }
    }
}

/// The same of an admin: accounts, and what decides how documents are signed.
struct StepUpAdministrator: SessionAccess {
    static let word = "admin-step-up"
    let administrator: Administrator

    var signedIn: SignedIn { administrator.signedIn }

    init(_ exchange: Exchange) throws {
        administrator = try Administrator(exchange)
        guard administrator.signedIn.isProven else { throw Denial.proofNeeded(administrator.signedIn) }
    }
}
