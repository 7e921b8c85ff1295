import CLinux

/// Raw inflate (RFC 1951) into memory of a known size.
enum Inflater {
    /// The inflated bytes, or nil when `bytes` is no deflate stream of exactly `size` bytes that ends with its input.
    static func inflate(_ bytes: ArraySlice<UInt8>, size: Int) -> [UInt8]? {
        var stream = z_stream()
        return withUnsafeMutablePointer(to: &stream) { inflate(bytes, size, $0) }
    }

    private static func inflate(_ bytes: ArraySlice<UInt8>, _ size: Int, _ stream: UnsafeMutablePointer<z_stream>)
        -> [UInt8]?
    {
        guard linux_inflate_begin(stream) == Z_OK else { return nil }
        defer { inflateEnd(stream) }
        var isWhole = false
        // One byte more than expected: zlib cannot say that it ends without room to go on.
        let result = [UInt8](unsafeUninitializedCapacity: size + 1) { output, count in
            bytes.withUnsafeBufferPointer { input in
                stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
                stream.pointee.avail_in = uInt(input.count)
                stream.pointee.next_out = output.baseAddress
                stream.pointee.avail_out = uInt(size + 1)
                isWhole = CLinux.inflate(stream, Z_FINISH) == Z_STREAM_END && stream.pointee.avail_in == 0
            }
            count = size + 1 - Int(stream.pointee.avail_out)
        }
        return isWhole && result.count == size ? result : nil
    }

    /// CRC-32 as ZIP has it (APPNOTE 4.4.7).
    static func checksum(_ bytes: some Collection<UInt8>) -> Int {
        Int(bytes.withContiguousStorageIfAvailable { crc32(0, $0.baseAddress, uInt($0.count)) } ?? 0)
    }
}
