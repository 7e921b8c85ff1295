/// One SQL statement as a value: its text, the values of `$1`, `$2` ... in order, and the type of its rows. It is a
/// `Query` or a `Change`: only that says where it may run.
public protocol Statement: Sendable {
    associatedtype Result: Row

    /// A literal, so nothing can be interpolated into it. Prepared once per connection.
    var text: StaticString { get }
    var parameters: [Parameter] { get }
}

/// Reads, and neither changes nor locks anything: runs wherever there is a connection.
///
/// Each is made by a static function or property in an extension of the query with its rows, so that it is written
/// `tx.all(.allAkun)` where it runs.
public struct Query<Result: Row>: Statement {
    public let text: StaticString
    public let parameters: [Parameter]

    public init(_ text: StaticString, _ values: any ParameterValue...) {
        self.init(text, parameters: values.map(\.parameter))
    }

    public init(_ text: StaticString, parameters: [Parameter]) {
        self.text = text
        self.parameters = parameters
    }
}

/// Changes or locks rows: runs in a `Transaction` alone. Made as a `Query` is.
public struct Change<Result: Row>: Statement {
    public let text: StaticString
    public let parameters: [Parameter]

    public init(_ text: StaticString, _ values: any ParameterValue...) {
        self.init(text, parameters: values.map(\.parameter))
    }

    public init(_ text: StaticString, parameters: [Parameter]) {
        self.text = text
        self.parameters = parameters
    }
}
