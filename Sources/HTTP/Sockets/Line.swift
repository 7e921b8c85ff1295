/// First in, first out, each in constant time on average.
struct Line<Element> {
    private var entering: [Element] = []
    /// The last one is the first of the line.
    private var leaving: [Element] = []

    var count: Int { entering.count + leaving.count }
    var isEmpty: Bool { entering.isEmpty && leaving.isEmpty }

    mutating func append(_ element: Element) { entering.append(element) }

    mutating func popFirst() -> Element? {
        if leaving.isEmpty, !entering.isEmpty {
            leaving = entering.reversed()
            entering.removeAll(keepingCapacity: true)
        }
        return leaving.popLast()
    }
}
