import FoundationEssentials

/// A generated file.
enum Output {
    /// Leaves an equal file alone: nothing is compiled again after a change of a comment.
    static func write(_ text: String, to path: String) throws {
        if let before = try? String(contentsOfFile: path, encoding: .utf8), before == text { return }
        try text.write(toFile: path, atomically: true, encoding: .utf8)
    }
}
