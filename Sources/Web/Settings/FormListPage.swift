import Deeds
import Kinerja

/// The printed forms, kind by kind.
struct FormListPage: Page {
    let chrome: Chrome
    let title: String
    let intro: String
    var problems: [Problem] = []
    let kinds: [Kind]
    /// What the pemeriksa has to say of the forms and of the statement.
    var faults: [Fault] = []
    /// What a new named form is asked for.
    let fields: [Field]
    /// Whose sections are to be arranged.
    let sections: [Field]
    let sectioned: [Link]

    struct Fault {
        /// The form, or the statement.
        let link: Link
        let text: String
    }

    struct Kind {
        let name: String
        /// The id of its heading.
        let id: String
        let forms: [Form]
    }

    struct Form {
        let link: Link
        let state: StatusTag
    }
}

extension FormListPage {
    /// Each with the way to the page that mends it.
    static func faults(of settings: TenantSettings) -> [Fault] {
        Pemeriksa.faults(of: settings).map { kind, finding in
            let key = FormulirKey.all.first { $0.kind.id == kind.id && $0.table.id == finding.table }
            let link = key.map { Link("\(kind.singkatan), \($0.table.nama)", $0.address) }
            return Fault(link: link ?? Link("Pernyataan", "/atur/pengaturan/pernyataan"), text: finding.message)
        }
    }

    static func kinds(_ settings: TenantSettings) -> [Kind] {
        DocumentKind.all.map { kind in
            let named = (settings.ragam[kind.id] ?? [:]).sorted { $0.value.nama < $1.value.nama }.map { id, ragam in
                let isUsual = settings.ragamBawaan[kind.id] == id
                return Form(
                    link: Link("Ragam \(ragam.nama)", RagamVisit.address(kind.id, id)),
                    state: isUsual ? StatusTag("Bawaan naskah baru", .good) : StatusTag("Ragam", .quiet))
            }
            return Kind(name: kind.nama, id: kind.id, forms: forms(of: kind, settings) + named)
        }
    }

    /// Those of the tables of a kind.
    /// - Parameter ragam: a named form; blank for the usual one.
    static func forms(of kind: DocumentKind, _ settings: TenantSettings, ragam: String = "") -> [Form] {
        FormulirKey.all.filter { $0.kind.id == kind.id }.map { ragam.isEmpty ? $0 : $0.of(ragam: ragam) }.map { key in
            let words: String = key.table.nama + (key.tingkat.isEmpty ? "" : ", tingkat \(key.tingkat)")
            return Form(
                link: Link(words, key.address),
                state: key.isOwn(settings) ? StatusTag("Diubah", .good) : StatusTag("Bawaan", .quiet))
        }
    }

    static func fields(_ typed: Typed = [:], _ problems: [Problem] = []) -> [Field] {
        [
            .choice(
                "jenis", "Untuk naskah", DocumentKind.all.map { Field.Option(value: $0.id, text: $0.nama) }),
            Field(name: "nama", label: "Nama ragam", hint: "Misalnya Kecamatan, atau Format 2025."),
        ].map { $0.filled(typed, problems) }
    }
}
