/// A field of a document besides place and date.
public struct IsianSpec: Sendable, Equatable {
    public let id: String
    public let label: String
    public let hint: String?
    public let isRequired: Bool
    public let role: Role
    /// The words to choose from; free text where there are none.
    public let pilihan: [String]
    /// What a word is called where people choose it; itself where it is not here.
    public let sebutan: [String: String]
    /// What stands there before anybody typed.
    public let semula: String

    /// What a field is for, where the engine has to know.
    public enum Role: Sendable {
        case plain
        /// The years of a plan, "2021-2026": its tables have a column for each.
        case period
        /// The level that decides between forms.
        case level
    }

    public init(
        _ id: String, _ label: String, hint: String? = nil, required: Bool = false, role: Role = .plain,
        pilihan: [String] = [],
        sebutan: [String: String] = [:], semula: String = ""
    ) {
        self.id = id
        self.label = label
        self.hint = hint
        isRequired = required
        self.role = role
        self.pilihan = pilihan
        self.sebutan = sebutan
        self.semula = semula
    }
}

extension DocumentKind {
    /// The field of the years that a document holds for; `nil` for a kind of a single year.
    public var periode: IsianSpec? { isian.first { $0.role == .period } }

    /// The levels on which documents of this kind have forms of their own.
    var tingkat: [String] { isian.first { $0.role == .level }?.pilihan ?? [] }

    /// Which variant of its forms a document of this kind has.
    public func variant(_ naskah: Naskah, revisi: Int) -> FormVariant {
        let level = isian.first { $0.role == .level }.flatMap { naskah.isian[$0.id] }
        let ragam = naskah.isian[RagamKey.field].map { RagamKey(kind: id, id: $0) }
        return FormVariant(
            isRevision: revisi > 0, tingkat: level ?? "", periode: naskah.periode(of: self), ragam: ragam)
    }
}

extension Naskah {
    /// The years that it holds for, as far as they can be read.
    public func periode(of kind: DocumentKind) -> Periode? {
        kind.periode.flatMap { Periode(isian[$0.id] ?? $0.semula) }
    }
}
