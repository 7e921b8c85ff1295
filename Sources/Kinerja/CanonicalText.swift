import FoundationEssentials

/// A value kept as text: JSON with sorted keys, so that equal values have equal bytes. A signed text is stored and
/// digested as these bytes and never made anew after that.
public protocol CanonicalText: Codable {}

extension CanonicalText {
    public func text() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(self), as: UTF8.self)
    }

    public init(text: String) throws {
        self = try JSONDecoder().decode(Self.self, from: Data(text.utf8))
    }
}

extension Array: CanonicalText where Element: Codable {}
