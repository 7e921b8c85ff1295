/// One's own account and where it is signed in.
struct AccountPage: Page {
    let chrome: Chrome
    let terms: [Term]
    let sessions: [Device]
    /// Those that are known to the account.
    let browsers: [Device]

    struct Device {
        /// "Chrome di Android"
        let name: String
        let began: String
        let lastSeen: String
        let isCurrent: Bool
        /// Its number in the form that ends or forgets it; never the token itself.
        let key: String
    }
}
