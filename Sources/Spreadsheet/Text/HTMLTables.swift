/// Reads the tables of a web page, one below the other. A table within a cell is text of that cell.
struct HTMLTables {
    private(set) var rows: [[String]] = []
    /// Rows and columns that the page does not show.
    private(set) var hidden = 0

    private let limits: WorkbookLimits
    private var styles = HTMLStyles()
    private var open: [Element] = []
    private var grid = HTMLGrid()
    private var text = HTMLText()

    private struct Element {
        let name: String
        var isHidden = false
        var isInvisible = false
        var keepsLines = false
        var isBlock = false
        var isListMark = false
    }

    init(_ limits: WorkbookLimits) { self.limits = limits }

    mutating func read(_ page: String) throws(WorkbookError) {
        var scanner = HTMLScanner(page)
        while let token = scanner.next() {
            switch token {
            case .text(let piece): add(piece)
            case .end(let name): close(name)
            case .start(let name, let attributes):
                if Self.raw.contains(name) {
                    let content = scanner.raw(name)
                    if name == "style" { styles.add(content) }
                } else {
                    try start(name, attributes)
                }
            }
        }
        close("table")
    }

    private var tableDepth: Int { open.count { $0.name == "table" } }
    private var isInCell: Bool { open.contains { Self.cells.contains($0.name) } }

    private mutating func add(_ piece: String) {
        guard isInCell, let place = open.last, !place.isHidden, !place.isInvisible else { return }
        let isMark: Bool = open.contains(where: \.isListMark)
        guard isMark else { return text.add(piece, keepsLines: place.keepsLines) }
        let mark = piece.filter { !$0.isWhitespace }
        let isDot: Bool = mark.count == 1 && mark != "-" && mark.first?.isNumber == false
        if !mark.isEmpty { text.add(isDot ? "• " : mark + " ", keepsLines: false) }
    }

    private mutating func start(_ name: String, _ attributes: [String: String]) throws(WorkbookError) {
        closeImplied(before: name)
        let look = styles.look(name, attributes)
        let outer: Element? = open.last
        var element = Element(name: name)
        element.isHidden =
            outer?.isHidden == true || look.isHidden || Self.never.contains(name) || attributes["hidden"] != nil
            || ["MsoCommentReference", "msocomanchor"].contains(attributes["class"])
        element.isInvisible = look.isInvisible ?? outer?.isInvisible ?? false
        element.keepsLines = look.keepsLines ?? (outer?.keepsLines == true || name == "pre")
        element.isBlock = look.isBlock ?? Self.blocks.contains(name)
        element.isListMark = look.isListMark
        try place(name, attributes, element)
        if name == "br", isInCell, !element.isHidden, !element.isInvisible { text.breakLine() }
        if element.isBlock, isInCell, !element.isHidden { text.endBlock() }
        guard open.count < 4 * limits.depth else { throw .tooMuch(.depth, limit: limits.depth) }
        if !Self.void.contains(name) { open.append(element) }
    }

    /// Rows, columns and cells of a table that stands in no other.
    private mutating func place(_ name: String, _ attributes: [String: String], _ element: Element)
        throws(WorkbookError)
    {
        guard tableDepth == 1, !isInCell else { return }
        let widest = limits.columns
        let span: (String) -> Int = { min(max(Int(attributes[$0] ?? "") ?? 1, 1), widest) }
        switch name {
        case "col": grid.addColumns(span("span"), isHidden: element.isHidden)
        case "tr":
            grid.beginRow(isHidden: element.isHidden)
            guard rows.count + grid.count <= limits.rows else { throw .tooMuch(.rows, limit: limits.rows) }
        case "td", "th":
            text = HTMLText()
            grid.beginCell(across: span("colspan"), down: span("rowspan"), isHidden: element.isHidden)
            guard grid.width <= limits.columns else { throw .tooMuch(.columns, limit: limits.columns) }
        default: return
        }
    }

    /// What ends although nobody wrote so.
    private mutating func closeImplied(before name: String) {
        let ended: Set<String>
        switch name {
        case "td", "th": ended = Self.cells
        case "tr": ended = ["tr", "td", "th"]
        case "tbody", "thead", "tfoot": ended = ["tr", "td", "th", "tbody", "thead", "tfoot"]
        case "li", "p", "dt", "dd": ended = name == "li" ? ["li"] : name == "p" ? ["p"] : ["dt", "dd"]
        default: return
        }
        while let index = open.lastIndex(where: { ended.contains($0.name) }) {
            let fence: Set<String> = name == "li" ? ["ul", "ol"] : ["table"]
            let limit = open.lastIndex {
                fence.contains($0.name) || !Self.parts.contains(name) && Self.cells.contains($0.name)
            }
            guard index > limit ?? -1 else { return }
            closeElements(from: index)
        }
    }

    /// An end that nothing began, or that would end a cell around it, is none.
    private mutating func close(_ name: String) {
        guard let index = open.lastIndex(where: { $0.name == name }) else { return }
        let fence: Int = Self.parts.contains(name) ? -1 : open.lastIndex { Self.cells.contains($0.name) } ?? -1
        guard index > fence else { return }
        closeElements(from: index)
    }

    private mutating func closeElements(from index: Int) {
        while open.count > index {
            let element = open.removeLast()
            if isInCell {
                if element.isBlock, !element.isHidden { text.endBlock() }
                if Self.cells.contains(element.name) { text.addSpace() }
            } else if Self.cells.contains(element.name), tableDepth == 1 {
                grid.endCell(text.result)
            } else if element.name == "table", tableDepth == 0 {
                if !element.isHidden { take(grid) }
                grid = HTMLGrid()
            }
        }
    }

    private mutating func take(_ grid: HTMLGrid) {
        rows += grid.shown
        hidden += grid.hidden
    }

    private static let cells: Set<String> = ["td", "th"]
    private static let parts: Set<String> = ["td", "th", "tr", "tbody", "thead", "tfoot", "table"]
    private static let raw: Set<String> = ["style", "script", "title", "noscript", "template"]
    private static let never: Set<String> = ["del", "rp", "datalist"]
    private static let void: Set<String> = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
    ]
    private static let blocks: Set<String> = [
        "address", "article", "aside", "blockquote", "caption", "center", "dd", "details", "dialog", "div", "dl", "dt",
        "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr",
        "legend", "li", "main", "nav", "ol", "p", "pre", "section", "summary", "table", "tr", "ul",
    ]
}
