/// A named form of a kind, one of several that a kabupaten keeps: its own columns, headings and titles where they are
/// not the usual ones.
public struct Ragam: Sendable, Equatable, Codable {
    public var nama: String
    /// By `FormulirKey.usual`; what is not here is as usual.
    public var formulir: [String: TableForm]
    /// By the ids of the lampiran.
    public var lampiran: [String: LampiranForm]
    /// Lines of the title; `nil` as usual.
    public var judul: [String]?

    public init(
        nama: String, formulir: [String: TableForm] = [:], lampiran: [String: LampiranForm] = [:],
        judul: [String]? = nil
    ) {
        self.nama = nama
        self.formulir = formulir
        self.lampiran = lampiran
        self.judul = judul
    }
}

/// Which named form is meant.
public struct RagamKey: Sendable, Equatable {
    public let kind: String
    public let id: String

    public init(kind: String, id: String) {
        self.kind = kind
        self.id = id
    }

    /// The field of a naskah that holds the choice.
    public static let field = "ragam"

    /// The id of a new one: its name in small letters, digits and hyphens.
    /// - Returns: `nil` where nothing is left of it.
    public static func id(named nama: String) -> String? {
        let words = nama.lowercased().split { !$0.isASCII || !($0.isLetter || $0.isNumber) }
        var id = words.joined(separator: "-").prefix(32)
        while id.last == "-" { id.removeLast() }
        return id.isEmpty ? nil : String(id)
    }
}

extension TenantSettings {
    public func ragam(_ variant: FormVariant) -> Ragam? {
        variant.ragam.flatMap { ragam[$0.kind]?[$0.id] }
    }

    /// What is decided for a table; `nil` where it is printed as its kind says.
    func formulir(of table: String, _ variant: FormVariant) -> TableForm? {
        let keys = ["\(table).\(variant.tingkat)", table]
        return [ragam(variant)?.formulir ?? [:], formulir].lazy
            .flatMap { forms in keys.lazy.compactMap { forms[$0] } }.first
    }

    func lampiran(of lampiran: String, _ variant: FormVariant) -> LampiranForm? {
        let keys = ["\(lampiran).\(variant.tingkat)", lampiran]
        return [ragam(variant)?.lampiran ?? [:], self.lampiran].lazy
            .flatMap { forms in keys.lazy.compactMap { forms[$0] } }.first
    }
}

extension DocumentKind {
    /// The choice among the named forms; `nil` where the kabupaten has none.
    public func ragam(_ settings: TenantSettings) -> IsianSpec? {
        guard let forms = settings.ragam[id], !forms.isEmpty else { return nil }
        return IsianSpec(
            RagamKey.field, "Ragam formulir", hint: "Kolom yang tidak ada pada ragam lain tetap disimpan.",
            pilihan: forms.keys.sorted(),
            sebutan: forms.mapValues(\.nama).merging(["": "Formulir bawaan kabupaten"]) { $1 })
    }
}
