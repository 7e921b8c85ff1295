/// One method for each context that the view compiler knows. Only compiled views and ``Markup`` need to call them.
extension OutputBuffer {
    /// Element text: `<p>{{ value }}</p>`.
    @inlinable
    public mutating func text(_ value: some TextValue) {
        value.write(asText: &self)
    }

    /// Text of `<title>` and `<textarea>`, which hold characters only, so ``Markup`` is refused.
    @inlinable
    public mutating func plain(_ value: some PlainText) {
        value.write(asText: &self)
    }

    /// A quoted attribute value, with either quote.
    @inlinable
    public mutating func attribute(_ value: some PlainText) {
        value.withPlainUTF8 { appendAttribute($0) }
    }

    /// A whole address, or its beginning: written when it is relative or has an allowed scheme (``AddressRule``), else
    /// `#`.
    @inlinable
    public mutating func url(_ value: some PlainText) {
        value.withPlainUTF8 { appendAddress($0) }
    }

    /// One component within an address (a path segment, a query value), percent-encoded by RFC 3986.
    @inlinable
    public mutating func urlComponent(_ value: some PlainText) {
        value.withPlainUTF8 { appendComponent($0) }
    }
}

extension OutputBuffer {
    @usableFromInline
    mutating func appendText(_ bytes: UnsafeBufferPointer<UInt8>) {
        append(bytes, escaping: .text)
    }

    @usableFromInline
    mutating func appendAttribute(_ bytes: UnsafeBufferPointer<UInt8>) {
        append(bytes, escaping: .attribute)
    }

    @usableFromInline
    mutating func appendAddress(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard AddressRule.allows(bytes) else { return append(0x23) }
        append(bytes, escaping: .attribute)
    }

    @usableFromInline
    mutating func appendComponent(_ bytes: UnsafeBufferPointer<UInt8>) {
        for byte in bytes {
            guard PercentEncoding.encodes(byte) else {
                append(byte)
                continue
            }
            append(0x25)
            append(PercentEncoding.digit(byte >> 4))
            append(PercentEncoding.digit(byte & 15))
        }
    }

    private mutating func append(_ bytes: UnsafeBufferPointer<UInt8>, escaping set: EscapeSet) {
        guard let start = bytes.baseAddress else { return }
        var done: Int = 0
        while done < bytes.count {
            let special: Int = set.firstSpecial(in: bytes, from: done)
            append(start + done, special - done)
            guard special < bytes.count else { return }
            write(EscapeSet.reference(for: bytes[special]))
            done = special + 1
        }
    }
}
