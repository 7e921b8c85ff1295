import Testing

@testable import Web

@Suite("The drawing of a tree")
struct TreeLayoutTests {
    /// A tree of any shape from a few numbers: how many children each node has, in the order of their making.
    private static func tree(_ counts: [Int]) -> CascadeItem {
        var rest: [Int] = counts
        func grow(_ level: Int) -> CascadeItem {
            let children: Int = rest.isEmpty || level > 5 ? 0 : rest.removeFirst()
            return CascadeItem(
                kind: .objective, label: "Jabatan \(level)",
                text: String(repeating: "kata ", count: 3 + rest.count % 7), indicators: [],
                source: nil, items: (0..<children).map { _ in grow(level + 1) })
        }
        return grow(0)
    }

    static let shapes: [[Int]] = [
        [], [1], [3, 0, 2, 1, 4], [2, 5, 0, 0, 0, 0, 0, 1, 6], [4, 3, 3, 3, 3, 3, 3], [9, 9, 9, 9, 9, 9, 9, 9, 9, 9],
    ]

    @Test(arguments: shapes)
    func noTwoCardsTouch(_ shape: [Int]) {
        let boxes: [TreeLayout.Box] = TreeLayout(Self.tree(shape)).boxes
        for (index, box) in boxes.enumerated() {
            #expect(box.y >= 0)
            for other in boxes[(index + 1)...] where other.x == box.x {
                #expect(box.y + box.card.height < other.y || other.y + other.card.height < box.y)
            }
        }
    }

    @Test(arguments: shapes)
    func aParentStandsBesideItsChildren(_ shape: [Int]) {
        let boxes: [TreeLayout.Box] = TreeLayout(Self.tree(shape)).boxes
        for (index, box) in boxes.enumerated() {
            let children: [TreeLayout.Box] = boxes.filter { $0.parent == index }
            guard let first = children.first, let last = children.last else { continue }
            #expect(abs(box.middle - (first.middle + last.middle) / 2) < 0.01)
        }
    }

    /// Every node is in some part, with its way from the root, and no part is too large.
    @Test func aLargeTreeIsDivided() {
        let tree: CascadeItem = Self.tree(Array(repeating: 4, count: 60))
        let parts: [CascadeItem] = tree.parts(CascadeItem.fitsScreen)
        func ends(_ item: CascadeItem) -> Int { item.items.isEmpty ? 1 : item.items.reduce(0) { $0 + ends($1) } }
        #expect(tree.count > 200)
        #expect(parts.count > 3)
        #expect(parts.allSatisfy { CascadeItem.fitsScreen($0) && $0.text == tree.text })
        #expect(parts.reduce(0) { $0 + ends($1) } == ends(tree))
    }

    @Test func wordsBreakWhereALineIsFull() {
        let text = "Meningkatnya keaktifan lembaga kemasyarakatan desa dan pelestarian adat istiadat"
        let lines: [String] = TreeCard.broken(text, .title)
        #expect(lines.count > 1)
        #expect(lines.joined(separator: " ") == text)
        #expect(TreeCard.broken("satu\ndua", .title) == ["satu", "dua"])
        #expect(TreeCard.broken(String(repeating: "x", count: 90), .title).count == 1)
    }
}
