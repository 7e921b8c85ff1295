/// Asks whoever is signed in to prove it once more, before a deed that would outlast a borrowed phone.
struct ProofPage: Page {
    let chrome: Chrome
    let problems: [Problem]
    /// The code, or the password of an account without a second factor.
    var field: Field
    let next: String
    /// What was being sent; sent again afterwards.
    var held: [HeldField] = []

    static let password: Field = .password("sandi", "Kata sandi Anda")
}
