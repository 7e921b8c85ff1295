/// A Swift type that a `$1` is given as.
public protocol ParameterValue {
    var parameter: Parameter { get }
}

extension String: ParameterValue {
    public var parameter: Parameter { .text(self) }
}

extension Int64: ParameterValue {
    public var parameter: Parameter { .int(self) }
}

extension Int: ParameterValue {
    public var parameter: Parameter { .int(Int64(self)) }
}

extension Bool: ParameterValue {
    public var parameter: Parameter { .bool(self) }
}

/// `nil` becomes NULL.
extension Optional: ParameterValue where Wrapped: ParameterValue {
    public var parameter: Parameter { self?.parameter ?? .null }
}

/// Enumerations and identifiers are given as their raw value.
extension ParameterValue where Self: RawRepresentable, RawValue: ParameterValue {
    public var parameter: Parameter { rawValue.parameter }
}

/// Bytes become a `bytea`, everything else an array.
extension Array: ParameterValue where Element: ParameterElement {
    public var parameter: Parameter { Element.parameter(of: self) }
}

/// What an array that is given as a parameter holds.
public protocol ParameterElement {
    static func parameter(of elements: [Self]) -> Parameter
}

extension UInt8: ParameterElement {
    public static func parameter(of elements: [UInt8]) -> Parameter { .bytes(elements) }
}

extension String: ParameterElement {
    public static func parameter(of elements: [String]) -> Parameter { .texts(elements) }
}

extension Int64: ParameterElement {
    public static func parameter(of elements: [Int64]) -> Parameter { .ints(elements) }
}

extension ParameterElement where Self: RawRepresentable, RawValue: ParameterElement {
    public static func parameter(of elements: [Self]) -> Parameter { RawValue.parameter(of: elements.map(\.rawValue)) }
}
