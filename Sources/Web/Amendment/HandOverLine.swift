import Deeds
import Kinerja

/// A document in force whose official changed, on the admin's page.
struct HandOverLine {
    /// The document at work, where the revision begins.
    let document: Link
    /// Who gave way to whom, and who has to act.
    let text: String
}

extension HandOverLine {
    init(_ handOver: HandOver, _ document: Document, _ desk: Desk) {
        let own = document.allows(.amend, to: desk.actor, on: desk.today)
        let address = own ? handOver.beginning(of: document) : document.address.work
        self.init(
            document: Link(document.longTitle, address),
            text:
                "\(handOver.sentence) Perencananya atau pejabat yang baru membuat \(document.kind.singkatan) Perubahan."
        )
    }

    /// Those without a revision at work.
    static func all(_ changed: [HandOver], _ documents: [Document], _ desk: Desk) -> [HandOverLine] {
        let newest = documents.filter { $0.status != .dihapus }.newestRevisions
        return changed.compactMap { handOver in
            newest.first { $0.id == handOver.document && $0.status == .berlaku }.map {
                HandOverLine(handOver, $0, desk)
            }
        }
    }
}

extension HandOver {
    /// The form of a revision, with this ground chosen and told.
    func beginning(of document: Document) -> String {
        "\(document.address.work)/perubahan?alasan=\(AlasanPerubahan.pejabat.rawValue)"
    }
}
