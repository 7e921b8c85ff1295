import Deeds
import Kinerja

/// The printed forms, kind by kind.
struct FormListPage: Page {
    let chrome: Chrome
    let title: String
    let intro: String
    let kinds: [Kind]
    /// What the pemeriksa has to say of the forms and of the statement.
    var faults: [Fault] = []

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

    /// - Parameter own: the forms that the kabupaten changed.
    static func kinds(own: Set<String>) -> [Kind] {
        DocumentKind.all.map { kind in
            Kind(
                name: kind.nama, id: kind.id,
                forms: FormulirKey.all.filter { $0.kind.id == kind.id }.map { key in
                    let words: String = key.table.nama + (key.tingkat.isEmpty ? "" : ", tingkat \(key.tingkat)")
                    return Form(
                        link: Link(words, key.address),
                        state: own.contains(key.id) ? StatusTag("Diubah", .good) : StatusTag("Bawaan", .quiet))
                })
        }
    }
}
