import Kinerja

/// An entry of a list: this certificate counts no more for what is signed from `moment` on.
public struct Revocation: Sendable, Hashable {
    /// As in `Certificate.serial`.
    public let serial: String
    public let moment: Instant
    public let reason: Reason

    public init(serial: String, moment: Instant, reason: Reason) {
        self.serial = serial
        self.moment = moment
        self.reason = reason
    }

    /// CRLReason (RFC 5280, 5.3.1), those that a tenant's authority gives.
    public enum Reason: UInt8, Sendable, Hashable, CaseIterable {
        case unspecified = 0
        /// Somebody else has, or may have, the key or its passphrase.
        case keyCompromise = 1
        case authorityCompromise = 2
        /// The person has another name or office.
        case affiliationChanged = 3
        /// A newer certificate takes its place.
        case superseded = 4
        /// The person signs no more.
        case cessationOfOperation = 5
    }

    func der() throws(CertificateError) -> [UInt8] {
        let digits: String = serial.count.isMultiple(of: 2) ? serial : "0" + serial
        guard let number = Hexadecimal.bytes(of: digits), !number.isEmpty else { throw .malformed }
        // "SHOULD be absent instead of using unspecified" (RFC 5280, 5.3.1).
        let extensions: [UInt8] = reason == .unspecified ? [] : DER.sequence(CertificateExtension.reason(reason).der)
        return DER.element(0x30, DER.integer(number) + CertificateTime.der(moment) + extensions)
    }
}
