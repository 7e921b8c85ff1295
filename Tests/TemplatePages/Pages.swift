import Templates

/// The structs of the pages in `Views/`, compiled by the plugin as those of the product are.
struct Contexts {
    let value: String
}

struct Register {
    struct Site {
        let name: String
        let isDemo: Bool
    }

    struct Row {
        let name: String
        var isChosen: Bool = false
        var children: [Row] = []
    }

    let site: Site
    let title: String
    let year: Int
    let rows: [Row]
    let note: String?
    let badge: Markup
}

struct Kinds {
    struct Keywords {
        let `in`: String
    }

    let int: Int
    let int64: Int64
    let part: Substring
    let literal: StaticString
    let `default`: Keywords
}

struct Same {}

extension View {
    var html: String { String(decoding: bytes(), as: UTF8.self) }
}
