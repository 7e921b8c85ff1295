import Glibc
import Synchronization

/// English lines for operators, with the request id; never shown to anybody else.
public enum Log {
    private static let lock = Mutex(())

    /// One line on standard error. Control characters are escaped: a request cannot write lines of its own.
    public static func error(_ error: any Error, request: String) {
        line("error request=\(request) \(String(describing: error))")
    }

    public static func line(_ text: String) {
        let safe = text.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? "\\u{\(String($0.value, radix: 16))}" : String($0) }
        lock.withLock { _ in StandardError.write(safe.joined() + "\n") }
    }
}

/// Descriptor 2, written whole lines at a time.
private enum StandardError {
    static func write(_ line: String) {
        var bytes = Array(line.utf8)[...]
        while !bytes.isEmpty {
            let written = bytes.withUnsafeBytes { Glibc.write(2, $0.baseAddress, $0.count) }
            guard written > 0 else { return }
            bytes = bytes.dropFirst(written)
        }
    }
}
