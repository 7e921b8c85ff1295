import Foundation
import Kinerja
import Testing

@testable import Sealing

/// RFC 3161 against the authority that OpenSSL's own `ts` command makes.
@Suite("Timestamps", .timeLimit(.minutes(2)))
struct TimestampTests {
    @Test func aSignatureCarriesItsTimestamp() throws {
        let authority = try StampingAuthority()
        let document = try SignedDocument()
        let stamping = TimestampRequest.stamping([authority.certificate], send: authority.answer)
        let signed: [UInt8] = try document.first.sign(document.stages[0], "PihakPertama", timestamp: stamping)
        let signature: PDFSignature = try #require(try SignedPDF.signatures(in: signed).first)
        #expect(signature.integrity == .sound)
        let moment: Instant = try #require(signature.stampedAt)
        let now: Instant = try #require(Instant(microseconds: Int64(Date().timeIntervalSince1970 * 1_000_000)))
        #expect(abs(now.microseconds - moment.microseconds) < 60_000_000)
        guard case .sound = document.verdict(signed, kept: 1) else {
            Issue.record("\(document.verdict(signed, kept: 1))")
            return
        }
        #expect(try SignedPDF.signatures(in: document.last).allSatisfy { $0.stampedAt == nil })
    }

    @Test func popplerStillCallsItValid() throws {
        let authority = try StampingAuthority()
        let document = try SignedDocument()
        let stamping = TimestampRequest.stamping([authority.certificate], send: authority.answer)
        let folder = try TemporaryFolder()
        try folder.write(
            document.first.sign(document.stages[0], "PihakPertama", timestamp: stamping), to: "stamped.pdf")
        #expect(try folder.run("pdfsig", ["-nocert", "stamped.pdf"]).text.contains("Signature is Valid"))
    }

    /// An answer to somebody else's question, from somebody else, refused, or damaged.
    @Test func takesNoOtherAnswer() throws {
        let (authority, stranger) = (try StampingAuthority(), try StampingAuthority())
        let digest: Digest = SHA256.digest("tanda tangan")
        let request = try TimestampRequest(digest)
        let answer: [UInt8] = try authority.answer(request.der)
        let token: TimestampToken = try request.token(in: answer, authorities: [authority.certificate])
        #expect(token.imprint == digest)

        #expect(throws: TimestampError.untrusted) { try request.token(in: answer, authorities: [stranger.certificate]) }
        #expect(throws: TimestampError.untrusted) { try request.token(in: answer, authorities: []) }
        // The same digest with another nonce, and another digest.
        #expect(throws: TimestampError.untrusted) {
            try TimestampRequest(digest).token(in: answer, authorities: [authority.certificate])
        }
        #expect(throws: TimestampError.untrusted) {
            try TimestampRequest(SHA256.digest("lain")).token(in: answer, authorities: [authority.certificate])
        }
        for damaged in [
            [], Array(answer.dropLast()), Array("Not Found".utf8), DER.sequence(DER.sequence(DER.integer(2))),
        ] {
            #expect(throws: TimestampError.refused) {
                try request.token(in: damaged, authorities: [authority.certificate])
            }
        }
    }

    /// The token of another signature does not make this one older.
    @Test func aTimestampOfSomethingElseIsSeen() throws {
        let authority = try StampingAuthority()
        let document = try SignedDocument()
        let elsewhere: (Digest) throws -> [UInt8] = { _ in
            let request = try TimestampRequest(SHA256.digest("lain"))
            return try request.token(in: authority.answer(request.der), authorities: [authority.certificate]).der
        }
        let forged: [UInt8] = try document.first.sign(document.stages[0], "PihakPertama", timestamp: elsewhere)
        #expect(
            document.verdict(forged, kept: 1)
                == .refused(.broken(field: "PihakPertama", "a timestamp of something else")))
    }

    @Test func whatTheTransportThrowsGoesThrough() throws {
        struct Offline: Error {}
        let document = try SignedDocument()
        let stamping = TimestampRequest.stamping([]) { _ in throw Offline() }
        #expect(throws: Offline.self) {
            try document.first.sign(document.stages[0], "PihakPertama", timestamp: stamping)
        }
    }
}

/// `openssl ts`, with a certificate of its own.
final class StampingAuthority: Sendable {
    let certificate: Certificate
    private let folder: String
    private let owner: Owner

    private final class Owner: @unchecked Sendable {
        let folder: TemporaryFolder
        init(_ folder: TemporaryFolder) { self.folder = folder }
    }

    init() throws {
        let folder = try TemporaryFolder()
        owner = Owner(folder)
        self.folder = folder.url.path(percentEncoded: false)
        try folder.write(Array(Self.configuration.utf8), to: "tsa.cnf")
        try folder.write(Array("01\n".utf8), to: "serial")
        try folder.run(
            "openssl",
            [
                "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", "tsa.key",
                "-out", "tsa.pem",
                "-days", "30", "-config", "tsa.cnf",
            ])
        certificate = try Certificate(pem: folder.text("tsa.pem"))
    }

    func answer(_ request: [UInt8]) throws -> [UInt8] {
        let folder: TemporaryFolder = owner.folder
        try folder.write(request, to: "request.tsq")
        try folder.run(
            "openssl", ["ts", "-reply", "-config", "tsa.cnf", "-queryfile", "request.tsq", "-out", "answer.tsr"])
        return try folder.bytes("answer.tsr")
    }

    private static let configuration = """
        [req]
        distinguished_name = name
        x509_extensions = stamping
        prompt = no
        [name]
        CN = Otoritas waktu uji
        [stamping]
        basicConstraints = critical, CA:FALSE
        keyUsage = critical, digitalSignature
        extendedKeyUsage = critical, timeStamping
        [tsa]
        default_tsa = uji
        [uji]
        serial = serial
        signer_cert = tsa.pem
        signer_key = tsa.key
        signer_digest = sha256
        default_policy = 1.2.3.4
        digests = sha256
        ess_cert_id_alg = sha256
        accuracy = secs:1

        """
}
