/// Why there is no certificate or revocation list.
public enum CertificateError: Error, Sendable, Equatable {
    /// These bytes are no X.509 certificate or list.
    case malformed
    /// The private key is not the one of the certificate that should sign.
    case otherKey
    /// The certificate that should sign is no authority, or not valid over the wished time.
    case notEntitled
    /// The name is empty or longer than X.520 allows.
    case unusableName
    /// The signature is longer than the room that was kept for it.
    case tooLarge
    /// libcrypto could not compute; memory is exhausted.
    case failed
}
