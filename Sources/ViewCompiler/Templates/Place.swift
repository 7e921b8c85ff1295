/// A point in a template, for messages and for the `#sourceLocation` of the expression that stands there.
struct Place: Sendable {
    let source: Source
    let offset: Int

    var line: Int { source.position(of: offset).line }
    var column: Int { source.position(of: offset).column }

    func moved(by bytes: Int) -> Place {
        Place(source: source, offset: offset + bytes)
    }

    func error(_ message: String) -> ViewError {
        ViewError(place: self, message: message)
    }
}

/// Why a view cannot be compiled, printed as `file:line:column: error: message`.
struct ViewError: Error, CustomStringConvertible {
    let place: Place
    let message: String

    var description: String {
        "\(place.source.name):\(place.line):\(place.column): error: \(message)"
    }
}
