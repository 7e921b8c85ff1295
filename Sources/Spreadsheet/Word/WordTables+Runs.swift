/// The words of a paragraph.
extension WordTables {
    mutating func run(isHidden outer: Bool) throws(WorkbookError) {
        let depth: Int = xml.depth
        var isHidden: Bool = outer
        while true {
            switch try xml.next() {
            case .start where xml.isAt("rPr"): isHidden = try runIsHidden(outer)
            case .start where xml.isAt("t"): try words(isHidden: isHidden)
            case .start where xml.isAt("r"): try run(isHidden: isHidden)
            case .start where xml.isAt("p"): try boxed()
            case .start where xml.isAt("tbl"): try block()
            case .start where isUnseen: try leaveOut()
            case .start: if !isHidden { try sign() }
            case .end where xml.depth < depth: return
            case .end, .text: continue
            case .finish: throw xml.malformed
            }
        }
    }

    private mutating func runIsHidden(_ outer: Bool) throws(WorkbookError) -> Bool {
        let depth: Int = xml.depth
        var own: Bool?
        var isHidden: Bool = outer
        while true {
            switch try xml.next() {
            case .start:
                if xml.isAt("rStyle") { isHidden = try styles.isHidden(xml.attribute("val")) || outer }
                if xml.isAt("vanish") { own = try xml.isOn() }
                if xml.isAt("rPrChange") { try xml.skip() }
            case .end where xml.depth < depth: return own ?? isHidden
            case .end, .text: continue
            case .finish: throw xml.malformed
            }
        }
    }

    private mutating func words(isHidden: Bool) throws(WorkbookError) {
        let depth: Int = xml.depth
        var bytes: [UInt8] = []
        while true {
            switch try xml.next() {
            case .text: try xml.appendText(to: &bytes)
            case .end where xml.depth < depth:
                guard let piece = String(validating: bytes, as: UTF8.self) else { throw xml.malformed }
                guard !isHidden else {
                    omitted += piece.isEmpty ? 0 : 1
                    return
                }
                return try add(piece)
            case .start, .end: continue
            case .finish: throw xml.malformed
            }
        }
    }

    /// Signs that are elements.
    private mutating func sign() throws(WorkbookError) {
        if xml.isAt("tab") || xml.isAt("ptab") { text.addSpace() }
        if xml.isAt("br") || xml.isAt("cr") { text.breakLine() }
        if xml.isAt("noBreakHyphen") { try add("-") }
        if xml.isAt("sym"), let digits = try xml.attribute("char"), let code = UInt32(digits, radix: 16),
            let scalar = Unicode.Scalar(code)
        {
            try add(String(scalar))
        }
    }

    mutating func add(_ piece: String) throws(WorkbookError) {
        length += piece.utf8.count
        guard length <= limits.textLength else { throw .tooMuch(.textLength, limit: limits.textLength) }
        text.add(piece, keepsLines: false)
    }

    /// What nobody sees: deletions, what was moved away, codes of fields, the reading of a sign above it, and what
    /// older programs show instead of what stands before it.
    var isUnseen: Bool {
        xml.isAt("del") || xml.isAt("moveFrom") || xml.isAt("delText") || xml.isAt("instrText") || xml.isAt("rt")
            || xml.isAt("Fallback") || xml.isAt("sdtPr")
    }

    mutating func leaveOut() throws(WorkbookError) {
        if xml.isAt("del") || xml.isAt("moveFrom") { omitted += 1 }
        try xml.skip()
    }
}
