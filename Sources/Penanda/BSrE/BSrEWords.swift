import HTTP

/// What the gateway's own words and HTTP's mean to somebody who wants to sign.
enum BSrEWords {
    /// An answer that is not the one hoped for. The gateway's own code tells more than the status it comes with.
    static func failure(_ answer: Client.Answer, _ said: BSrEAnswer?) -> SigningFailure {
        if let code = said?.code, let failure = failure(code: code) { return failure }
        return failure(status: answer.status.rawValue)
    }

    /// Codes that were seen; nil for one that is no refusal.
    private static func failure(code: String) -> SigningFailure? {
        switch code {
        case "1111", "200": nil
        case "2031": .wrongSecret
        case "1110", "2011": .refused(code: code, .notRegistered)
        case _: .refused(code: code, .unknownCode)
        }
    }

    private static func failure(status: Int) -> SigningFailure {
        switch status {
        case 200: unreadable
        case 401, 403: refused(status, .notLoggedIn)
        case 413: refused(status, .tooLarge)
        case 429: refused(status, .tooManyCalls)
        case 500...599: refused(status, .disturbed)
        case _: refused(status, .unknownAnswer)
        }
    }

    private static func refused(_ status: Int, _ refusal: BSrERefusal) -> SigningFailure {
        .refused(code: "HTTP \(status)", refusal)
    }

    /// The status of a signer, where it is not ISSUE.
    static func failure(signer status: String) -> SigningFailure {
        switch status.uppercased() {
        case "NOT_REGISTERED": .refused(code: status, .notRegistered)
        case "NO_CERTIFICATE", "NEW", "WAITING_FOR_VERIFICATION": .refused(code: status, .noCertificate)
        case "EXPIRED", "RENEW": .refused(code: status, .expired)
        case "REVOKE", "REVOKED": .refused(code: status, .revoked)
        case "SUSPEND", "SUSPENDED": .refused(code: status, .suspended)
        case _: .refused(code: status, .notAllowed)
        }
    }

    /// No answer at all.
    static func failure(_ failure: Client.Failure) -> SigningFailure {
        switch failure {
        case .unreachable, .noConnection, .unknownHost, .outside, .unspeakable: .unavailable
        case .tooSlow: .refused(code: "", .tooSlow)
        case .brokenOff: .refused(code: "", .brokenOff)
        case .malformed, .tooLarge: unreadable
        }
    }

    static let unreadable = SigningFailure.refused(code: "", .unreadable)
    static let missing = SigningFailure.refused(code: "", .missing)
    static let noNIK = SigningFailure.refused(code: "", .noNIK)
}
