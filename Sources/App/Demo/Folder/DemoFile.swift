import FoundationEssentials

/// A text file of `docker/demo`. Its README tells the format.
struct DemoFile {
    struct Line {
        let number: Int
        let text: Substring
    }

    let path: String
    /// Without the remarks at the head of the file, and without blank lines.
    let lines: [Line]
    private let first: Int

    init(_ path: String) throws {
        guard let data = FileManager.default.contents(atPath: path) else { throw Failure("\(path): cannot be read") }
        let all = String(decoding: data, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        let remarks = all.prefix { $0.hasPrefix("#") }.count
        self.path = path
        first = remarks + 1
        lines = zip(1..., all).dropFirst(remarks).filter { !$1.isEmpty }.map { Line(number: $0, text: $1) }
    }

    /// All of it below the remarks.
    var text: String { lines.map(\.text).joined(separator: "\n") }

    /// - Parameter line: where the fault is; the first line below the remarks if nothing more is known.
    func failure(_ fault: String, line: Int? = nil) -> Failure { Failure("\(path):\(line ?? first): \(fault)") }
}
