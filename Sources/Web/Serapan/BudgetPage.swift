/// The budget of a perangkat daerah in one version, with what was spent in a part of the year: a row for each line, and
/// what the program derives from it. Posts to its own address as the entry of results does.
struct BudgetPage: Page {
    let chrome: Chrome
    let title: String
    let lead: String
    /// Versions and parts of the year, those at hand marked.
    let versions: [Link]
    let periods: [Link]
    let versionLabel = "Versi anggaran"
    let periodLabel = "Bagian tahun"
    let address: String
    let version: String
    var state: String
    var isUnsaved: Bool
    var problems: [Problem]
    /// What a paste or a proposal did.
    var recognition: [String]
    let columns: [GridPage.Column]
    let rows: [Row]
    /// "Jumlah: pagu Rp..., realisasi Rp..."
    let total: String
    let totalSteps: [String]
    /// Where promise and budget part, with both places.
    let warnings: [Warning]
    let canEnter: Bool

    struct Row {
        /// `b12`
        let key: String
        let nama: String
        let cells: [GridPage.Cell]
        let result: String
        let steps: [String]
        let notes: [String]
    }

    struct Warning {
        let sentence: String
        let promise: Link
        let line: Link
    }
}

/// Whose budgets there are.
struct BudgetListPage: Page {
    let chrome: Chrome
    let years: [Link]
    let units: [Link]
}
