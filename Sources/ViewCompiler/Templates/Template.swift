/// One file, read.
struct Template {
    let source: Source
    let header: Header
    /// The content of a page without layout, of a partial or of a layout.
    let body: Body
    /// The blocks of a page with a layout.
    let blocks: [Block]
    /// The blocks that a layout places.
    let yields: Set<String>
}

extension Template {
    init(_ source: Source) throws {
        let (header, offset) = try Header.read(source)
        var parser = Parser(Scanner(source, from: offset), isLayout: header.isLayout)
        self.source = source
        self.header = header
        if case .page(_, .some) = header {
            blocks = try parser.blocks()
            body = Body(end: Place(source: source, offset: source.bytes.count))
        } else {
            body = try parser.file()
            blocks = []
        }
        yields = parser.yields
    }
}

extension Header {
    var isLayout: Bool {
        switch self {
        case .layout: true
        case .page, .partial: false
        }
    }
}
