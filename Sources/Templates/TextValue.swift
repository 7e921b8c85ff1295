/// What a template may print as element text: `{{ value }}` between tags.
///
/// An optional is none, on purpose: `{{#with}}` states what a page shows when there is nothing. A type outside this
/// module conforms by way of ``PlainText``; all it can do is hand over characters, which the buffer escapes.
public protocol TextValue {
    /// Writes the value, escaped for element text.
    func write(asText output: inout OutputBuffer)
}

/// Characters without markup, printable in every context: element text, attributes, addresses, `<title>`, `<textarea>`.
public protocol PlainText: TextValue {
    /// Calls `body` once with the UTF-8 of the value, unescaped.
    func withPlainUTF8(_ body: (UnsafeBufferPointer<UInt8>) -> Void)
}

extension PlainText {
    @inlinable
    public func write(asText output: inout OutputBuffer) {
        withPlainUTF8 { output.appendText($0) }
    }
}

extension String: PlainText {
    @inlinable
    public func withPlainUTF8(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        guard utf8.withContiguousStorageIfAvailable(body) == nil else { return }
        Array(utf8).withUnsafeBufferPointer(body)
    }
}

extension Substring: PlainText {
    @inlinable
    public func withPlainUTF8(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        guard utf8.withContiguousStorageIfAvailable(body) == nil else { return }
        Array(utf8).withUnsafeBufferPointer(body)
    }
}

extension StaticString: PlainText {
    @inlinable
    public func withPlainUTF8(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        withUTF8Buffer(body)
    }
}

extension Int: PlainText {
    public func withPlainUTF8(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        Int64(self).withPlainUTF8(body)
    }
}

/// Digits with a leading minus and no grouping: an identifier or a year. Amounts are formatted in Swift before.
extension Int64: PlainText {
    public func withPlainUTF8(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        let longest: Int = 20  // "-9223372036854775808"
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: longest) { digits in
            var start: Int = longest
            var rest: UInt64 = magnitude
            repeat {
                start -= 1
                digits[start] = UInt8(truncatingIfNeeded: 0x30 + rest % 10)
                rest /= 10
            } while rest > 0
            if self < 0 {
                start -= 1
                digits[start] = 0x2D
            }
            body(UnsafeBufferPointer(rebasing: digits[start...]))
        }
    }
}
