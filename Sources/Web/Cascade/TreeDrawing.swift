/// A tree from left to right as rectangles and lines: one column for each level, every parent beside the middle of its
/// children, and no more height than the fullest column needs.
struct TreeDrawing {
    /// Unique on the page; the names of its title and description begin with it.
    let id: String
    /// What `<title>` says.
    let title: String
    /// What `<desc>` says.
    let description: String
    let cards: [Card]
    let branches: [Branch]
    let width: Int
    let height: Int

    var viewBox: String { "0 0 \(width) \(height)" }

    struct Card {
        let x: Int
        let y: Int
        let width: Int
        let height: Int
        let style: String
        let lines: [Line]
    }

    struct Line {
        let x: Int
        let y: Int
        let style: String
        let text: String
    }

    struct Branch {
        let path: String
    }
}

extension TreeDrawing {
    init(_ root: CascadeItem, id: String, title: String) {
        let layout = TreeLayout(root)
        self.id = id
        self.title = title
        description =
            """
            \(layout.boxes.count) kotak dari kiri ke kanan, mulai dari \(root.text). Isi yang sama ada pada \
            daftar di halaman pohon kinerja.
            """
        width = Int(layout.width.rounded(.up)) + 2
        height = Int(layout.height.rounded(.up)) + 2
        cards = layout.boxes.map { Card($0) }
        branches = layout.boxes.compactMap { box in box.parent.map { Branch(from: layout.boxes[$0], to: box) } }
    }
}

extension TreeDrawing.Card {
    fileprivate init(_ box: TreeLayout.Box) {
        let (left, top) = (Int(box.x.rounded()) + 1, Int(box.y.rounded()) + 1)
        x = left
        y = top
        width = Int(TreeCard.width)
        height = Int(box.card.height.rounded())
        style = box.card.style
        lines = box.card.lines.map {
            TreeDrawing.Line(x: left + 8, y: top + Int($0.y.rounded()), style: $0.style.rawValue, text: $0.text)
        }
    }
}

extension TreeDrawing.Branch {
    fileprivate init(from parent: TreeLayout.Box, to box: TreeLayout.Box) {
        let start: Int = Int((parent.x + TreeCard.width).rounded()) + 1
        let middle: Int = start + Int(TreeLayout.gap / 2)
        path =
            """
            M\(start) \
            \(Int(parent.middle.rounded()) + 1)H\(middle)V\(Int(box.middle.rounded()) + 1)H\(Int(box.x.rounded()) + 1)
            """
    }
}
