import Deeds
import Testing

@testable import Penanda
@testable import Web

/// A gateway that behaves in some way, and what comes of three files that are to be signed.
struct GatewayCase: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let change: @Sendable (inout FakeBSrE.Behaviour) -> Void
    /// Nil where the signer may sign.
    let hindrance: SigningFailure?
    /// One for each file; nil for one that was signed.
    let failures: [SigningFailure?]

    init(
        _ name: String, hindrance: SigningFailure? = nil, _ failures: [SigningFailure?] = [nil, nil, nil],
        _ change: @escaping @Sendable (inout FakeBSrE.Behaviour) -> Void
    ) {
        (testDescription, self.hindrance, self.failures, self.change) = (name, hindrance, failures, change)
    }

    /// What is told in a sentence with this beginning.
    private static func refused(_ code: String, _ beginning: String) -> SigningFailure {
        let refusals = BSrERefusal.allCases.filter { $0.sentence.hasPrefix(beginning) }
        precondition(refusals.count == 1, beginning)
        return .refused(code: code, refusals[0])
    }

    static let all: [GatewayCase] = [
        GatewayCase("all is well") { _ in },
        GatewayCase("only version 1") { $0.versions = [1] },
        GatewayCase("only version 2") { $0.versions = [2] },
        GatewayCase("neither version", hindrance: .unavailable, all(.unavailable)) { $0.versions = [] },
        GatewayCase("files in another order") { $0.fault = .shuffled },
        GatewayCase("a wrong passphrase", all(.wrongSecret)) { $0.signers = [FakeBSrE.nik: "lain"] },
        GatewayCase("a wrong passphrase in version 1", all(.wrongSecret)) {
            ($0.signers, $0.versions) = ([FakeBSrE.nik: "lain"], [1])
        },
        GatewayCase("not registered", hindrance: refused("2011", "NIK ini belum terdaftar"), all(.wrongSecret)) {
            $0.signers = [:]
        },
        GatewayCase(
            "not registered in version 1", hindrance: refused("NOT_REGISTERED", "NIK ini belum terdaftar"),
            all(.wrongSecret)
        ) {
            ($0.signers, $0.versions) = ([:], [1])
        },
        GatewayCase("an expired certificate", hindrance: refused("EXPIRED", "Sertifikat BSrE Anda sudah habis")) {
            $0.status = "EXPIRED"
        },
        GatewayCase("a revoked certificate", hindrance: refused("REVOKE", "Sertifikat BSrE Anda sudah dicabut")) {
            $0.status = "REVOKE"
        },
        GatewayCase(
            "suspended, in version 1", hindrance: refused("SUSPEND", "Sertifikat BSrE Anda sedang ditangguhkan")
        ) {
            ($0.status, $0.versions) = ("SUSPEND", [1])
        },
        GatewayCase("no certificate", hindrance: refused("NO_CERTIFICATE", "Anda belum mempunyai sertifikat BSrE")) {
            $0.status = "NO_CERTIFICATE"
        },
        GatewayCase("a status nobody knows", hindrance: refused("MENUNGGU", "BSrE belum mengizinkan")) {
            $0.status = "MENUNGGU"
        },
        GatewayCase(
            "an error of the server", hindrance: refused("HTTP 500", "BSrE sedang mengalami gangguan"),
            all(refused("HTTP 500", "BSrE sedang mengalami"))
        ) {
            $0.fault = .status(500, "{\"timestamp\":1,\"status\":500,\"error\":\"Internal Server Error\"}")
        },
        GatewayCase(
            "too many calls", hindrance: refused("HTTP 429", "BSrE sedang menerima"),
            all(refused("HTTP 429", "BSrE sedang menerima"))
        ) {
            $0.fault = .status(429, "")
        },
        GatewayCase("a code nobody knows", all(refused("2099", "BSrE menolak permintaan"))) {
            ($0.fault, $0.faulty) = (.status(400, "{\"error\":\"Hal lain\",\"status_code\":\"2099\"}"), "/sign/pdf")
        },
        GatewayCase(
            "the gateway's password is wrong", hindrance: refused("HTTP 401", "Gateway BSrE menolak"),
            all(refused("HTTP 401", "Gateway BSrE menolak"))
        ) {
            $0.fault = .status(401, "")
        },
        GatewayCase("another page", hindrance: BSrEWords.unreadable, all(BSrEWords.unreadable)) { $0.fault = .page },
        GatewayCase(
            "a redirect", hindrance: refused("HTTP 302", "BSrE menjawab"), all(refused("HTTP 302", "BSrE menjawab"))
        ) { $0.fault = .status(302, "") },
        GatewayCase("JSON cut off", all(BSrEWords.unreadable)) { ($0.fault, $0.faulty) = (.malformed, "/sign/pdf") },
        GatewayCase("JSON instead of a file, in version 1", all(BSrEWords.unreadable)) {
            ($0.fault, $0.faulty, $0.versions) = (.malformed, "/sign/pdf", [1])
        },
        GatewayCase("base 64 cut off", all(BSrEWords.unreadable)) { $0.fault = .truncated },
        GatewayCase("slow to tell the status", hindrance: refused("", "BSrE tidak menjawab")) {
            ($0.fault, $0.faulty) = (.slow(milliseconds: 6_000), "status")
        },
        GatewayCase("slow to sign", all(refused("", "BSrE tidak menjawab"))) {
            ($0.fault, $0.faulty) = (.slow(milliseconds: 6_000), "/sign/pdf")
        },
        GatewayCase("rewritten", all(.rewritten)) { $0.fault = .rewritten },
        GatewayCase("rewritten in version 1", all(.rewritten)) { ($0.fault, $0.versions) = (.rewritten, [1]) },
        GatewayCase("no signature in it", all(.rewritten)) { $0.fault = .unsigned },
        GatewayCase("a signature that is damaged", all(.rewritten)) { $0.fault = .damaged },
        GatewayCase("one file fewer", [nil, nil, BSrEWords.missing]) { $0.fault = .fewer },
    ]

    private static func all(_ failure: SigningFailure) -> [SigningFailure?] { [failure, failure, failure] }
}

extension GatewayCase {
    /// Shorter than the fake gateway takes where it is slow.
    var patience: BSrEPatience {
        BSrEPatience(
            status: .seconds(testDescription == "slow to tell the status" ? 3 : 30),
            sign: .seconds(testDescription == "slow to sign" ? 3 : 30))
    }
}
