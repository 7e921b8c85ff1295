import Draws
import Testing

@testable import HTTP

/// Broken answers of every kind: each is taken or refused, none ends the program, and how the bytes are cut into pieces
/// makes no difference.
@Suite struct AnswerFuzzTests {
    private static let samples: [[UInt8]] = [
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 13\r\n\r\n{\"file\":[\"\"]}",
        """
        HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 400 Bad Request\r\nTransfer-Encoding: \
        chunked\r\n\r\n3;x=\"y\"\r\nabc\r\nA\r\n0123456789\r\n0\r\nX: y\r\n\r\n
        """,
        "HTTP/1.0 204 No Content\r\nServer: x\r\n\r\n",
    ].map { Array($0.utf8) }

    private static let interesting: [UInt8] = Array("\r\n\0\t :;,=/.09afAFxz\u{7F}".utf8) + [0x80, 0xFF]

    private func outcome(_ pieces: [ArraySlice<UInt8>]) -> String {
        var reader = AnswerReader(WireLimits(head: 200, fields: 4, body: 64))
        do {
            for piece in pieces {
                piece.withUnsafeBytes { reader.append($0) }
                if let answer = try reader.next() { return "\(answer.status.rawValue) \(answer.body)" }
            }
            return "incomplete"
        } catch {
            return "\(Client.Failure(error))"
        }
    }

    @Test(arguments: 0..<8) func mutatedAnswersAreTakenOrRefused(_ seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        var seen: Set<String> = []
        for round in 0..<Rounds.of(1_500) {
            var bytes: [UInt8] = Self.samples[round % Self.samples.count]
            for _ in 0...Int.random(in: 0...2, using: &random) {
                let position = Int.random(in: 0..<bytes.count, using: &random)
                switch Int.random(in: 0..<3, using: &random) {
                case 0: bytes[position] = Self.interesting.randomElement(using: &random) ?? 0
                case 1: bytes.remove(at: position)
                case _: bytes.insert(Self.interesting.randomElement(using: &random) ?? 0, at: position)
                }
            }
            let whole: String = outcome([bytes[...]])
            #expect(outcome(bytes.indices.map { bytes[$0...$0] }) == whole)
            seen.insert(String(whole.prefix(3)))
        }
        #expect(seen.isSuperset(of: ["200", "400", "204", "inc", "mal"]))
    }
}
