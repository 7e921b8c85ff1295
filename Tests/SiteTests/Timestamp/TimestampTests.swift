import Deeds
import HTTP
import Kinerja
import Sealing
import Support
import Testing

@testable import App
@testable import Penanda
@testable import Web

@Suite("Timestamps", .timeLimit(.minutes(10)))
struct TimestampTests {
    private static let digest: Digest = SHA256.digest("naskah")

    private func failure(_ client: TimestampClient) -> TimestampFailure? {
        do {
            _ = try client.token(for: Self.digest)
            return nil
        } catch {
            return error
        }
    }

    @Test func aTokenIsOverWhatWasAsked() throws {
        let authority = try FakeTSA()
        for fault in [FakeTSA.Fault.none, .grantedWithMods] {
            authority.change(fault)
            let token = try #require(TimestampToken(der: authority.client().token(for: Self.digest)))
            #expect(token.imprint == Self.digest)
        }
    }

    @Test func whatIsNoAnswerIsRefused() throws {
        let authority = try FakeTSA()
        let client: TimestampClient = try authority.client()
        let cases: [(FakeTSA.Fault, TimestampFailure)] = [
            (.otherNonce, .refused(.untrusted)), (.otherDigest, .refused(.untrusted)), (.rejection, .refused(.refused)),
            (.garbage, .refused(.refused)), (.status(500), .other("status 500, ")),
            (.otherType, .other("status 200, text/html")),
        ]
        for (fault, expected) in cases {
            authority.change(fault)
            #expect(failure(client) == expected, "\(fault)")
        }
        authority.change(.slow(milliseconds: 2_000))
        #expect(failure(try authority.client(patience: .milliseconds(300))) == .silent(.tooSlow))
        authority.change(.none)
        #expect(failure(try authority.client(trusting: FakeTSA().authority)) == .refused(.untrusted))
        authority.stop()
        guard case .silent(.unreachable) = failure(client) else {
            Issue.record("reached")
            return
        }
    }

    @Test func aSignatureCarriesItsTime() throws {
        let authority = try FakeTSA()
        let client: TimestampClient = try authority.client()
        let job = try FileJob { $0.timestamps = client }
        try job.signWhole()
        let signatures: [PDFSignature] = try SignedPDF.signatures(in: job.stage(2))
        #expect(signatures.count == 2 && signatures.allSatisfy { $0.integrity == .sound && $0.stampedAt != nil })
        #expect(authority.asked >= 2)
        let file = try File(job.stage(2))
        #expect(try Command.output(["pdfsig", "-nocert", file.path]).matches(of: /Signature is Valid\./).count == 2)
    }

    /// What happens without an answer is the kabupaten's choice.
    @Test(arguments: [(PenandaWaktu.bilaTersedia, 303), (.wajib, 422), (.tanpa, 303)])
    func withoutAnAnswer(_ wish: PenandaWaktu, _ status: Int) throws {
        let authority = try FakeTSA()
        authority.change(.otherNonce)
        let client: TimestampClient = try authority.client()
        let job = try FileJob { $0.timestamps = client }
        try choose(wish, job)
        let before: String = try job.census()
        let answer: Answer = try job.sign(job.job.head)
        #expect(answer.status == status)
        #expect((authority.asked == 0) == (wish == .tanpa))
        if wish == .wajib {
            #expect(answer.text.contains(SigningFailure.unstamped.sentence))
            #expect(try job.census() == before)
        } else {
            #expect(try SignedPDF.signatures(in: job.stage(1)).map(\.stampedAt) == [nil])
        }
    }

    /// Found out when the server starts, and not by a document without a timestamp.
    @Test(arguments: [
        ["JANJI_TSA_URL": "https://tsa.example.org", "JANJI_TSA_CA": "/etc/hostname"],
        ["JANJI_TSA_URL": "http://tsa.example.org"],
        ["JANJI_TSA_URL": "http://tsa.example.org", "JANJI_TSA_CA": "/etc/hostname"],
        ["JANJI_TSA_URL": "http://tsa.example.org", "JANJI_TSA_CA": "/nowhere"],
    ])
    func halfAnAuthorityIsRefused(_ values: [String: String]) {
        #expect(throws: Failure.self) { try App.Environment(values: values).timestamps() }
    }

    @Test func noAuthorityIsNone() throws {
        #expect(try App.Environment(values: [:]).timestamps().map { _ in true } == nil)
    }

    private func choose(_ wish: PenandaWaktu, _ job: FileJob) throws {
        let (admin, address) = (try job.fixture.client("contoh", as: World.Login.admin), SignerPart.words.address)
        var form: HTMLForm = try admin.get(address).must(200).html().form(to: address)
        (form["penanda-waktu"], form["alasan"]) = (wish.rawValue, "Uji")
        _ = try admin.post(form).must(303)
    }

    /// Twelve documents wait once for an authority that is away.
    @Test func asksNoMoreAfterOneThatDidNotAnswer() throws {
        let authority = try FakeTSA()
        authority.change(.status(503))
        let stamping = try #require(Stamping(try authority.client(), .bilaTersedia, request: "uji") { _ in })
        let files: [FileToSign] = (1...3).map { FileToSign(pdf: [UInt8($0)], field: "", reason: "", location: "") }
        let signed: [Result<[UInt8], SigningFailure>] = try Stamping.sign(files, with: stamping) { file, stamp in
            file.pdf + (try stamp?(Self.digest) ?? [])
        }
        #expect(signed == [.success([1]), .success([2]), .success([3])])
        #expect(authority.asked == 1)
    }

    /// Where no signature may be without a timestamp, those that have one stand, and the others wait for the next try.
    @Test func whatIsStampedStandsWhenTheAuthorityGoesAway() throws {
        let authority = try FakeTSA()
        let stamping = try #require(Stamping(try authority.client(), .wajib, request: "uji") { _ in })
        let files: [FileToSign] = (1...4).map { FileToSign(pdf: [UInt8($0)], field: "", reason: "", location: "") }
        let signed: [Result<[UInt8], SigningFailure>] = try Stamping.sign(files, with: stamping) { file, stamp in
            if file.pdf == [2] { authority.change(.status(503)) }
            return try stamp?(Self.digest) == nil ? [] : file.pdf
        }
        #expect(signed == [.success([1]), .failure(.unstamped), .failure(.unstamped), .failure(.unstamped)])
        #expect(authority.asked == 2)
    }
}
