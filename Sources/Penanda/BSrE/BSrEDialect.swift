import HTTP

/// One version of the gateway's language.
protocol BSrEDialect: Sendable {
    init(_ line: BSrELine)

    /// What the gateway says of a signer.
    /// - Throws: `BSrEAbsent` where it does not speak this version.
    func status(of nik: NIK) throws -> String

    /// What came back, in any number and order.
    /// - Throws: `SigningFailure` where nothing did, `BSrEAbsent` as above.
    func sign(_ files: [FileToSign], as nik: NIK, passphrase: String) throws -> [[UInt8]]

    /// Files of one call.
    static var most: Int { get }
}

/// The gateway knows nothing of the address that was called.
struct BSrEAbsent: Error {}

extension BSrEDialect {
    /// A 404 that the gateway itself explains is an answer; one of the server around it means that there is no such
    /// address.
    static func checkPresence(_ answer: Client.Answer, _ said: BSrEAnswer?) throws(BSrEAbsent) {
        guard answer.status != .notFound || said?.code != nil || said?.status != nil else { throw BSrEAbsent() }
    }

    /// The state of a signer from an answer to the question for it. Version 1 gives a number, 1111 for ISSUE.
    static func status(_ answer: Client.Answer) throws -> String {
        let said = BSrEAnswer(answer.body)
        try checkPresence(answer, said)
        if let status = said?.status, answer.status == .ok { return status }
        if said?.code == "1111", answer.status == .ok { return "ISSUE" }
        throw BSrEWords.failure(answer, said)
    }
}
