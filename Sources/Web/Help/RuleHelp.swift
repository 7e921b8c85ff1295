import HTTP
import Kinerja

/// What the pemeriksa naskah looks for: every rule, by weight.
enum RuleHelp {
    static let path = "/bantuan/pemeriksa"

    static func address(of rule: String) -> String { "\(path)#\(rule)" }

    static func page(_ anyone: Anyone, _ exchange: Exchange) -> Response {
        RuleHelpPage(
            chrome: Chrome(
                exchange, anyone.tenant, title: "Aturan pemeriksa naskah", trail: [Link(anyone.tenant.nama, "/")]),
            groups: RuleHelpPage.Group.all
        ).published(exchange)
    }
}

extension RuleHelpPage.Group {
    /// The weightiest first.
    static let all: [RuleHelpPage.Group] = Severity.allCases.sorted(by: >).map { severity in
        RuleHelpPage.Group(
            name: severity.name, meaning: severity.meaning,
            rules: Rule.all.filter { $0.severity == severity }.map { RuleHelpPage.Rule(id: $0.id, words: $0.uraian) })
    }
}

extension Severity {
    fileprivate var name: String {
        switch self {
        case .galat: "Galat"
        case .peringatan: "Peringatan"
        case .catatan: "Catatan"
        }
    }

    fileprivate var meaning: String {
        switch self {
        case .galat: "Harus diperbaiki sebelum naskah diajukan."
        case .peringatan: "Boleh tetap ada dengan alasan tertulis, yang dibaca para penanda tangan dan pembaca dokumen."
        case .catatan: "Sekadar diketahui; tidak perlu alasan."
        }
    }
}
