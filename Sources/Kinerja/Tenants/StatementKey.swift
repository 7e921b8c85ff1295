/// Whose statement is meant where a kabupaten has several: that of a kind, of a variant of it, of a perangkat daerah.
public struct StatementKey: Sendable, Equatable {
    public let kind: DocumentKind
    /// `perubahan` for revisions, a level, or a form of the kabupaten's own; blank for all.
    public let varian: String
    /// The short name of a perangkat daerah, `dpmd`; blank for all.
    public let unit: String

    /// As addresses and `TenantSettings.pernyataanKhusus` name it, "pk", "pk.perubahan", "pk@dpmd".
    public var id: String {
        kind.id + (varian.isEmpty ? "" : ".\(varian)") + (unit.isEmpty ? "" : "@\(unit)")
    }

    public init(_ kind: DocumentKind, varian: String = "", unit: String = "") {
        self.kind = kind
        self.varian = varian
        self.unit = unit
    }

    public init?(id: String) {
        let parts = id.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let names = parts[0].split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard let kind = DocumentKind.named(names[0]), parts.last != "" || parts.count == 1 else { return nil }
        self.init(kind, varian: names.count > 1 ? names[1] : "", unit: parts.count > 1 ? parts[1] : "")
    }

    /// What revisions are called here.
    public static let perubahan = "perubahan"

    public static func == (one: StatementKey, other: StatementKey) -> Bool { one.id == other.id }
}

extension DocumentKind {
    /// The variants that may have a statement of their own.
    public func statementVariants(_ settings: TenantSettings) -> [String] {
        [StatementKey.perubahan] + tingkat + (settings.ragam[id] ?? [:]).keys.sorted()
    }
}

extension TenantSettings {
    /// The statement that a document opens with: the one that is meant for the fewest. `nil` for a kind that opens with
    /// none, unless the kabupaten gave it one.
    public func statement(of kind: DocumentKind, _ variant: FormVariant, unit: PerangkatDaerah?) -> Pernyataan? {
        let named = [variant.ragam?.id ?? "", variant.isRevision ? StatementKey.perubahan : "", variant.tingkat]
        let variants = named.filter { !$0.isEmpty } + [""]
        let keys = [unit?.slug ?? "", ""].flatMap { unit in
            variants.map { StatementKey(kind, varian: $0, unit: unit).id }
        }
        return keys.lazy.compactMap { pernyataanKhusus[$0] }.first ?? (kind.hasStatement ? pernyataan : nil)
    }
}
