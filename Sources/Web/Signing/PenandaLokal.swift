import Database
import Kinerja
import Records
import Sealing

/// Signs with the official's own key, which the kabupaten's authority has certified: PAdES, level B-B; with a timestamp B-T.
///
/// The passphrase opens the key for one call; all files of that call are signed with it, and the key is erased.
struct PenandaLokal: Penandatangan {
    let store: Database
    let scope: Scope
    /// From the digest of a signature to a token of a time stamp authority (RFC 3161); nil without one.
    var timestamp: (@Sendable (Digest) throws -> [UInt8])?

    var cara: CaraTandaTangan { .lokal }

    func hindrance(for signer: Signer) throws -> SigningFailure? {
        guard let credential = try credential(of: signer) else { return .noCertificate }
        guard !credential.isRevoked else { return .revoked }
        return try Certificate(der: credential.der).isValid(at: credential.now) ? nil : .expired
    }

    func confirm(_ secret: String, of signer: Signer) throws -> SigningFailure? {
        guard let credential = try credential(of: signer) else { return .noCertificate }
        do {
            _ = try SigningKey(opening: credential.rahasia, passphrase: secret)
            return nil
        } catch KeyError.wrongPassphrase {
            return .wrongSecret
        }
    }

    func sign(_ files: [FileToSign], as signer: Signer, secret: String) throws -> [Result<[UInt8], SigningFailure>] {
        if let hindrance = try hindrance(for: signer) { throw hindrance }
        guard let credential = try credential(of: signer) else { throw SigningFailure.noCertificate }
        do {
            let key = try SigningKey(opening: credential.rahasia, passphrase: secret)
            return try files.map { .success(try sign($0, as: signer, with: key, credential)) }
        } catch KeyError.wrongPassphrase {
            throw SigningFailure.wrongSecret
        }
    }

    private func sign(
        _ file: FileToSign, as signer: Signer, with key: borrowing SigningKey, _ credential: CredentialOf.Result
    ) throws -> [UInt8] {
        let signatory = Signatory(name: signer.nama, reason: file.reason, location: file.location, at: credential.now)
        return try SignedPDF.sign(
            file.pdf, field: file.field, signer: signatory, with: key, certificate: Certificate(der: credential.der),
            chain: [Certificate(der: credential.otoritas)], timestamp: timestamp)
    }

    private func credential(of signer: Signer) throws -> CredentialOf.Result? {
        try store.read(for: scope, CredentialOf(pegawai: signer.pegawai, akun: signer.akun)).first
    }
}
