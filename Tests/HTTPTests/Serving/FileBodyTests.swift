import Glibc
import Synchronization
import Testing

@testable import HTTP

extension Sockets {
    /// Bodies that come from a file.
    @Suite struct FileBodies {
        /// Hands out files of a length and remembers them weakly.
        private final class Source: Sendable {
            private struct Weak: Sendable { weak let file: TemporaryFile? }
            private let files = Mutex<[Weak]>([])

            var open: Int { files.withLock { $0.count { $0.file != nil } } }

            func response(_ length: Int) -> Response {
                guard let file = try? TemporaryFile(), (try? FileBodies.fill(file, length)) != nil else {
                    return Response(status: .internalServerError)
                }
                files.withLock { $0.append(Weak(file: file)) }
                var response = Response(contentType: "application/octet-stream", file: file)
                response.isCompressible = true
                return response
            }

            /// The path is the length.
            func answer(_ request: Request) -> Response {
                Int(request.path.dropFirst()).map { response($0) } ?? TestServer.echo(request)
            }
        }

        /// Stretches of bytes that are like none of their neighbours, and in step with no buffer.
        private static let stretch = 4_099

        private static func fill(_ file: TemporaryFile, _ length: Int) throws {
            for start in stride(from: 0, to: length, by: stretch) {
                let bytes = [UInt8](repeating: UInt8(start / stretch % 251), count: min(stretch, length - start))
                try bytes.withUnsafeBytes { try file.write($0) }
            }
        }

        private static func content(_ length: Int) -> [UInt8] {
            var content: [UInt8] = []
            for start in stride(from: 0, to: length, by: stretch) {
                content.append(
                    contentsOf: repeatElement(UInt8(start / stretch % 251), count: min(stretch, length - start)))
            }
            return content
        }

        private func serving(
            _ adjust: (inout Server.Configuration) -> Void = { _ in }, _ body: (TestServer, Source) throws -> Void
        ) throws {
            let source = Source()
            let server = try TestServer(adjust, handler: source.answer)
            defer { server.stop() }
            try body(server, source)
        }

        @Test(arguments: [0, 1, 65_535, 65_536, 65_537, 1 << 20, 3_000_001])
        func arrivesWholeAndTheConnectionGoesOn(_ length: Int) throws {
            try serving { server, source in
                let client: RawClient = try server.client()
                client.send(
                    """
                    GET /\(length) HTTP/1.1\r\nHost: a\r\nAccept-Encoding: gzip\r\n\r\nGET /7 HTTP/1.1\r\nHost: \
                    a\r\n\r\n
                    """
                )
                let reply: RawClient.Reply = try client.reply()
                #expect(reply.header("Content-Length") == "\(length)")
                #expect(reply.header("Content-Encoding") == nil && reply.header("Vary") == nil)
                #expect(reply.body == Self.content(length))
                #expect(try client.reply().body == Self.content(7))
                #expect(waitUntil { source.open == 0 })
                #expect(waitUntil { Set(server.records.list.map(\.bytes)) == [length, 7] })
            }
        }

        @Test func headTellsTheLengthAlone() throws {
            try serving { server, source in
                let client: RawClient = try server.client()
                client.send("HEAD /100000 HTTP/1.1\r\nHost: a\r\n\r\nGET /next HTTP/1.1\r\nHost: a\r\n\r\n")
                #expect(try client.reply(isHead: true).header("Content-Length") == "100000")
                #expect(try client.reply().text.contains("next"))
                #expect(waitUntil { source.open == 0 })
            }
        }

        @Test func whatTheClientHasIsNotSent() throws {
            let source = Source()
            let server = try TestServer(handler: { request in
                let tag = EntityTag("a1")
                var response = source.response(100_000)
                response.headers.set("ETag", tag.text)
                if tag.isKnown(to: request.headers) { response.status = .notModified }
                return response
            })
            defer { server.stop() }
            let client: RawClient = try server.client()
            client.send("GET / HTTP/1.1\r\nHost: a\r\nIf-None-Match: \"a1\"\r\n\r\n")
            let known: RawClient.Reply = try client.reply()
            #expect(known.status == 304 && known.header("ETag") == "\"a1\"")
            client.send("GET / HTTP/1.1\r\nHost: a\r\nIf-None-Match: \"a2\"\r\n\r\n")
            #expect(try client.reply().body.count == 100_000)
        }

