/// Which indikator may be one, which are joined, and all of them to choose from.
struct JoiningPage: Page {
    let chrome: Chrome
    var problems: [Problem]
    let pairs: [Pair]
    let joined: [Joined]
    let reason: Field
    /// All of them, to join two by hand.
    let choices: [Field]

    /// Two that may be one.
    struct Pair {
        /// The two numbers, as the form sends them.
        let key: String
        let from: String
        let to: String
        let one: Side
        let other: Side
        let why: String
        /// What follows from joining them.
        let effect: String
        let reason: Field
    }

    struct Side {
        let nama: String
        /// "Kepala Dinas Kesehatan, 2022 sampai 2024, %"
        let about: String
    }

    struct Joined {
        let key: String
        let id: String
        let words: String
        /// "Citra Contoh, 3 Maret 2026: nomenklatur berubah"
        let about: String
        let reason: Field
    }
}
