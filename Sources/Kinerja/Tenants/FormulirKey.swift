/// Which form of the settings is meant: that of a table, or that of a table on one level ("aksi.sub kegiatan").
public struct FormulirKey: Sendable, Equatable {
    public let kind: DocumentKind
    public let table: TableSpec
    /// Blank for the form that every level has unless it has its own.
    public let tingkat: String
    /// The named form that it belongs to; blank for the usual one.
    public let ragam: String

    /// As `TenantSettings.formulir` names it, and addresses do.
    public var id: String { ragam.isEmpty ? usual : "\(usual)~\(ragam)" }

    /// That of the usual form of the same table and level.
    public var usual: String { tingkat.isEmpty ? table.id : "\(table.id).\(tingkat)" }

    public static let all: [FormulirKey] = DocumentKind.all.flatMap { kind in
        kind.tabel.filter { $0.bentuk == .tabel }.flatMap { table in
            ([""] + kind.tingkat).map { FormulirKey(kind: kind, table: table, tingkat: $0, ragam: "") }
        }
    }

    /// - Returns: `nil` for a table that there is not, and for a named form that the kabupaten does not have.
    public static func named(_ id: String, _ settings: TenantSettings) -> FormulirKey? {
        let parts = id.split(separator: "~", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard let usual = all.first(where: { $0.id == parts[0] }) else { return nil }
        guard parts.count > 1 else { return usual }
        return settings.ragam[usual.kind.id]?[parts[1]] == nil ? nil : usual.of(ragam: parts[1])
    }

    /// The same of a named form.
    public func of(ragam: String) -> FormulirKey {
        FormulirKey(kind: kind, table: table, tingkat: tingkat, ragam: ragam)
    }

    private var variant: FormVariant {
        FormVariant(tingkat: tingkat, ragam: ragam.isEmpty ? nil : RagamKey(kind: kind.id, id: ragam))
    }

    /// Whether this form is the kabupaten's own.
    public func isOwn(_ settings: TenantSettings) -> Bool {
        (ragam.isEmpty ? settings.formulir : settings.ragam[kind.id]?[ragam]?.formulir ?? [:])[usual] != nil
    }

    /// Keeps a form; `nil`, and one that is as it would be anyway, gives it up.
    public func set(_ form: TableForm?, in settings: inout TenantSettings) {
        let kept = form == inherited(settings) ? nil : form
        if ragam.isEmpty {
            settings.formulir[usual] = kept
        } else {
            settings.ragam[kind.id]?[ragam]?.formulir[usual] = kept
        }
    }

    /// The form in use, whether it is the kabupaten's own or the kind's.
    public func form(_ settings: TenantSettings) -> TableForm {
        settings.formulir(of: table.id, variant) ?? table.standard
    }

    /// The form in use once this one is given up.
    public func inherited(_ settings: TenantSettings) -> TableForm {
        var others = settings
        if ragam.isEmpty {
            others.formulir[usual] = nil
        } else {
            others.ragam[kind.id]?[ragam]?.formulir[usual] = nil
        }
        return form(others)
    }

    public static func == (one: FormulirKey, other: FormulirKey) -> Bool { one.id == other.id }
}
