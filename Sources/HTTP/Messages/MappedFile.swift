import Glibc

/// A temporary file that is written no more, in the address space: only what is looked at comes into memory, and the
/// system may drop it again.
///
/// Unchecked: the bytes do not change. Nobody else can reach the file, so it cannot be cut short under the mapping.
final class MappedFile: @unchecked Sendable {
    private let bytes: UnsafeRawBufferPointer

    var length: Int { bytes.count }

    /// `file` must not be empty; the mapping keeps its bytes without it.
    init(_ file: TemporaryFile) throws(SystemError) {
        let address: UnsafeMutableRawPointer? = mmap(nil, file.length, PROT_READ, MAP_SHARED, file.descriptor, 0)
        guard let address, address != MAP_FAILED else { throw SystemError("mmap") }
        bytes = UnsafeRawBufferPointer(start: address, count: file.length)
    }

    deinit { munmap(UnsafeMutableRawPointer(mutating: bytes.baseAddress), bytes.count) }

    func withBytes<Result, Failure: Error>(
        _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try withExtendedLifetime(self) { () throws(Failure) in try body(bytes) }
    }
}
