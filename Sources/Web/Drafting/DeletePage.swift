/// Asks before a draft is deleted.
struct DeletePage: Page {
    let chrome: Chrome
    let address: String
    let version: String
    /// "PK 2022 Dinas Pemberdayaan Masyarakat dan Desa"
    let document: String
    /// What goes with it, one sentence each.
    let losses: [String]
    let back: Link
}
