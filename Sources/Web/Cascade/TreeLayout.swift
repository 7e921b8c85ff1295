/// Where the cards of a tree stand. Units are CSS pixels.
struct TreeLayout {
    struct Box {
        let card: TreeCard
        /// Index of the box that it hangs on.
        let parent: Int?
        let x: Double
        var y: Double

        var middle: Double { y + card.height / 2 }
    }

    /// Between two levels.
    static let gap = 36.0
    /// Between two cards of a level.
    private static let space = 12.0

    private(set) var boxes: [Box] = []
    /// The first free place of each level.
    private var floors: [Double] = []

    init(_ root: CascadeItem) {
        _ = place(root, below: nil, level: 0)
    }

    var width: Double { boxes.map { $0.x + TreeCard.width }.max() ?? 0 }
    var height: Double { boxes.map { $0.y + $0.card.height }.max() ?? 0 }

    /// Children first, then the parent beside their middle. Where its place is taken, it moves down with all of them.
    private mutating func place(_ item: CascadeItem, below parent: Int?, level: Int) -> Int {
        if floors.count == level { floors.append(0) }
        let own: Int = boxes.count
        boxes.append(
            Box(
                card: TreeCard(item), parent: parent, x: Double(level) * (TreeCard.width + TreeLayout.gap),
                y: floors[level]))
        let height: Double = boxes[own].card.height
        let children: [Int] = item.items.map { place($0, below: own, level: level + 1) }
        if let first = children.first, let last = children.last {
            let wanted: Double = (boxes[first].middle + boxes[last].middle) / 2 - height / 2
            if wanted < floors[level] { moveDown(own + 1, by: floors[level] - wanted) }
            boxes[own].y = max(wanted, floors[level])
        }
        floors[level] = boxes[own].y + height + TreeLayout.space
        return own
    }

    /// Everything from one box on; these are the last ones of their levels, so that the floors move with them.
    private mutating func moveDown(_ first: Int, by distance: Double) {
        for index in first..<boxes.count {
            boxes[index].y += distance
            let level = Int((boxes[index].x / (TreeCard.width + TreeLayout.gap)).rounded())
            floors[level] = max(floors[level], boxes[index].y + boxes[index].card.height + TreeLayout.space)
        }
    }
}
