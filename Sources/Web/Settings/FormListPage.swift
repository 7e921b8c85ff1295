import Deeds
import Kinerja

/// The printed forms, kind by kind.
struct FormListPage: Page {
    let chrome: Chrome
    let title: String
    let intro: String
    let kinds: [Kind]

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
