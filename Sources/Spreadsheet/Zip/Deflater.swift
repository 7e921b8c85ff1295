import CLinux

/// Raw deflate (RFC 1951), piece by piece, with the checksum of what went in.
///
/// A class: zlib keeps the address of its stream.
final class Deflater {
    private let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    private let output = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 65_536)
    private(set) var crc: UInt = 0
    /// Bytes taken and bytes made.
    private(set) var size = 0
    private(set) var compressedSize = 0

    /// Half the time of zlib's usual 6 for a tenth more bytes, on sheets.
    private static let level: Int32 = 4

    init() throws(UnwritableWorkbook) {
        stream.initialize(to: z_stream())
        guard linux_deflate_begin(stream, Self.level) == Z_OK else { throw .outOfMemory }
    }

    deinit {
        deflateEnd(stream)
        stream.deallocate()
        output.deallocate()
    }

    /// Forgets everything: a new stream begins.
    func reset() {
        deflateReset(stream)
        (crc, size, compressedSize) = (0, 0, 0)
    }

    /// Compressed bytes leave through `sink` as they come.
    func write(_ bytes: UnsafeRawBufferPointer, isLast: Bool = false, to sink: WorkbookWriter.Sink) throws {
        let input = bytes.assumingMemoryBound(to: UInt8.self)
        // Without an address, zlib would begin the checksum anew.
        if !input.isEmpty { crc = crc32(crc, input.baseAddress, uInt(input.count)) }
        size += input.count
        stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
        stream.pointee.avail_in = uInt(input.count)
        repeat {
            stream.pointee.next_out = output.baseAddress
            stream.pointee.avail_out = uInt(output.count)
            deflate(stream, isLast ? Z_FINISH : Z_NO_FLUSH)
            try pass(output.count - Int(stream.pointee.avail_out), to: sink)
        } while stream.pointee.avail_out == 0
    }

    private func pass(_ count: Int, to sink: WorkbookWriter.Sink) throws {
        guard count > 0 else { return }
        compressedSize += count
        try sink(UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: output[..<count])))
    }
}
