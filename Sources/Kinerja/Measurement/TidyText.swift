extension StringProtocol {
    /// The text as a parser should see it: no white space at the ends, one plain space for each run of it inside (cells
    /// pasted from Word and Excel bring no-break spaces and line breaks), no invisible marks.
    func tidied() -> String {
        // Printable ASCII without a space: most cells.
        guard !utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else { return String(self) }
        var tidy = String.UnicodeScalarView()
        var gap = false
        for scalar: Unicode.Scalar in unicodeScalars where !scalar.isInvisible {
            guard !scalar.properties.isWhitespace else {
                gap = !tidy.isEmpty
                continue
            }
            if gap { tidy.append(" ") }
            gap = false
            tidy.append(scalar)
        }
        return String(tidy)
    }

    /// Nothing but dashes, as a cell that says "none" is written: `-`, `--`, or the `–` that Word makes of it.
    var isDash: Bool { !isEmpty && unicodeScalars.allSatisfy(\.isDash) }

    /// The rest after `prefix`, compared without regard to case; `nil` when the text begins otherwise.
    func dropping(prefix: String) -> SubSequence? {
        guard self.prefix(prefix.count).lowercased() == prefix else { return nil }
        return dropFirst(prefix.count)
    }
}

extension Character {
    /// One dash, without combining marks.
    var isDash: Bool { unicodeScalars.allSatisfy(\.isDash) }
}

extension Unicode.Scalar {
    /// Hyphen-minus, the Unicode dashes U+2010...U+2015, and the minus sign.
    var isDash: Bool { self == "-" || (0x2010...0x2015).contains(value) || value == 0x2212 }

    /// Zero-width spaces and joiners, direction marks, the byte order mark, the soft hyphen.
    fileprivate var isInvisible: Bool {
        (0x200B...0x200F).contains(value) || value == 0x2060 || value == 0xFEFF || value == 0xAD
    }
}
