/// Header fields in their order; names compare without case. The bytes stay as they came until a value is asked for.
public struct Headers: Sendable {
    struct Field: Sendable {
        let name: Range<Int>
        let value: Range<Int>
    }

    private(set) var bytes: [UInt8] = []
    private(set) var fields: [Field] = []

    /// True after a name or value was offered that would break the message apart (CR, LF, NUL or another control
    /// character, RFC 9110 5.5). The field is not there, and the server answers 500 instead of such a response.
    public private(set) var hasRefused = false

    public init() {}

    init(bytes: [UInt8], fields: [Field]) {
        self.bytes = bytes
        self.fields = fields
    }

    /// The first value of that name; nil when absent.
    public subscript(name: String) -> String? { raw(name).first.map(Self.text) }

    /// Every value of that name, in order.
    public func values(_ name: String) -> [String] { raw(name).map(Self.text) }

    /// Every field, in order.
    public var all: [(name: String, value: String)] {
        fields.map { (Self.text(bytes[$0.name]), Self.text(bytes[$0.value])) }
    }

    /// Appends a field; others of its name stay.
    public mutating func add(_ name: String, _ value: String) {
        guard !name.isEmpty, name.utf8.allSatisfy(ASCII.isToken), value.utf8.allSatisfy(ASCII.isFieldValue) else {
            hasRefused = true
            return
        }
        let nameStart: Int = bytes.count
        bytes.append(contentsOf: name.utf8)
        let valueStart: Int = bytes.count
        bytes.append(contentsOf: value.utf8)
        fields.append(Field(name: nameStart..<valueStart, value: valueStart..<bytes.count))
    }

    /// Puts the field in the place of all others of its name.
    public mutating func set(_ name: String, _ value: String) {
        remove(name)
        add(name, value)
    }

    public mutating func remove(_ name: String) {
        let bytes: [UInt8] = bytes
        fields.removeAll { ASCII.matches(bytes[$0.name], name) }
    }

    /// The values of that name as bytes, blanks at their ends removed.
    func raw(_ name: String) -> [ArraySlice<UInt8>] {
        var values: [ArraySlice<UInt8>] = []
        for field in fields where ASCII.matches(bytes[field.name], name) { values.append(bytes[field.value]) }
        return values
    }

    /// The members of a comma-separated list that may be spread over several fields (RFC 9110 5.6.1). Empty members
    /// are kept, so that a caller can refuse them.
    func list(_ name: String) -> [ArraySlice<UInt8>] {
        raw(name).flatMap { value in
            value.split(separator: ASCII.comma, omittingEmptySubsequences: false).map(ASCII.trimmed)
        }
    }

    /// The first value of that name with its parameters; nil when absent or malformed.
    func parameters(_ name: String) -> Parameters? { raw(name).first.flatMap(Parameters.init) }

    /// UTF-8 where it is valid; otherwise each byte is one character of ISO 8859-1, as such fields were once meant.
    /// Never a replacement character: two different values must not become equal.
    private static func text(_ bytes: ArraySlice<UInt8>) -> String {
        String(validating: bytes, as: UTF8.self)
            ?? String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
    }
}
