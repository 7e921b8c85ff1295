import CLinux
import Glibc
import Synchronization

/// A file without a name, for a body that is too long to hold in memory: a worker writes it, the server sends it. The
/// system frees it when the last reference goes, also when the process is killed.
public final class TemporaryFile: Sendable {
    let descriptor: Int32
    private let written = Atomic(0)

    /// Bytes written so far.
    public var length: Int { written.load(ordering: .acquiring) }

    /// `directory` defaults to TMPDIR or /tmp. Name one on a disk where that is kept in memory (tmpfs).
    public convenience init(in directory: String? = nil) throws(SystemError) {
        let place: String = directory ?? getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        let descriptor: Int32 = linux_open_unnamed(place)
        // Some file systems, NFS among them, know no file without a name.
        guard descriptor < 0, errno == EOPNOTSUPP || errno == EISDIR else {
            self.init(owning: try SystemError.check("open", descriptor))
            return
        }
        try self.init(unlinkedIn: place)
    }

    /// A file that loses its name at once.
    convenience init(unlinkedIn directory: String) throws(SystemError) {
        var path: [CChar] = (directory + "/janji-XXXXXX").utf8CString.map(\.self)
        let descriptor: Int32 = try SystemError.check("mkostemp", mkostemp(&path, O_CLOEXEC))
        unlink(path)
        self.init(owning: descriptor)
    }

    private init(owning descriptor: Int32) { self.descriptor = descriptor }

    deinit { close(descriptor) }

    /// Appends all of `bytes`. One thread at a time.
    public func write(_ bytes: UnsafeRawBufferPointer) throws(SystemError) {
        var rest: UnsafeRawBufferPointer = bytes
        while !rest.isEmpty {
            let count: Int = Glibc.write(descriptor, rest.baseAddress, rest.count)
            guard count >= 0 || errno == EINTR else { throw SystemError("write") }
            rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(max(count, 0)))
            written.add(max(count, 0), ordering: .releasing)
        }
    }

    /// Reads from `offset` on; how many bytes there were. 0: none are left, or the disk failed.
    func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) -> Int {
        while true {
            let count: Int = pread(descriptor, buffer.baseAddress, buffer.count, offset)
            guard count < 0, errno == EINTR else { return max(count, 0) }
        }
    }
}
