/// Where the headings of pasted tables go, as people of the kabupaten chose it: each can be forgotten.
struct HeadingsPage: Page {
    let chrome: Chrome
    var tables: [Table]

    static let title = "Judul tempelan"
    static let address = "/atur/judul-tempelan"
    static let meaning = "Judul kolom yang diingat dari tempelan, dan ke kolom mana isinya masuk."

    /// The headings of one table.
    struct Table {
        /// "Perjanjian Kinerja: Program dan anggaran"
        let name: String
        /// The id of its heading.
        let id: String
        let headings: [Heading]
    }

    struct Heading {
        let judul: String
        /// "Penanggung Jawab", or "tidak diambil".
        let kolom: String
        /// "9 Januari 2027, Ayu Perencana"
        let made: String
        let jenis: String
        let tabel: String
    }
}
