/// Text as people paste it from Word, Excel and WhatsApp, made safe to keep and to compare.
public enum Teks {
    /// Trims, turns every space character into a plain one, unifies line ends, and drops what cannot be seen but
    /// changes how text reads: controls, zero-width characters, and bidirectional overrides (Unicode TR 36).
    public static func clean(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        var previous: Unicode.Scalar = " "
        for scalar in text.unicodeScalars {
            guard let kept = replacement(for: scalar, after: previous) else {
                previous = scalar
                continue
            }
            previous = scalar
            if kept == " ", scalars.last == " " || scalars.last == "\n" || scalars.isEmpty { continue }
            if kept == "\n" {
                while scalars.last == " " { scalars.removeLast() }
                if scalars.isEmpty { continue }
            }
            scalars.append(kept)
        }
        while let last = scalars.last, last == " " || last == "\n" { scalars.removeLast() }
        return String(scalars)
    }

    private static func replacement(for scalar: Unicode.Scalar, after previous: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar.value {
        case 0x0A: previous == "\r" ? nil : "\n"
        case 0x0D, 0x0B, 0x2028, 0x2029: "\n"
        case 0x09, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: " "
        case 0x00...0x1F, 0x7F...0x9F, 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: nil
        default: scalar
        }
    }
}
