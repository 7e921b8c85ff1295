/// Text as people paste it from Word, Excel and WhatsApp, made safe to keep and to compare.
public enum Teks {
    /// Trims, turns every space character into a plain one and runs of them into one, unifies line ends, and drops what
    /// cannot be seen but changes how text reads: controls, zero-width characters, bidirectional overrides (UTR 36).
    /// Cleaning twice changes nothing more. Letters stay as they were typed, composed or decomposed: Swift compares
    /// them as equal, and a document prints what was typed.
    public static func clean(_ text: String) -> String {
        // Printable ASCII without a space: numbers, amounts, many short cells.
        guard !text.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else { return text }
        var scalars = String.UnicodeScalarView()
        var previous: Unicode.Scalar = " "
        for scalar in text.unicodeScalars {
            defer { previous = scalar }
            guard let kept = replacement(for: scalar, after: previous) else { continue }
            if kept == "\n" { dropSpaces(at: &scalars) }
            let isLeading: Bool = scalars.isEmpty || scalars.last == "\n" || scalars.last == " "
            if kept == " " && isLeading || kept == "\n" && scalars.isEmpty { continue }
            scalars.append(kept)
        }
        while let last = scalars.last, last == " " || last == "\n" { scalars.removeLast() }
        return String(scalars)
    }

    /// Dots, squares, diamonds, arrow heads and ticks that Word offers for lists.
    private static let bullets: Set<UInt32> = [
        0xF0B7, 0xF0A7, 0xF0D8, 0xF0FC, 0xF076, 0xF0A8, 0xF06C, 0xF06E, 0xF06F, 0xF071, 0xF072, 0xF074, 0xF075, 0xF077,
        0xF09F, 0xF0A1, 0xF0D2, 0xF0FE,
    ]

    private static func dropSpaces(at scalars: inout String.UnicodeScalarView) {
        while scalars.last == " " { scalars.removeLast() }
    }

    private static func replacement(for scalar: Unicode.Scalar, after previous: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar.value {
        case 0x21...0x7E: scalar
        case 0x0A: previous == "\r" ? nil : "\n"
        // Carriage return, the line break inside a cell of Word, a page break, and Unicode's own.
        case 0x0D, 0x0B, 0x0C, 0x85, 0x2028, 0x2029: "\n"
        case 0x09, 0x20, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: " "
        // Signs of Word's lists in the fonts Symbol and Wingdings: they have no meaning outside of these.
        case 0xF02D, 0xF0BE: "-"
        case let value where bullets.contains(value): "•"
        // U+FFFC stands where Word had a picture.
        case 0x00...0x1F, 0x7F...0x9F, 0xFFF9...0xFFFC: nil
        default: scalar.properties.isDefaultIgnorableCodePoint ? nil : scalar
        }
    }
}
