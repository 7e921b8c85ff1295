import Deeds
import Kinerja
import Penanda
import Synchronization

@testable import Web

/// Stands between the site and the signing with own keys, like a service elsewhere: counts what it is asked, and
/// answers as it is told.
final class Fake: Sendable {
    enum Mood: Sendable {
        case signs
        case refuses(SigningFailure)
        /// Hands back another file than it was given.
        case rewrites
        case hinders(SigningFailure)
        /// Signs the first file and refuses the others.
        case signsOne
    }

    private struct State {
        var mood: Mood = .signs
        var signed = 0
        var asked = 0
    }

    private let state = Mutex(State())

    var mood: Mood {
        get { state.withLock { $0.mood } }
        set { state.withLock { $0.mood = newValue } }
    }
    /// How many files were signed.
    var signed: Int { state.withLock { $0.signed } }

    /// How often somebody was asked for who wants to sign.
    var asked: Int { state.withLock { $0.asked } }

    var directory: SignerDirectory {
        SignerDirectory { [self] cara, desk, site in
            try SignerDirectory.builtIn(cara, desk, site).map { Answering(fake: self, inner: $0) }
        }
    }

    fileprivate func count() { state.withLock { $0.signed += 1 } }
    fileprivate func ask() { state.withLock { $0.asked += 1 } }
}

private struct Answering: Penandatangan {
    let fake: Fake
    let inner: any Penandatangan

    var cara: CaraTandaTangan { inner.cara }

    func hindrance(for signer: Signer) throws -> SigningFailure? {
        fake.ask()
        if case .hinders(let failure) = fake.mood { return failure }
        return try inner.hindrance(for: signer)
    }

    func confirm(_ secret: String, of signer: Signer) throws -> SigningFailure? {
        try inner.confirm(secret, of: signer)
    }

    func sign(_ files: [FileToSign], as signer: Signer, secret: String) throws -> [Result<[UInt8], SigningFailure>] {
        let mood = fake.mood
        if case .refuses(let failure) = mood { return files.map { _ in .failure(failure) } }
        return try inner.sign(files, as: signer, secret: secret).enumerated().map { index, result in
            fake.count()
            switch mood {
            case .signsOne where index > 0: return .failure(.unavailable)
            case .rewrites: return result.map { [UInt8(ascii: "\n")] + $0 }
            case .signs, .signsOne, .refuses, .hinders: return result
            }
        }
    }
}
