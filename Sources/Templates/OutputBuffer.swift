/// A growable run of bytes into which a page is rendered.
///
/// It owns raw memory, so a static chunk or a value costs one copy and no allocation. A worker keeps one buffer,
/// renders, sends the bytes and calls ``removeAll()``: the memory stays. Values are escaped by the methods of
/// `OutputBuffer+Escaping.swift`; ``write(_:)`` takes only what was fixed when the program was compiled.
public struct OutputBuffer: ~Copyable, @unchecked Sendable {
    // Sendable: the buffer is the only owner of its memory and cannot be copied.
    @usableFromInline var base: UnsafeMutablePointer<UInt8>
    @usableFromInline var capacity: Int

    /// The number of bytes written.
    public internal(set) var count: Int = 0

    /// - Parameter capacity: bytes to reserve at once; at least 64.
    public init(capacity: Int = 32 * 1024) {
        self.capacity = max(capacity, 64)
        base = .allocate(capacity: self.capacity)
    }

    deinit {
        base.deallocate()
    }

    /// Forgets the bytes and keeps the memory.
    public mutating func removeAll() {
        count = 0
    }

    /// Appends a chunk of a template as it stands.
    public mutating func write(_ chunk: StaticString) {
        append(chunk.utf8Start, chunk.utf8CodeUnitCount)
    }

    /// The bytes written so far; the pointer must not leave the closure.
    public borrowing func withUnsafeBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result
    {
        try body(UnsafeRawBufferPointer(start: base, count: count))
    }

    /// The bytes written so far as an array, leaving the buffer empty and its memory in place.
    public mutating func takeBytes() -> [UInt8] {
        defer { removeAll() }
        return Array(UnsafeBufferPointer(start: base, count: count))
    }
}

extension OutputBuffer {
    mutating func append(_ source: UnsafePointer<UInt8>, _ length: Int) {
        reserve(length)
        (base + count).update(from: source, count: length)
        count += length
    }

    mutating func append(_ byte: UInt8) {
        reserve(1)
        base[count] = byte
        count += 1
    }

    @inline(__always)
    mutating func reserve(_ extra: Int) {
        guard extra > capacity - count else { return }
        grow(extra)
    }

    @inline(never)
    private mutating func grow(_ extra: Int) {
        capacity = max(capacity * 2, count + extra)
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
        larger.update(from: base, count: count)
        base.deallocate()
        base = larger
    }
}
