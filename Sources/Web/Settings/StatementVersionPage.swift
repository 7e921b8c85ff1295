import Deeds
import Kinerja
import Records

/// An earlier wording of the statement, with what has become of it since.
struct StatementVersionPage: Page {
    let chrome: Chrome
    let title: String
    /// Its number, in the address of the form that brings it back.
    let number: String
    /// Who saved it, and when.
    let made: String
    var reason: String?
    let parts: [Part]
    let others: [Link]
    /// The version in use: there is nothing to bring back.
    var isCurrent: Bool

    struct Part {
        let name: String
        /// As it was.
        let text: String
        /// From then to now; nil where nothing changed.
        let difference: [Piece]?

        var isEmpty: Bool { text.isEmpty }
    }

    /// Words that stayed, went or came.
    struct Piece {
        let text: String
        var isGone = false
        var isNew = false
    }
}

extension StatementVersionPage {
    /// The kabupaten's statement, then what others say otherwise.
    static func parts(_ then: TenantSettings, now: TenantSettings) -> [Part] {
        let (old, new) = (then.pernyataanKhusus, now.pernyataanKhusus)
        let keys = Set(old.keys).union(new.keys).sorted()
        return parts(then.pernyataan, now: now.pernyataan)
            + keys.flatMap { key in
                parts(old[key] ?? .blank, now: new[key] ?? .blank).filter { !$0.isEmpty || $0.difference != nil }
                    .map {
                        Part(
                            name: "\(StatementKey.name(of: key)): \($0.name)", text: $0.text, difference: $0.difference)
                    }
            }
    }

    static func parts(_ then: Pernyataan, now: Pernyataan) -> [Part] {
        let (old, new) = (StatementPart.typed(then), StatementPart.typed(now))
        return StatementPart.fields.map { control in
            Part(
                name: control.label, text: old[control.name],
                difference: difference(old[control.name], new[control.name]))
        }
    }

    private static func difference(_ old: String, _ new: String) -> [Piece]? {
        guard old != new else { return nil }
        return WordDifference(from: old, to: new).pieces.map { piece in
            switch piece {
            case .same(let text): Piece(text: text)
            case .gone(let text): Piece(text: text, isGone: true)
            case .new(let text): Piece(text: text, isNew: true)
            }
        }
    }

    static func name(of versi: Int) -> String { versi == 0 ? "Versi awal" : "Versi \(versi)" }

    static func others(_ changes: [SettingsChangeRow], besides versi: Int) -> [Link] {
        let numbers: [Int] = changes.filter { $0.bagian == StatementPart.words.path }.map(\.versi) + [0]
        return numbers.filter { $0 != versi }.map { Link(name(of: $0), "\(StatementPart.words.address)/\($0)") }
    }
}
