internal import CCrypto
import Kinerja

/// The authorities of a tenant, as they count at one moment (RFC 5280, 6).
struct TrustStore: ~Copyable {
    private let store: Handle
    private let authorities: [Certificate]

    init?(_ authorities: [Certificate], at moment: Instant) {
        guard let store = Handle(X509_STORE_new(), X509_STORE_free) else { return nil }
        for authority in authorities {
            guard let certificate = try? authority.handle() else { return nil }
            // The store counts its own reference.
            X509_STORE_add_cert(store.pointer, certificate.pointer)
        }
        X509_VERIFY_PARAM_set_time(
            X509_STORE_get0_param(store.pointer), Int(moment.microseconds.floored(by: 1_000_000)))
        self.store = store
        self.authorities = authorities
    }

    enum Finding: Equatable {
        /// Its issuer among the authorities.
        case trusted(by: Certificate)
        case foreign
        case expired
    }

    /// Whether a person's certificate leads to an authority, and both were valid.
    func finding(_ certificate: Certificate) -> Finding {
        defer { ERR_clear_error() }
        guard let leaf = try? certificate.handle(), let context = Handle(X509_STORE_CTX_new(), X509_STORE_CTX_free),
            X509_STORE_CTX_init(context.pointer, store.pointer, leaf.pointer, nil) == 1
        else { return .foreign }
        guard X509_verify_cert(context.pointer) == 1 else {
            let reason: Int32 = X509_STORE_CTX_get_error(context.pointer)
            return [X509_V_ERR_CERT_HAS_EXPIRED, X509_V_ERR_CERT_NOT_YET_VALID].contains(reason) ? .expired : .foreign
        }
        let usage: UInt32 = X509_get_key_usage(leaf.pointer)
        guard usage & UInt32(KU_DIGITAL_SIGNATURE | KU_NON_REPUDIATION) != 0, !certificate.isAuthority,
            let issuer = authorities.first(where: { TrustStore.issued($0, leaf.pointer) })
        else { return .foreign }
        return .trusted(by: issuer)
    }

    /// The whole of a signature: content, signer, chain.
    func accepts(_ cms: [UInt8], content: [UInt8]) -> Bool {
        guard let message = CMSMessage(cms) else { return false }
        return message.verifies(content, store: store.pointer)
    }

    private static func issued(_ authority: Certificate, _ leaf: OpaquePointer) -> Bool {
        defer { ERR_clear_error() }
        guard let certificate = try? authority.handle(), let key = X509_get0_pubkey(certificate.pointer) else {
            return false
        }
        return X509_check_issued(certificate.pointer, leaf) == X509_V_OK && X509_verify(leaf, key) == 1
    }
}

extension Int64 {
    /// The whole part of the quotient, rounded down also below zero.
    func floored(by divisor: Int64) -> Int64 {
        let (quotient, rest): (Int64, Int64) = quotientAndRemainder(dividingBy: divisor)
        return rest < 0 ? quotient - 1 : quotient
    }
}
