/// What the open data of a kabupaten are, year by year, and what each field means.
struct OpenDataPage: Page {
    let chrome: Chrome
    let tenant: String
    var years: [Year]

    var parts: [Part] { OpenDataPage.fields }

    struct Year {
        let name: String
        let files: [Link]
    }

    /// The fields of one part of the file.
    struct Part {
        let heading: String
        let fields: [Field]
    }

    struct Field {
        let name: String
        let meaning: String

        init(_ name: String, _ meaning: String) {
            (self.name, self.meaning) = (name, meaning)
        }
    }
}

extension OpenDataPage.Year {
    init(_ tahun: Int) {
        name = String(tahun)
        files = OpenDataRoutes.links(tahun).dropLast().map { Link("Indikator \(tahun) (\($0.text))", $0.address) }
    }
}
