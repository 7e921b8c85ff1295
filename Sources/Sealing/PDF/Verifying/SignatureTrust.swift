import Kinerja

/// Who may have signed, as the tenant knows it.
struct SignatureTrust {
    let authorities: [Certificate]
    let lists: [RevocationList]
    let revoked: [Revocation]
    let signers: [String: Set<Digest>]
    let now: Instant

    /// Clocks differ.
    private static let tolerance: Int64 = 300

    /// - Parameter isKept: the signature is in a stage that was kept when it was made. Otherwise the time in it is a
    ///   claim of whoever has the key, and a certificate that is revoked by now does not count at all.
    func refusal(_ signature: PDFSignature, in bytes: [UInt8], isKept: Bool) -> PDFRefusal? {
        let field: String = signature.field
        guard let certificate = signature.certificate else { return .foreignCertificate(field: field) }
        guard let moment = signature.signedAt, let limit = now.adding(seconds: SignatureTrust.tolerance),
            moment <= limit
        else {
            return .unlikelyTime(field: field)
        }
        guard let store = TrustStore(authorities, at: moment) else { return .foreignCertificate(field: field) }
        switch store.finding(certificate) {
        case .foreign: return .foreignCertificate(field: field)
        case .expired: return .expired(field: field)
        case .trusted(let authority):
            if let since = revocation(of: certificate, by: authority), !isKept || since <= moment {
                return .revoked(field: field, since: since)
            }
        }
        guard signers[field].map({ $0.contains(certificate.fingerprint) }) != false else {
            return .otherSigner(field: field)
        }
        return store.accepts(signature.cms, content: bytes.joined(signature.covered))
            ? nil : .broken(field: field, "it names another certificate")
    }

    private func revocation(of certificate: Certificate, by authority: Certificate) -> Instant? {
        let listed: [Revocation] = lists.filter { $0.isSigned(by: authority) }.flatMap(\.entries)
        return (listed + revoked).filter { $0.serial == certificate.serial }.map(\.moment).min()
    }
}
