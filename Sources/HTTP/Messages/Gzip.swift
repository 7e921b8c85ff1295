import CLinux

/// RFC 1952, by zlib.
enum Gzip {
    /// Quick, for a response that waits.
    static let fast: Int32 = 1
    /// Small, for what is compressed once.
    static let best: Int32 = 9

    /// Nil when zlib has no memory left.
    static func compress(_ bytes: [UInt8], level: Int32) -> [UInt8]? {
        var stream = z_stream()
        guard linux_gzip_begin(&stream, level) == Z_OK else { return nil }
        defer { deflateEnd(&stream) }
        let capacity = Int(deflateBound(&stream, uLong(bytes.count)))
        var isWhole = false
        let result = [UInt8](unsafeUninitializedCapacity: capacity) { output, count in
            var input: [UInt8] = bytes
            input.withUnsafeMutableBufferPointer { input in
                stream.next_in = input.baseAddress
                stream.avail_in = uInt(input.count)
                stream.next_out = output.baseAddress
                stream.avail_out = uInt(output.count)
                isWhole = deflate(&stream, Z_FINISH) == Z_STREAM_END
            }
            count = Int(stream.total_out)
        }
        return isWhole ? result : nil
    }
}
