import Database
import Deeds
import Kinerja
import Records
import Sealing

/// Signs with the official's own key, which the kabupaten's authority has certified: PAdES, level B-B; with a timestamp B-T.
///
/// The passphrase opens the key for one call; all files of that call are signed with it, and the key is erased.
struct PenandaLokal: Penandatangan {
    let store: Reader
    let scope: Scope
    let turnstile: Turnstile
    /// How the time of each signature is attested (RFC 3161); nil without that.
    var stamping: Stamping?

    var cara: CaraTandaTangan { .lokal }

    func hindrance(for signer: Signer) throws -> SigningFailure? {
        do {
            _ = try means(of: signer)
            return nil
        } catch let failure as SigningFailure {
            return failure
        }
    }

    func confirm(_ secret: String, of signer: Signer) throws -> SigningFailure? {
        do {
            _ = try SigningKey(opening: means(of: signer).means.sealed, passphrase: secret, turnstile)
            return nil
        } catch KeyError.wrongPassphrase {
            return .wrongSecret
        }
    }

    func sign(_ files: [FileToSign], as signer: Signer, secret: String) throws -> [Result<[UInt8], SigningFailure>] {
        let (means, now) = try means(of: signer)
        do {
            let key = try SigningKey(opening: means.sealed, passphrase: secret, turnstile)
            return try Stamping.sign(files, with: stamping) { try sign($0, as: signer, with: key, means, at: now, $1) }
        } catch KeyError.wrongPassphrase {
            throw SigningFailure.wrongSecret
        }
    }

    private func sign(
        _ file: FileToSign, as signer: Signer, with key: borrowing SigningKey, _ means: SigningMeans, at now: Instant,
        _ timestamp: ((Digest) throws -> [UInt8])?
    ) throws -> [UInt8] {
        let signatory = Signatory(name: signer.nama, reason: file.reason, location: file.location, at: now)
        return try SignedPDF.sign(
            file.pdf, field: file.field, signer: signatory, with: key, certificate: means.certificate, chain: means.chain, timestamp: timestamp)
    }

    /// - Throws: `SigningFailure` where this person has nothing to sign with.
    private func means(of signer: Signer) throws -> (means: SigningMeans, now: Instant) {
        let (keys, authorities, times) = try store.read(for: scope, KeysOfAkun(akun: signer.akun), AllOtoritas(), Now())
        guard let now = times.first?.now else { throw SigningFailure.unavailable }
        do {
            let means = try SigningMeans(keys.filter { $0.pegawai == signer.pegawai }, authorities, now: now)
            return (means, now)
        } catch let hindrance as SigningHindrance {
            throw SigningFailure(hindrance)
        }
    }
}

extension SigningFailure {
    init(_ hindrance: SigningHindrance) {
        switch hindrance {
        case .noKey: self = .noCertificate
        case .waiting: self = .waiting
        case .expired: self = .expired
        case .revoked: self = .revoked
        }
    }
}
