import Deeds
import HTTP
import Kinerja
import Synchronization
import Testing

@testable import Penanda

@Suite("Many files in several calls")
struct BatchTests {
    /// Signs one file at a call, until it does something else.
    private final class Fading: BSrEDialect {
        static let most = 1

        private let stamp: FakeStamp?
        private let good: Int
        private let end: any Error
        private let count = Mutex(0)
        var calls: Int { count.withLock { $0 } }

        init(_ line: BSrELine) { (stamp, good, end) = (nil, 0, BSrEAbsent()) }

        init(after good: Int, _ end: any Error) throws { (stamp, self.good, self.end) = (try FakeStamp(), good, end) }

        func status(of nik: NIK) throws -> String { "ISSUE" }

        func sign(_ files: [FileToSign], as nik: NIK, passphrase: String) throws -> [[UInt8]] {
            let number: Int = count.withLock {
                $0 += 1; return $0
            }
            guard let stamp, number <= good else { throw end }
            return try files.map { try stamp.sign($0.pdf, .none) }
        }
    }

    private static let files: [FileToSign] = ["satu", "dua", "tiga", "empat"].map {
        FileToSign(pdf: SmallPDF.page($0), field: "PihakPertama", reason: "PK 2022", location: "Tabanan")
    }

    private func sign(_ dialect: Fading) throws -> [SigningFailure?] {
        let nik = try #require(NIK(FakeBSrE.nik))
        return try BSrEBatch.sign(Self.files, with: dialect, as: nik, passphrase: "x").map { result in
            switch result {
            case .success: nil
            case .failure(let failure): failure
            }
        }
    }

    /// Forty files and thirty seconds for each would keep a thread of the server for twenty minutes.
    @Test(arguments: [HTTP.Client.Failure.tooSlow, .noConnection, .unknownHost])
    func aGatewayThatDoesNotAnswerIsAskedOnce(_ failure: HTTP.Client.Failure) throws {
        let dialect = try Fading(after: 1, failure)
        #expect(try sign(dialect) == [nil] + Array(repeating: BSrEWords.failure(failure), count: 3))
        #expect(dialect.calls == 2)
    }

    /// What is signed already is not sent again in the other version, and is not lost.
    @Test func aGatewayThatForgetsItsAddressLosesNothing() throws {
        let dialect = try Fading(after: 2, BSrEAbsent())
        #expect(try sign(dialect) == [nil, nil, .unavailable, .unavailable])
        #expect(throws: BSrEAbsent.self) { try sign(Fading(after: 0, BSrEAbsent())) }
    }

    /// What one file is refused for, and an answer that broke off, are no reason for the next.
    @Test func aRefusalIsForOneCall() throws {
        for end: any Error in [SigningFailure.refused(code: "1", .unknownCode), HTTP.Client.Failure.brokenOff] {
            let dialect = try Fading(after: 0, end)
            #expect(try sign(dialect).allSatisfy { $0 != nil })
            #expect(dialect.calls == 4)
        }
    }
}
