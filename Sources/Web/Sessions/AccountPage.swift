/// One's own account and where it is signed in.
struct AccountPage: Page {
    let chrome: Chrome
    let terms: [Term]
    let sessions: [Session]

    struct Session {
        /// "Chrome di Android"
        let device: String
        let began: String
        let lastSeen: String
        let isCurrent: Bool
        /// The value of `sesi` in the form that ends it; never the token itself.
        let key: String
    }
}
