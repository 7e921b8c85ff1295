/// The values a path gave to the parameters of its pattern, decoded.
public struct PathParameters: Sendable {
    private let all: [(name: String, value: String)]

    init(_ all: [(name: String, value: String)]) { self.all = all }

    /// Without any, for tests.
    public init() { self.init([]) }

    /// Nil when the pattern has no such parameter.
    public subscript(name: String) -> String? { all.first { $0.name == name }?.value }
}
