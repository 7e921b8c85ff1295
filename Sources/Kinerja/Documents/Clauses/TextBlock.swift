/// A part of a text with structure, read from its entries (`ClauseText`).
public enum TextBlock: Sendable, Equatable {
    /// "Pasal 1", and its title where it has one.
    case heading([String])
    case paragraph(String)
    case clauses(ClauseList)
}

/// Clauses that are counted together.
public struct ClauseList: Sendable, Equatable {
    public struct Item: Sendable, Equatable {
        public let marker: ClauseMarker
        public let text: String
        /// Lists inside of it.
        public let blocks: [TextBlock]
    }

    public let style: ClauseMarker.Style
    public internal(set) var items: [Item]

    public var start: Int { items.first?.marker.value ?? 1 }

    /// Whether the number of an item is not that of the one before it and one more.
    public func isOutOfStep(_ index: Int) -> Bool {
        index > 0 && !items[index].marker.follows(items[index - 1].marker.value)
    }
}

extension TextBlock {
    public static func blocks(of entries: [String]) -> [TextBlock] {
        var open = OpenClauses(lines: entries)
        var blocks: [TextBlock] = []
        var run: [Placed] = []
        for entry in entries {
            let lines = entry.split(separator: "\n").map(String.init)
            let isHeading = ClauseHeading.isHeading(lines.first ?? "")
            let (markers, _) = ClauseMarker.candidates(entry)
            if !isHeading, let place = open.place(markers, isFresh: true) {
                run.append(Placed(place: place, text: text(of: entry, after: place.marker)))
                continue
            }
            blocks += lists(run[...], level: 0)
            run = []
            open.close()
            blocks.append(isHeading ? .heading(lines) : .paragraph(entry))
        }
        return blocks + lists(run[...], level: 0)
    }

    /// Whether entries are more than paragraphs.
    static func hasStructure(_ entries: [String]) -> Bool {
        blocks(of: entries).contains { block in
            if case .paragraph = block { false } else { true }
        }
    }

    private struct Placed {
        let place: OpenClauses.Place
        let text: String
    }

    private static func text(of entry: String, after marker: ClauseMarker) -> String {
        String(entry.dropFirst(marker.text.count).drop { $0 == " " || $0 == "\n" })
    }

    private static func lists(_ run: ArraySlice<Placed>, level: Int) -> [TextBlock] {
        var lists: [ClauseList] = []
        var rest = run
        while let head = rest.popFirst() {
            let inner = rest.prefix { $0.place.level > level }
            rest = rest.dropFirst(inner.count)
            let item = ClauseList.Item(
                marker: head.place.marker, text: head.text, blocks: self.lists(inner, level: level + 1))
            if lists.isEmpty || head.place.begins {
                lists.append(ClauseList(style: head.place.marker.style, items: [item]))
            } else {
                lists[lists.count - 1].items.append(item)
            }
        }
        return lists.map(TextBlock.clauses)
    }
}
