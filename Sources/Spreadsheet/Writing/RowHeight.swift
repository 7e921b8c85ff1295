/// How high a row must be for its wrapped text: LibreOffice shows one line only where a file does not say.
enum RowHeight {
    /// Points, of one line of 11-point Calibri.
    static let line = 15
    /// The highest row there is.
    private static let max = 409

    /// Points for so many lines.
    static func points(lines: Int) -> Int { min(lines * line, max) }

    /// How many lines the text takes in a column of the given width, when words stay whole where they fit. A letter is
    /// taken to be as wide as a digit, which is a little more than it is on average.
    static func lines(_ text: String, width: Int) -> Int {
        let capacity: Int = Swift.max(width - 1, 1)
        // Shorter in bytes is shorter in letters: most cells end here.
        if text.utf8.count <= capacity, !text.utf8.contains(0x0A) { return 1 }
        return text.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) { $0 + lines(of: $1, capacity) }
    }

    private static func lines(of paragraph: Substring, _ capacity: Int) -> Int {
        var count = 1
        var used = 0
        for word in paragraph.split(separator: " ") {
            let length: Int = word.unicodeScalars.count
            if used > 0, used + 1 + length > capacity {
                count += 1
                used = 0
            }
            used += length + (used > 0 ? 1 : 0)
            count += (used - 1) / capacity
            used = (used - 1) % capacity + 1
        }
        return count
    }
}
