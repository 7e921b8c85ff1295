import Kinerja

/// A signature that is in a file, with what its own bytes tell. Whether to trust it is another question:
/// `SignedPDF.verify`.
public struct PDFSignature: Sendable, Hashable {
    /// The name of its field.
    public let field: String
    /// The two parts of the file that it covers: all but the hole for the signature itself.
    public let covered: [Range<Int>]
    /// The signed certificate, unless the CMS is damaged.
    public let certificate: Certificate?
    /// The rest of the chain, as the signer sent it along.
    public let chain: [Certificate]
    /// What its dictionary claims (/M, /Name, /Reason, /Location).
    public let signedAt: Instant?
    public let name: String?
    public let reason: String?
    public let location: String?
    /// ContentInfo in DER, without the zeros behind it.
    public let cms: [UInt8]
    /// When a timestamp authority saw it, says the token; nil without a token.
    public let stampedAt: Instant?
    public let integrity: Integrity

    /// Where the revision ends that it signs.
    public var revisionEnd: Int { covered.last?.upperBound ?? 0 }

    /// The signature against the bytes that it covers.
    public enum Integrity: Sendable, Hashable {
        case sound
        /// The signature is whole, but of other bytes: one was changed, or it was taken from elsewhere.
        case altered
        /// It is the signature of another field in this file.
        case swapped(with: String)
        /// The signature itself is wrong, or unreadable: what is, for operators.
        case broken(String)
    }
}
