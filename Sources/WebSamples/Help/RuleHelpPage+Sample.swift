@testable import Web

extension RuleHelpPage: Sampled {
    static var sample: RuleHelpPage {
        RuleHelpPage(
            chrome: .sample("Aturan pemeriksa naskah", trail: [Link("Kabupaten Tabanan", "/")]), groups: Group.all)
    }
}
