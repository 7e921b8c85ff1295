import Foundation
import Synchronization

/// A process that answers each connection with what was written down for it, and keeps what it was asked.
final class FakeProcess: Sendable {
    /// What to do with one connection.
    enum Deed: Sendable {
        /// Reads the request, sends the bytes, and closes.
        case answer([UInt8])
        /// Reads the request and sends nothing for as long as the other side waits.
        case silence
        /// Closes without reading.
        case close
    }

    let path: String
    private let listener: Int32
    private let asked = Mutex<[[UInt8]]>([])

    /// The requests that arrived whole, in order.
    var requests: [[UInt8]] { asked.withLock { $0 } }

    init(_ deeds: [Deed]) {
        path = "/tmp/typesetting-\(UUID().uuidString.prefix(8)).sock"
        listener = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: Array(path.utf8)) }
        let bound: Int32 = withUnsafePointer(to: address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(listener, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
        precondition(bound == 0 && listen(listener, 8) == 0, "no socket at \(path)")
        Thread.detachNewThread { [self] in
            for deed in deeds { serve(accept(listener, nil, nil), deed) }
            close(listener)
        }
    }

    deinit { unlink(path) }

    private func serve(_ connection: Int32, _ deed: Deed) {
        switch deed {
        case .close: break
        case .silence:
            keep(request(connection))
            var byte: UInt8 = 0
            recv(connection, &byte, 1, 0)
        case .answer(let bytes):
            keep(request(connection))
            send(connection, bytes, bytes.count, Int32(MSG_NOSIGNAL))
        }
        close(connection)
    }

    private func keep(_ request: [UInt8]) { asked.withLock { $0.append(request) } }

    /// The HTML of one request: after "JPDF1" its length in four bytes.
    private func request(_ connection: Int32) -> [UInt8] {
        let head: [UInt8] = read(connection, 9)
        guard head.prefix(5).elementsEqual("JPDF1".utf8) else { return head }
        return read(connection, head[5...].reduce(0) { $0 << 8 | Int($1) })
    }

    private func read(_ connection: Int32, _ count: Int) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        var received = 0
        while received < count {
            let piece: Int = bytes[received...].withUnsafeMutableBytes { recv(connection, $0.baseAddress, $0.count, 0) }
            guard piece > 0 else { return Array(bytes.prefix(received)) }
            received += piece
        }
        return bytes
    }
}

/// A frame as docker/pdf/frames.py writes it.
func frame(_ kind: Character, _ payload: [UInt8]) -> [UInt8] {
    Array(String(kind).utf8) + four(payload.count) + payload
}

func four(_ value: Int) -> [UInt8] { [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) } }
