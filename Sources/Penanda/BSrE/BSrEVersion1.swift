import HTTP

/// `GET /api/user/status/{nik}`, `POST /api/sign/pdf` with a form; the signed file is the whole answer.
struct BSrEVersion1: BSrEDialect {
    static let most = 1

    private let line: BSrELine

    init(_ line: BSrELine) { self.line = line }

    func status(of nik: NIK) throws -> String { try Self.status(line.get("/api/user/status/\(nik.digits)")) }

    func sign(_ files: [FileToSign], as nik: NIK, passphrase: String) throws -> [[UInt8]] {
        try files.map { file in
            let form = MultipartBody([
                Part(name: "file", filename: "naskah.pdf", contentType: "application/pdf", body: file.pdf),
                Self.field("nik", nik.digits), Self.field("passphrase", passphrase),
                Self.field("tampilan", "invisible"),
                Self.field("reason", file.reason), Self.field("location", file.location),
            ])
            let answer: Client.Answer = try line.post(
                "/api/sign/pdf", contentType: form.contentType, body: form.bytes, within: line.patience.sign)
            if answer.status == .ok, answer.body.starts(with: "%PDF-".utf8) { return answer.body }
            let said = BSrEAnswer(answer.body)
            try Self.checkPresence(answer, said)
            throw BSrEWords.failure(answer, said)
        }
    }

    private static func field(_ name: String, _ value: String) -> Part {
        Part(name: name, filename: nil, contentType: nil, body: Array(value.utf8))
    }
}
