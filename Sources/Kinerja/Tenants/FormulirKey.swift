/// Which form of the settings is meant: that of a table, or that of a table on one level ("aksi.sub kegiatan").
public struct FormulirKey: Sendable, Equatable {
    public let kind: DocumentKind
    public let table: TableSpec
    /// Blank for the form that every level has unless it has its own.
    public let tingkat: String

    /// As `TenantSettings.formulir` names it, and addresses do.
    public var id: String { tingkat.isEmpty ? table.id : "\(table.id).\(tingkat)" }

    public static let all: [FormulirKey] = DocumentKind.all.flatMap { kind in
        kind.tabel.filter { $0.bentuk == .tabel }.flatMap { table in
            ([""] + kind.tingkat).map { FormulirKey(kind: kind, table: table, tingkat: $0) }
        }
    }

    public static func named(_ id: String) -> FormulirKey? {
        all.first { $0.id == id }
    }

    /// The form in use, whether it is the kabupaten's own or the kind's.
    public func form(_ settings: TenantSettings) -> TableForm {
        settings.formulir[id] ?? settings.formulir[table.id] ?? table.standard
    }

    /// The form in use once this one is given up.
    public func inherited(_ settings: TenantSettings) -> TableForm {
        tingkat.isEmpty ? table.standard : settings.formulir[table.id] ?? table.standard
    }

    public static func == (one: FormulirKey, other: FormulirKey) -> Bool { one.id == other.id }
}
