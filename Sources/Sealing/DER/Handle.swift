internal import CCrypto

/// Memory of libcrypto, given back when this value goes.
struct Handle: ~Copyable {
    let pointer: OpaquePointer
    private let free: (OpaquePointer?) -> Void

    /// Nil when libcrypto gave nothing; what it noted about that is forgotten, for error queues are per thread.
    init?(_ pointer: OpaquePointer?, _ free: @escaping (OpaquePointer?) -> Void) {
        guard let pointer else {
            ERR_clear_error()
            return nil
        }
        self.pointer = pointer
        self.free = free
    }

    deinit { free(pointer) }
}

/// What a function of the family i2d_… writes: called once for the length and once for the bytes.
func encoded(_ write: (UnsafeMutablePointer<UnsafeMutablePointer<UInt8>?>?) -> Int32) -> [UInt8]? {
    let length: Int32 = write(nil)
    guard length > 0 else {
        ERR_clear_error()
        return nil
    }
    return [UInt8](unsafeUninitializedCapacity: Int(length)) { buffer, count in
        var end: UnsafeMutablePointer<UInt8>? = buffer.baseAddress
        count = max(0, Int(write(&end)))
    }
}

/// What a function of the family d2i_… reads. Nil when it is not the whole of `bytes`: what follows would be unread.
func decoded(
    _ bytes: [UInt8], _ read: (UnsafeMutablePointer<UnsafePointer<UInt8>?>, Int) -> OpaquePointer?,
    _ free: @escaping (OpaquePointer?) -> Void
) -> Handle? {
    var consumed: Int = 0
    let pointer: OpaquePointer? = bytes.withUnsafeBufferPointer { buffer in
        guard let start = buffer.baseAddress else { return nil }
        var end: UnsafePointer<UInt8>? = start
        let pointer: OpaquePointer? = read(&end, buffer.count)
        consumed = end.map { $0 - start } ?? 0
        return pointer
    }
    guard let handle = Handle(pointer, free) else { return nil }
    guard consumed == bytes.count else { return nil }
    return handle
}
