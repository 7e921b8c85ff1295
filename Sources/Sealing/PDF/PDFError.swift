/// Why a file cannot be read or signed. For operators and logs; people get an Indonesian sentence.
public enum PDFError: Error, Sendable, Equatable {
    /// It breaks a rule of ISO 32000: which one.
    case unreadable(String)
    /// Cut off: what the end of a PDF file holds is missing.
    case truncated
    /// It uses what this module leaves out: encryption, cross-reference streams.
    case unsupported(String)
    /// There is no signature field of this name.
    case noSuchField(String)
    /// The field holds a signature.
    case alreadySigned(String)
    /// A form or a field of this name is there already.
    case alreadyPrepared
}
