import HTTP

/// What operators read of each call: who was asked for what, and the answer as it came, without the secrets that were
/// typed and without files. BSrE asks its clients to keep such a record.
struct BSrETrail: Sendable {
    let tenant: String
    let request: String
    /// What must not be written down: NIK and passphrase.
    let secrets: [String]
    /// Takes a line for operators.
    let write: OperatorLog

    func note(_ path: String, _ outcome: Result<Client.Answer, Client.Failure>) {
        let words: String =
            switch outcome {
            case .success(let answer):
                """
                status=\(answer.status.rawValue) type=\(answer.contentType) length=\(answer.body.count) \
                answer=\(text(answer.body))
                """
            case .failure(let failure): "failure=\(failure)"
            }
        write("bsre tenant=\(tenant) request=\(request) call=\(redacted(path)) \(words)")
    }

    /// Enough for every error seen, and within one line of the log.
    private static let longest = 1_500
    /// Longer words are files in base 64.
    private static let longestWord = 120

    func text(_ body: [UInt8]) -> String {
        guard !body.starts(with: "%PDF".utf8) else { return "(PDF)" }
        return String(redacted(Self.withoutFiles(body)).prefix(Self.longest))
    }

    private static func withoutFiles(_ body: [UInt8]) -> String {
        var kept: [UInt8] = []
        var rest: ArraySlice<UInt8> = body[...]
        while !rest.isEmpty, kept.count < 2 * longest {
            let word: ArraySlice<UInt8> = rest.prefix(while: isBase64)
            kept += word.count > longestWord ? Array("(\(word.count) characters)".utf8) : Array(word)
            rest = rest[word.endIndex...]
            kept += rest.prefix(1)
            rest = rest.dropFirst()
        }
        return String(decoding: kept, as: UTF8.self)
    }

    private static func isBase64(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x2B, 0x2F...0x39, 0x3D, 0x41...0x5A, 0x61...0x7A: true
        case _: false
        }
    }

    /// Also as JSON writes them, and any other number as long as a NIK.
    private func redacted(_ text: String) -> String {
        let forms: [String] = secrets.flatMap { [$0, BSrEBody.escaped($0)] }.filter { !$0.isEmpty }
        let hidden: String = forms.reduce(text) { $0.replacing($1, with: "***") }
        return hidden.replacing(/[0-9]{16}/, with: "***")
    }
}
