/// The published heads of the audit chain, and how to check a ledger against them.
struct AuditPage: Page {
    let chrome: Chrome
    let tenant: String
    /// nil on older pages, and before there is one.
    var newest: Checkpoint?
    var checkpoints: [Checkpoint]
    var older: Link?

    struct Checkpoint {
        /// `2026-11-21`
        let id: String
        let date: String
        /// How many deeds the chain had: the number of the last.
        let number: String
        let digest: String
        /// `1284:9f86…`, as `janji verify-ledger` takes it.
        let notation: String
    }
}