        @Test func slowReaderGetsItAll() throws {
            try serving { server, source in
                let client = try RawClient(port: server.port, receiveBuffer: 4_096)
                client.send("GET /3000000 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
                #expect(client.hears(within: 2_000))
                usleep(300_000)
                #expect(source.open == 1)
                #expect(try client.reply().body == Self.content(3_000_000))
                #expect(client.isClosed())
                #expect(waitUntil { source.open == 0 })
            }
        }

        @Test func whoGoesAwayLeavesNoFile() throws {
            try serving { server, source in
                do {
                    let client = try RawClient(port: server.port, receiveBuffer: 4_096)
                    client.send("GET /5000000 HTTP/1.1\r\nHost: a\r\n\r\n")
                    #expect(client.hears(within: 2_000))
                    #expect(source.open == 1)
                }
                #expect(waitUntil { source.open == 0 })
                let next: RawClient = try server.client()
                next.send("GET /next HTTP/1.1\r\nHost: a\r\n\r\n")
                #expect(try next.reply().status == 200)
            }
        }

        @Test func whoNeverReadsLosesItAtTheDeadline() throws {
            try serving({
                $0.writeDeadline = .milliseconds(200); $0.minBodyRate = 100_000_000
            }) { server, source in
                let client = try RawClient(port: server.port, receiveBuffer: 4_096)
                client.send("GET /5000000 HTTP/1.1\r\nHost: a\r\n\r\n")
                #expect(client.hears(within: 2_000))
                #expect(waitUntil { source.open == 0 })
            }
        }

        /// 50 MB pass through, and neither the file nor the response is ever in memory.
        /// In a process of its own: what other tests hold would count.
        @Test func longBodyTakesNoMemory() async {
            await #expect(processExitsWith: .success) { try FileBodies().oneLongBody() }
        }

        private func oneLongBody() throws {
            let length = 50_000_000
            try serving { server, source in
                let client = try RawClient(port: server.port)
                client.send("GET /\(length) HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
                #expect(client.hears(within: 10_000))
                let before: Int = residentBytes()
                var (received, most) = (0, 0)
                while let count = client.drop() {
                    received += count
                    if received % 50 == 0 { most = max(most, residentBytes()) }
                }
                most = max(most, residentBytes())
                #expect(received > length && received < length + 1_000)
                #expect(most - before < 16 << 20)
                #expect(waitUntil { source.open == 0 })
            }
        }

        /// A socket that takes everything does not hold the loop.
        @Test func noTurnIsLongerThanATurn() throws {
            var ends: [Int32] = [0, 0]
            #expect(socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &ends) == 0)
            let sockets: [Socket] = ends.map { Socket(owning: $0) }
            let file = try TemporaryFile()
            try Self.fill(file, 140_000)
            var outgoing = Outgoing(head: [65, 66], file: file)
            let steps: [Outgoing.Progress] = (0..<3).map { _ in outgoing.send(to: sockets[0], turn: 1_000) }
            #expect(steps == [.paused, .paused, .complete])
            #expect(outgoing.sent == 140_002)
        }

        @Test func fastReaderLeavesRoomForOthers() throws {
            try serving { server, _ in
                let greedy: RawClient = try server.client()
                greedy.send("GET /20000000 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
                #expect(greedy.hears(within: 10_000))
                let other: RawClient = try server.client()
                other.send("GET /next HTTP/1.1\r\nHost: a\r\n\r\n")
                var received = 0
                while !other.hears(within: 0), let count = greedy.drop() { received += count }
                #expect(received < 20_000_000)
                #expect(try other.reply().status == 200)
            }
        }
    }
}

@Suite struct TemporaryFileTests {
    @Test func bothKindsKeepWhatWasWritten() throws {
        for file in [try TemporaryFile(), try TemporaryFile(unlinkedIn: "/tmp")] {
            try [UInt8]([1, 2, 3]).withUnsafeBytes { try file.write($0) }
            try [UInt8]([4]).withUnsafeBytes { try file.write($0) }
            #expect(file.length == 4)
            var bytes = [UInt8](repeating: 0, count: 8)
            #expect(bytes.withUnsafeMutableBytes { file.read(at: 1, into: $0) } == 3)
            #expect(bytes.prefix(3) == [2, 3, 4])
            #expect(bytes.withUnsafeMutableBytes { file.read(at: 4, into: $0) } == 0)
        }
    }

    @Test func isFreedWithItsLastReference() throws {
        let (descriptor, inode): (Int32, UInt) = try {
            let file = try TemporaryFile()
            return (file.descriptor, Self.inode(file.descriptor))
        }()
        #expect(inode != 0)
        #expect(Self.inode(descriptor) != inode)
    }

    /// 0: not open.
    private static func inode(_ descriptor: Int32) -> UInt {
        var state = stat()
        return fstat(descriptor, &state) == 0 ? UInt(state.st_ino) : 0
    }

    @Test func leavesNoNameBehind() throws {
        var path: [CChar] = "/tmp/janji-test-XXXXXX".utf8CString.map(\.self)
        #expect(mkdtemp(&path) != nil)
        let directory = String(decoding: path.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
        let files: [TemporaryFile] = [try TemporaryFile(in: directory), try TemporaryFile(unlinkedIn: directory)]
        // A folder that holds a name is not removed.
        #expect(rmdir(directory) == 0)
        #expect(files.allSatisfy { $0.length == 0 })
    }

    @Test func missingDirectoryIsAnError() {
        #expect(throws: SystemError("open", ENOENT)) { try TemporaryFile(in: "/nowhere/at/all") }
    }
}
