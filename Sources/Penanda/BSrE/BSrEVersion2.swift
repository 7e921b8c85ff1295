import HTTP
import Sealing

/// `POST /api/v2/user/check/status` and `POST /api/v2/sign/pdf`, both JSON; many files with one passphrase.
struct BSrEVersion2: BSrEDialect {
    /// Twelve of about half a megabyte are usual; the answer must come within the same time.
    static let most = 20

    private let line: BSrELine

    init(_ line: BSrELine) { self.line = line }

    func status(of nik: NIK) throws -> String {
        try Self.status(post("/api/v2/user/check/status", BSrEBody(nik: nik), within: line.patience.status))
    }

    func sign(_ files: [FileToSign], as nik: NIK, passphrase: String) throws -> [[UInt8]] {
        let body = BSrEBody(nik: nik, passphrase: passphrase, files: files)
        let answer: Client.Answer = try post("/api/v2/sign/pdf", body, within: line.patience.sign)
        let said = BSrEAnswer(answer.body)
        try Self.checkPresence(answer, said)
        guard answer.status == .ok, let texts = said?.files else { throw BSrEWords.failure(answer, said) }
        return try texts.map { text in
            guard let bytes = Base64.bytes(of: text) else { throw BSrEWords.unreadable }
            return bytes
        }
    }

    private func post(
        _ path: String, _ body: consuming BSrEBody, within span: Duration
    ) throws(Client.Failure) -> Client.Answer {
        try line.post(path, contentType: "application/json", body: body.take(), within: span)
    }
}
