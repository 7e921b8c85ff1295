import Kinerja

/// PAdES baseline signatures, level B-B and B-T (ETSI EN 319 142-1), in files with a classic cross-reference table.
///
/// Both fields are made before anybody signs; each signature is an incremental update (ISO 32000-1, 7.5.6) that adds one object
/// and replaces its own field, so that the earlier signature stays whole, and every stage is a prefix of the next.
public enum SignedPDF {
    /// Stage 0: the file with empty, invisible signature fields on its first page, as an incremental update.
    public static func prepare(_ pdf: [UInt8], fields: [SignatureField]) throws(PDFError) -> [UInt8] {
        throw .unsupported("being written")
    }

    /// The file with one more incremental update that fills one field.
    /// - Parameters:
    ///   - chain: the authorities above the certificate, sent along for whoever verifies.
    ///   - timestamp: from the digest of the signature to a TimeStampToken (RFC 3161); see `Timestamp`. May be slow.
    /// - Throws: `PDFError`, `CertificateError` (`.otherKey`), `KeyError`, and what `timestamp` throws.
    public static func sign(
        _ pdf: [UInt8], field: String, signer: Signatory, with key: borrowing SigningKey, certificate: Certificate,
        chain: [Certificate], timestamp: ((Digest) throws -> [UInt8])? = nil
    ) throws -> [UInt8] {
        throw PDFError.unsupported("being written")
    }

    /// The signatures, in the order in which they were made.
    public static func signatures(in pdf: [UInt8]) throws(PDFError) -> [PDFSignature] {
        throw .unsupported("being written")
    }

    /// Whether a file is what its signers signed: a kept stage, or one signed revision on top of a kept stage.
    /// - Parameters:
    ///   - stages: the digests of the kept stages, 0 first.
    ///   - authorities: every generation of the tenant's authority; each counts for what was signed in its time.
    ///   - lists: of those authorities; others are passed over.
    ///   - revoked: revocations that no list carries yet.
    ///   - signers: for each field, the fingerprints of the certificates that may fill it; a field that is missing here may be
    ///     filled with any certificate of the authorities.
    ///   - at: now.
    public static func verify(
        _ pdf: [UInt8], stages: [Digest], authorities: [Certificate], lists: [RevocationList], revoked: [Revocation] = [],
        signers: [String: Set<Digest>] = [:], at now: Instant
    ) -> PDFVerdict {
        .refused(.unreadable("being written"))
    }
}
