/// Writes Swift source in which each template expression keeps its line, and where there is room its column.
struct SwiftWriter {
    private(set) var text: String = ""
    private var isLocated: Bool = false

    /// A line that has no counterpart in a template.
    mutating func line(_ line: String) {
        if isLocated { text += "#sourceLocation()\n" }
        isLocated = false
        text += line + "\n"
    }

    /// A line that the compiler reports at `place`: `code` is pushed to the right so that the part behind `prefix`
    /// stands in the column of the place.
    mutating func line(_ prefix: String, _ code: String, at place: Place) {
        text += "#sourceLocation(file: \(SwiftLiteral.text(place.source.name)), line: \(place.line))\n"
        isLocated = true
        let room: Int = place.column - 1 - prefix.utf8.count
        text += String(repeating: " ", count: max(room, 0)) + prefix + code + "\n"
    }
}
