import HTTP
import Kinerja
import Records

/// Whose sections are meant: those of a long kind, or of a perangkat daerah.
struct SectionKey {
    let kind: DocumentKind
    /// nil for all.
    let unit: PerangkatDaerah?

    /// As `TenantSettings.bagian` and addresses name it: "lkjip", "lkjip@dpmd".
    var id: String { kind.id + (unit.map { "@\($0.slug)" } ?? "") }
    var name: String { "Bagian \(kind.singkatan)" + (unit.map { ", \($0.nama)" } ?? "") }

    static func address(_ id: String) -> String { "\(FormRoutes.words.address)/bagian/\(id)" }

    /// - Throws: `Denial.notFound` for a kind that is short and a perangkat daerah that there is not.
    init(_ id: String, _ units: [PerangkatDaerah]) throws {
        let parts = id.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard let kind = DocumentKind.named(parts[0]), kind.isLong else { throw Denial.notFound }
        self.kind = kind
        unit = parts.count > 1 ? units.first { $0.slug == parts[1] } : nil
        guard parts.count == 1 || unit != nil else { throw Denial.notFound }
    }

    static func fields(_ units: [PerangkatDaerah]) -> [Field] {
        let kinds = DocumentKind.all.filter(\.isLong).map { Field.Option(value: $0.id, text: $0.nama) }
        let all = Field.Option(value: "", text: "Semua perangkat daerah")
        return [
            .choice("naskah", "Naskah", kinds),
            .choice(
                "untuk", "Untuk", [all] + units.map { Field.Option(value: $0.slug, text: $0.nama) }),
        ]
    }

    /// Those that are not as the kind has them.
    static func links(_ settings: TenantSettings) -> [Link] {
        settings.bagian.keys.sorted().map { id in
            let parts = id.split(separator: "@").map(String.init)
            let name = ([DocumentKind.named(parts[0])?.singkatan ?? parts[0]] + parts.dropFirst()).joined(
                separator: ", ")
            return Link(name, address(id))
        }
    }

    func sections(_ settings: TenantSettings) -> [Bagian] { kind.sections(settings, unit: unit) }
}
