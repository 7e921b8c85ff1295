/// Reads the text of a Word document, and keeps its tables. Each function reads to the end of the element that has just
/// begun; elements that only wrap others (`ins`, `hyperlink`, `sdtContent` ...) are read as if they were not there.
struct WordTables {
    var tables: [WordTable] = []

    var xml: XMLReader
    let styles: WordStyles
    private var lists: WordLists
    let limits: WorkbookLimits
    var budget: CellBudget
    /// The last words outside of any table.
    var title = ""
    var omitted = 0
    var isInCell = false
    /// What the cell or paragraph at work says, and its bytes.
    var text = HTMLText()
    var length = 0

    init(
        _ bytes: [UInt8], part: String, _ styles: WordStyles, _ lists: WordLists, _ limits: WorkbookLimits
    ) throws(WorkbookError) {
        xml = try XMLReader(bytes, part: part, limits)
        self.styles = styles
        self.lists = lists
        self.limits = limits
        budget = CellBudget(limits)
    }

    mutating func read() throws(WorkbookError) {
        guard try xml.next() == .start, xml.isAt("document") else { throw xml.malformed }
        try blocks()
        guard try xml.next() == .finish else { throw xml.malformed }
    }

    private mutating func blocks() throws(WorkbookError) {
        let depth: Int = xml.depth
        while true {
            switch try xml.next() {
            case .start: try block()
            case .end where xml.depth < depth: return
            case .end, .text: continue
            case .finish: throw xml.malformed
            }
        }
    }

    mutating func block() throws(WorkbookError) {
        if xml.isAt("tbl") {
            try isInCell ? nestedTable() : table()
        } else if xml.isAt("p") {
            try isInCell ? paragraph() : outerParagraph()
        } else if isUnseen {
            try leaveOut()
        }
    }

    /// A title, perhaps.
    private mutating func outerParagraph() throws(WorkbookError) {
        (text, length) = (HTMLText(), 0)
        try paragraph()
        let words: String = text.result
        if !words.isEmpty { title = String(words.prefix(200)) }
    }

    private mutating func paragraph() throws(WorkbookError) {
        let depth: Int = xml.depth
        var style = ParagraphStyle()
        while true {
            switch try xml.next() {
            case .start where xml.isAt("pPr"):
                style = try paragraphStyle()
                try add(label(style))
            case .start where xml.isAt("r"): try run(isHidden: styles.isHidden(style.name))
            case .start where xml.isAt("p"): try boxed()
            case .start where xml.isAt("tbl"): try block()
            case .start where isUnseen: try leaveOut()
            case .end where xml.depth < depth:
                // The end of a paragraph that was deleted joins the next one to it.
                if !style.isMarkDeleted { text.endBlock() }
                return
            case .start, .end, .text: continue
            case .finish: throw xml.malformed
            }
        }
    }

    /// A paragraph of a box within a paragraph.
    mutating func boxed() throws(WorkbookError) {
        text.endBlock()
        try paragraph()
    }

    private struct ParagraphStyle {
        var name: String?
        var list: String?
        var level: Int?
        var isMarkDeleted = false
    }

    private mutating func paragraphStyle() throws(WorkbookError) -> ParagraphStyle {
        let depth: Int = xml.depth
        var style = ParagraphStyle()
        while true {
            switch try xml.next() {
            case .start:
                if xml.isAt("pStyle") { style.name = try xml.attribute("val") }
                if xml.isAt("numId") { style.list = try xml.attribute("val") }
                if xml.isAt("ilvl") { style.level = xml.number("val") }
                if xml.isAt("del") || xml.isAt("moveFrom") { style.isMarkDeleted = true }
                // What the style was before somebody changed it.
                if xml.isAt("pPrChange") || xml.isAt("rPrChange") { try xml.skip() }
            case .end where xml.depth < depth: return style
            case .end, .text: continue
            case .finish: throw xml.malformed
            }
        }
    }

    private mutating func label(_ style: ParagraphStyle) -> String {
        let own = style.list.map { ($0, style.level ?? styles.list(style.name)?.level ?? 0) }
        guard let (list, level) = own ?? styles.list(style.name) else { return "" }
        let label: String = lists.label(list, level: level)
        return label.isEmpty ? "" : label + " "
    }
}
