/// How much of an address is known while its attribute is read. A value may only come where it cannot make, complete or
/// change the scheme, or where it is checked at run time as a whole beginning.
enum AddressState: Equatable {
    /// Nothing yet: a value here is checked at run time.
    case start
    /// Static characters that could still become a scheme.
    case prefix(String)
    /// Behind a checked value: only `/`, `?`, `#` or the end may follow, or the check would have seen half a scheme.
    case afterValue
    /// The scheme is settled: a value is one percent-encoded component.
    case settled

    static let schemes: Set<String> = ["http", "https", "mailto", "tel"]

    /// The state after a static byte, or nil when the byte may not stand here.
    func after(_ byte: UInt8) -> AddressState? {
        switch (self, byte) {
        case (.settled, _): .settled
        case (_, UInt8(ascii: "/")), (_, UInt8(ascii: "?")), (_, UInt8(ascii: "#")): .settled
        case (.afterValue, _): nil
        case (.start, UInt8(ascii: ":")): nil
        case (.prefix(let text), UInt8(ascii: ":")): AddressState.schemes.contains(text.lowercased()) ? .settled : nil
        case (.start, _): .prefix(String(UnicodeScalar(byte)))
        case (.prefix(let text), _): .prefix(text + String(UnicodeScalar(byte)))
        }
    }

    /// What may follow both is what may follow a checked value: the strictest state.
    func joined(with other: AddressState) -> AddressState {
        self == other ? self : .afterValue
    }
}
