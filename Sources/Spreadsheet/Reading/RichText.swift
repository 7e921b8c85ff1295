/// The text of a string item, in one run or in several of different looks.
enum RichText {
    /// Reads to the end of the element that has just begun. Phonetic guides (`rPh`) are no part of the text.
    static func read(_ xml: inout XMLReader, _ limits: WorkbookLimits) throws(WorkbookError) -> String {
        var bytes: [UInt8] = []
        let depth: Int = xml.depth
        var textDepth: Int?
        var guideDepth: Int?
        while true {
            switch try xml.next() {
            case .start:
                if xml.isAt("rPh"), guideDepth == nil { guideDepth = xml.depth }
                if xml.isAt("t"), guideDepth == nil { textDepth = xml.depth }
            case .text:
                guard textDepth == xml.depth else { continue }
                try xml.appendText(to: &bytes)
                guard bytes.count <= limits.textLength else { throw .tooMuch(.textLength, limit: limits.textLength) }
            case .end:
                if let inside = textDepth, xml.depth < inside { textDepth = nil }
                if let inside = guideDepth, xml.depth < inside { guideDepth = nil }
                guard xml.depth < depth else { continue }
                guard let text = XString.text(bytes) else { throw xml.malformed }
                return text
            case .finish: throw xml.malformed
            }
        }
    }
}
