@testable import Web

extension AuditPage: Sampled {
    static var sample: AuditPage {
        AuditPage(
            chrome: .sample("Jejak perbuatan", trail: [Link("Kabupaten Tabanan", "/")]), tenant: "Kabupaten Tabanan",
            newest: .sample("2022-02-01", "1 Februari 2022", 1_284),
            checkpoints: [
                .sample("2022-02-01", "1 Februari 2022", 1_284), .sample("2022-01-31", "31 Januari 2022", 1_201),
            ], older: Link("Lebih lama", "/jejak?sebelum=2022-01-31"))
    }

    static var variants: [AuditPage] {
        [
            variant {
                $0.newest = nil
                $0.checkpoints = []
                $0.older = nil
            }
        ]
    }
}

extension AuditPage.Checkpoint {
    fileprivate static func sample(_ id: String, _ date: String, _ number: Int) -> AuditPage.Checkpoint {
        let digest = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
        return AuditPage.Checkpoint(
            id: id, date: date, number: String(number), digest: digest, notation: "\(number):\(digest)")
    }
}
