import Kinerja

/// What `SignedPDF.verify` found.
public enum PDFVerdict: Sendable, Equatable {
    /// Byte for byte the stage that is kept: its position in the list, and the signatures in it.
    case stored(stage: Int, signatures: [PDFSignature])
    /// Not a kept stage, but one signed revision on top of one: every signature is sound and trusted, and nothing comes
    /// after. Nobody but a holder of a certified key can have made it; compare who signed.
    case sound([PDFSignature])
    case refused(PDFRefusal)
}

/// Why a file does not count as signed. `field` names the signature.
public enum PDFRefusal: Sendable, Equatable {
    /// No PDF, or one whose structure is damaged: what is, for operators.
    case unreadable(String)
    /// A PDF that is built in another way than those that are made here, so that nothing in it is judged: what it uses.
    case unsupported(String)
    /// The end is missing.
    case truncated
    case unsigned
    /// A byte that the signature covers was changed, or the signature belongs to another document.
    case altered(field: String)
    /// The signature belongs to another field of this file.
    case swapped(field: String, with: String)
    /// The signature is damaged, or something is hidden in the space that it leaves: what, for operators.
    case broken(field: String, String)
    /// The file was changed after the last signature: bytes follow that no signature covers.
    case laterRevision(after: String)
    /// The last signer's revision is another than the one that fills its field and does nothing else.
    case changedMore(field: String)
    /// What lies below the last signature is none of the kept stages.
    case unknownRevision
    /// The certificate is not of the tenant's authority.
    case foreignCertificate(field: String)
    /// The certificate was not valid, or not yet, when it signed.
    case expired(field: String)
    case revoked(field: String, since: Instant)
    /// The authority certified the signer, but not for this field.
    case otherSigner(field: String)
    /// The time of signing is missing, or lies in the future.
    case unlikelyTime(field: String)
}

extension PDFRefusal: CustomStringConvertible {
    /// English, for operators and logs.
    public var description: String {
        switch self {
        case .unreadable(let problem): "not a readable PDF: \(problem)"
        case .unsupported(let feature): "a PDF of another make: \(feature)"
        case .truncated: "the end of the file is missing"
        case .unsigned: "no signature"
        case .altered(let field): "\(field): signed bytes were changed, or the signature is another document's"
        case .swapped(let field, let other): "\(field): holds the signature of \(other)"
        case .broken(let field, let problem): "\(field): the signature is damaged: \(problem)"
        case .laterRevision(let field): "changed after the signature in \(field)"
        case .changedMore(let field): "\(field): its revision changes more than the field"
        case .unknownRevision: "what was signed is none of the kept stages"
        case .foreignCertificate(let field): "\(field): the certificate is not of a trusted authority"
        case .expired(let field): "\(field): the certificate was not valid at the time of signing"
        case .revoked(let field, let moment): "\(field): the certificate is revoked since \(moment.iso8601)"
        case .otherSigner(let field): "\(field): signed by somebody else than whom it is for"
        case .unlikelyTime(let field): "\(field): the time of signing is missing or in the future"
        }
    }
}
