import Kinerja
import Sealing

/// Signs with the official's own key, which the kabupaten's authority has certified: PAdES, level B-B; with a timestamp
/// B-T.
///
/// The passphrase opens the key for one call; all files of that call are signed with it, and the key is erased.
package struct PenandaLokal: Penandatangan {
    /// What somebody signs with, looked up anew each time: a certificate may be revoked between two questions.
    package typealias Means = @Sendable (Signer) throws -> SigningMeans

    private let means: Means
    private let turnstile: Turnstile
    /// How the time of each signature is attested (RFC 3161); nil without that.
    private let stamping: Stamping?

    /// - Parameter means: throws `SigningHindrance` where this person has nothing to sign with.
    package init(turnstile: Turnstile, stamping: Stamping?, means: @escaping Means) {
        (self.turnstile, self.stamping, self.means) = (turnstile, stamping, means)
    }

    package var cara: CaraTandaTangan { .lokal }

    package func hindrance(for signer: Signer) throws -> SigningFailure? {
        do {
            _ = try means(signer)
            return nil
        } catch let hindrance as SigningHindrance {
            return SigningFailure(hindrance)
        }
    }

    package func confirm(_ secret: String, of signer: Signer) throws -> SigningFailure? {
        do {
            _ = try open(signer, secret)
            return nil
        } catch SigningFailure.wrongSecret {
            return .wrongSecret
        }
    }

    package func sign(
        _ files: [FileToSign], as signer: Signer, secret: String
    ) throws -> [Result<[UInt8], SigningFailure>] {
        let own = try open(signer, secret)
        return try Stamping.sign(files, with: stamping) { file, timestamp in
            let signatory = Signatory(
                name: signer.nama, reason: file.reason, location: file.location, at: own.means.now)
            return try SignedPDF.sign(
                file.pdf, field: file.field, signer: signatory, with: own.key, certificate: own.means.certificate,
                chain: own.means.chain, timestamp: timestamp)
        }
    }

    private struct Open: ~Copyable {
        let means: SigningMeans
        let key: SigningKey
    }

    /// - Throws: `SigningFailure` where there is nothing to open, or the secret does not open it.
    private func open(_ signer: Signer, _ secret: String) throws -> Open {
        do {
            let means = try means(signer)
            return Open(means: means, key: try SigningKey(opening: means.sealed, passphrase: secret, turnstile))
        } catch let hindrance as SigningHindrance {
            throw SigningFailure(hindrance)
        } catch KeyError.wrongPassphrase {
            throw SigningFailure.wrongSecret
        }
    }
}
