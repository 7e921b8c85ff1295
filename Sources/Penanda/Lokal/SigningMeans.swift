import Kinerja
import Sealing

/// What an official signs with: a sealed key, which only the passphrase of its owner opens, and the certificate for it.
package struct SigningMeans: Sendable {
    /// For `SigningKey(opening:passphrase:)`.
    package let sealed: [UInt8]
    package let certificate: Certificate
    /// The authority that issued it.
    package let chain: [Certificate]
    /// When it was found to be in force: the time of what is signed with it.
    package let now: Instant

    package init(sealed: [UInt8], certificate: Certificate, chain: [Certificate], now: Instant) {
        (self.sealed, self.certificate, self.chain, self.now) = (sealed, certificate, chain, now)
    }
}

/// Why an account cannot sign with a key of its own.
package enum SigningHindrance: Error, Sendable, Equatable {
    case noKey
    /// The admin has not issued the certificate yet.
    case waiting
    case expired(Instant)
    case revoked(Instant)
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
