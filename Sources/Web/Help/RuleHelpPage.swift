/// The rules of the pemeriksa naskah, for whoever reads a remark.
struct RuleHelpPage: Page {
    let chrome: Chrome
    let groups: [Group]

    struct Group {
        let name: String
        let meaning: String
        let rules: [Rule]
    }

    struct Rule {
        /// Also the anchor that remarks lead to.
        let id: String
        let words: String
    }
}
