/// How the indikator of a unit are measured: what is confirmed or proposed, one card each, confirmed together.
struct CaraUkurPage: Page {
    let chrome: Chrome
    /// "Dinas Kesehatan, 2026"
    let title: String
    var problems: [Problem]
    let address: String
    /// Other years, this one marked.
    let years: [Link]
    /// "3 dari 9 indikator sudah dipastikan."
    let count: String
    let items: [Item]
    /// Where there is none.
    let nothing: EmptyState
    let reason: Field

    struct Item {
        /// Also the prefix of its controls.
        let key: String
        let nama: String
        /// Whose it is, where the unit has more than one office with targets, and its satuan.
        let satuan: String
        /// "PK 2026, baris 1: 10 %"
        let target: String
        let state: StatusTag
        /// Why it is proposed so, and what a person should look at.
        let reasons: [String]
        let doubts: [String]
        let fields: [Field]
    }
}

/// The units whose ways of measuring are confirmed, with how far that is.
struct CaraUkurListPage: Page {
    let chrome: Chrome
    let years: [Link]
    let units: [Unit]

    struct Unit {
        let link: Link
        let state: StatusTag
        let count: String
    }
}
