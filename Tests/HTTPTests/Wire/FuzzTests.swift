import Draws
import Testing

@testable import HTTP

/// Broken requests of every kind: each is taken or refused, none ends the program, and how the bytes are cut into
/// pieces makes no difference.
@Suite struct FuzzTests {
    private static let samples: [[UInt8]] = [
        """
        GET /a/b%20c?d=e&f=%C3%A9 HTTP/1.1\r\nHost: a.b:80\r\nCookie: a=b; c=\"d\"\r\nAccept-Encoding: \
        gzip;q=0.5, *\r\n\r\n
        """,
        """
        POST / HTTP/1.1\r\nHost: [::1]\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: \
        13\r\n\r\na=b+c&d=%41&e
        """,
        """
        POST http://a/ HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: \
        chunked\r\n\r\n3;x=\"y\"\r\nabc\r\nA\r\n0123456789\r\n0\r\nX: y\r\n\r\n
        """,
        """
        POST / HTTP/1.1\r\nHost: a\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: \
        136\r\n\r\n--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n--b\r\nContent-Disposition: \
        form-data; name=\"f\"; filename=\"g.csv\"\r\n\r\nx;y\r\n--b--\r\n
        """,
        """
        GET / HTTP/1.0\r\nConnection: keep-alive\r\nX-Forwarded-For: 1.2.3.4, ::1\r\n\r\nOPTIONS * \
        HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\n\r\n
        """,
    ].map { Array($0.utf8) }

    private static let interesting: [UInt8] =
        Array("\r\n\0\t :;,=%+\"\\/?#[]{}09afAFxz\u{7F}".utf8) + [0x80, 0xC3, 0xE9, 0xFF]

    @Test(arguments: 0..<8) func mutatedRequestsAreTakenOrRefused(_ seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        for _ in 0..<Rounds.of(2_500) {
            let input: [UInt8] = Self.mutate(
                Self.samples[Int.random(in: 0..<Self.samples.count, using: &random)], &random)
            let whole: String = Self.read(input, pieces: [input[...]])
            let cuts: [Int] = (0..<3).map { _ in Int.random(in: 0...input.count, using: &random) }.sorted()
            let pieces: [ArraySlice<UInt8>] = zip([0] + cuts, cuts + [input.count]).map { input[$0..<$1] }
            #expect(Self.read(input, pieces: pieces) == whole)
        }
    }

    private static func mutate(_ sample: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
        var bytes: [UInt8] = sample
        for _ in 0...Int.random(in: 0..<4, using: &random) where !bytes.isEmpty {
            let position = Int.random(in: 0..<bytes.count, using: &random)
            let byte: UInt8 =
                Bool.random(using: &random)
                ? interesting.randomElement(using: &random) ?? 0 : .random(in: 0...255, using: &random)
            switch Int.random(in: 0..<6, using: &random) {
            case 0: bytes[position] = byte
            case 1: bytes.insert(byte, at: position)
            case 2: bytes.remove(at: position)
            case 3: bytes.removeSubrange(position..<min(position + 9, bytes.count))
            case 4: bytes.insert(contentsOf: bytes[position...].prefix(20), at: position)
            default: bytes.removeLast(min(bytes.count, 5))
            }
        }
        return bytes
    }

    /// What the reader makes of the input, with everything a handler could ask for asked.
    private static func read(_ input: [UInt8], pieces: [ArraySlice<UInt8>]) -> String {
        let sender = Sender(peer: IPAddress(v4: 0x7F00_0001), trustedProxies: [CIDR("127.0.0.0/8")].compactMap(\.self))
        var reader = RequestReader(WireLimits(head: 500, fields: 8, body: 200), sender: sender)
        var outcome = ""
        for piece in pieces {
            piece.withUnsafeBytes { reader.append($0) }
            do throws(WireRefusal) {
                while let request = try next(&reader) { outcome += describe(request) }
            } catch {
                return outcome + "\(error.status.rawValue)"
            }
        }
        return outcome + "\(reader.stage)"
    }

    private static func next(_ reader: inout RequestReader) throws(WireRefusal) -> Request? {
        switch try reader.next() {
        case .complete(let message): message.request
        case .incomplete, .expectsContinue: nil
        }
    }

    private static func describe(_ request: Request) -> String {
        let form: String = (try? request.form())?.all.description ?? "-"
        let parts: String = (try? request.parts())?.description ?? "-"
        return "\(request.method) \(request.path) \(request.query.all) \(request.authority) \(request.client) "
            + "\(request.cookie("a") ?? "-") \(request.headers.acceptsGzip) \(form) \(parts) \(request.body.count)\n"
    }
}
