import Kinerja
import Records

/// The nomenclature: which version holds for a year and its codes, the versions, and the form that imports another.
struct NomenklaturPage: Page {
    let chrome: Chrome
    let words: RegisterWords
    var problems: [Problem]
    var versions: [Versi]
    var search: Search
    var rows: [Butir]
    var form: Form

    /// One import.
    struct Versi {
        let nama: String
        /// "2021 sampai 2023, 4.230 kode"
        let years: String
        /// When it was imported, and by whom.
        let made: String
    }

    /// Narrows the list to a year and a text.
    struct Search {
        let tahun: String
        let text: String
        /// "Untuk 2022 berlaku Permendagri 90/2019. 12 kode cocok."
        let result: String
    }

    /// A code with its level and name.
    struct Butir {
        let kode: String
        let tingkat: String
        let nama: String

        /// `nil` for what is no code.
        init?(kode: String, nama: String) {
            guard let read = KodeNomenklatur(kode) else { return nil }
            self.kode = kode
            self.nama = nama
            tingkat = read.tingkat.nama
        }
    }

    struct Form {
        let fields: [Field]
        let list: Field
        /// What the pasted list holds; nil before it was checked.
        var preview: Preview?
    }

    /// What would be kept, or why it is not.
    struct Preview {
        let counts: [Term]
        let faults: [String]
        /// "dan 12 baris lagi"
        let more: String?
        /// Nothing is in the way of keeping it.
        let isClean: Bool
    }
}
