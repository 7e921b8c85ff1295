import Kinerja

/// What an auditor asks the audit chain for; a part that is nil or empty asks for nothing.
public struct AuditFilter: Sendable, Hashable {
    /// A part of the name, in either case.
    public var pelaku: String
    /// A part of what it was done to, such as the code of a document, in either case.
    public var objek: String
    /// The stable name of a deed, as the chain has it.
    public var perbuatan: String
    /// From this moment on, and before that one.
    public var mulai: Instant?
    public var sampai: Instant?

    public init(
        pelaku: String = "", objek: String = "", perbuatan: String = "", mulai: Instant? = nil, sampai: Instant? = nil
    ) {
        self.pelaku = pelaku
        self.objek = objek
        self.perbuatan = perbuatan
        self.mulai = mulai
        self.sampai = sampai
    }
}
