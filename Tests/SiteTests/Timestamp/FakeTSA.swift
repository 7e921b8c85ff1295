import Foundation
import HTTP
import Sealing
import Support
import Synchronization

@testable import Penanda

/// A timestamp authority of our own: openssl(1) answers, behind HTTP, and misbehaves as it is told.
final class FakeTSA: Sendable {
    enum Fault: Sendable {
        case none
        /// Answers to another question: the same digest, another nonce.
        case otherNonce
        /// The nonce is right, the digest is not.
        case otherDigest
        /// "grantedWithMods" instead of "granted" (RFC 3161, 2.4.2).
        case grantedWithMods
        case rejection
        case slow(milliseconds: UInt32)
        case garbage
        /// The right answer, called something else.
        case otherType
        case status(Int)
    }

    private let folder: String
    private let server: Server
    private let fault = Mutex(Fault.none)
    private let questions = Mutex(0)
    private let ended = DispatchSemaphore(value: 0)

    let authority: Certificate
    /// How many questions came.
    var asked: Int { questions.withLock { $0 } }

    init() throws {
        folder = NSTemporaryDirectory() + "janji-tsa-\(UUID().uuidString)"
        authority = try FakeTSA.makeKeys(folder)
        var configuration = Server.Configuration()
        (configuration.host, configuration.port, configuration.workers) = ("127.0.0.1", 0, 2)
        let relay = Relay()
        server = try Server(
            configuration, log: { _ in }, handler: relay.answer, errorPage: { status, _ in Response(status: status) })
        relay.set { [weak self] in self?.answer($0) }
        Thread.detachNewThread { [server, ended] in
            try? server.run()
            ended.signal()
        }
    }

    deinit {
        server.stop()
        try? FileManager.default.removeItem(atPath: folder)
    }

    func stop() {
        server.stop()
        ended.wait()
    }

    func change(_ new: Fault) { fault.withLock { $0 = new } }

    func client(patience: Duration = .seconds(30), trusting other: Certificate? = nil) throws -> TimestampClient {
        guard let address = HTTP.Client.Address("http://127.0.0.1:\(server.port)/tsa") else {
            throw Missing(what: "address")
        }
        return TimestampClient(address, authorities: [other ?? authority], patience: patience)
    }

    /// A server needs its handler before the object that answers is whole.
    private final class Relay: Sendable {
        private let handler = Mutex<(@Sendable (Request) -> Response?)?>(nil)

        func set(_ new: @escaping @Sendable (Request) -> Response?) { handler.withLock { $0 = new } }
        func answer(_ request: Request) -> Response {
            let handler = handler.withLock { $0 }
            return handler?(request) ?? Response(status: .serviceUnavailable)
        }
    }

    private func answer(_ request: Request) -> Response {
        questions.withLock { $0 += 1 }
        let now: Fault = fault.withLock { $0 }
        guard request.method == .post, request.headers["Content-Type"] == "application/timestamp-query" else {
            return Response(status: .badRequest)
        }
        do {
            switch now {
            case .status(let status): return Response(status: StatusCode(rawValue: status))
            case .garbage: return reply(Array("not DER".utf8))
            case .rejection: return reply([0x30, 0x05, 0x30, 0x03, 0x02, 0x01, 0x02])
            case .slow(let pause):
                usleep(pause * 1_000)
                return reply(try stamp(request.body.bytes))
            case .otherType: return Response(contentType: "text/html", body: try stamp(request.body.bytes))
            case .otherNonce: return reply(try stamp(question(FakeTSA.digest(in: request.body.bytes))))
            case .otherDigest: return reply(try stamp(FakeTSA.withOtherDigest(request.body.bytes)))
            case .grantedWithMods: return reply(FakeTSA.modified(try stamp(request.body.bytes)))
            case .none: return reply(try stamp(request.body.bytes))
            }
        } catch {
            return Response(status: .internalServerError, contentType: "text/plain", body: Array("\(error)".utf8))
        }
    }

    private func reply(_ body: [UInt8]) -> Response { Response(contentType: "application/timestamp-reply", body: body) }

    /// One after the other: openssl counts its serial numbers in a file.
    private func stamp(_ question: [UInt8]) throws -> [UInt8] {
        try questions.withLock { _ in
            try Data(question).write(to: URL(filePath: folder + "/q.tsq"))
            try openssl(
                "ts", "-reply", "-config", "\(folder)/tsa.cnf", "-section", "uji", "-queryfile", "\(folder)/q.tsq",
                "-out", "\(folder)/r.tsr")
            return [UInt8](try Data(contentsOf: URL(filePath: folder + "/r.tsr")))
        }
    }

    /// A question of its own, with a nonce of its own.
    private func question(_ digest: [UInt8]) throws -> [UInt8] {
        let hex: String = digest.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
        try openssl("ts", "-query", "-sha256", "-cert", "-digest", hex, "-out", "\(folder)/o.tsq")
        return [UInt8](try Data(contentsOf: URL(filePath: folder + "/o.tsq")))
    }

    /// The OCTET STRING of 32 bytes in a TimeStampReq.
    private static func place(in question: [UInt8]) -> Range<Int>? {
        question.indices.first { question[$0...].starts(with: [0x04, 0x20]) }.map { ($0 + 2)..<($0 + 34) }
    }

    private static func digest(in question: [UInt8]) -> [UInt8] {
        place(in: question).map { Array(question[$0]) } ?? []
    }

    private static func withOtherDigest(_ question: [UInt8]) -> [UInt8] {
        var other: [UInt8] = question
        if let place = place(in: question) { other[place.lowerBound] ^= 1 }
        return other
    }

    /// PKIStatusInfo is signed by nobody.
    private static func modified(_ answer: [UInt8]) -> [UInt8] {
        var other: [UInt8] = answer
        if let place = answer.indices.first(where: { answer[$0...].starts(with: [0x30, 0x03, 0x02, 0x01, 0x00]) }) {
            other[place + 4] = 1
        }
        return other
    }
}
