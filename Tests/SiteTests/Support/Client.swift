import HTTP

/// A browser: keeps cookies, sends forms with their token, follows no redirect unless told to.
final class Client {
    let host: String
    var cookies: [String: String] = [:]
    /// The token of the last page with a form; every later form of the session carries the same.
    var token = ""
    private let transport: any Transport

    init(host: String, transport: any Transport) {
        self.host = host
        self.transport = transport
    }

    typealias Field = (name: String, value: String)

    func get(_ target: String, headers: [Field] = []) throws -> Answer {
        try send(.get, target, headers: headers)
    }

    /// Sends a form with its token in front.
    func post(_ target: String, _ fields: [Field] = [], headers: [Field] = []) throws -> Answer {
        try postBare(target, [("_token", token)] + fields, headers: headers)
    }

    /// Sends exactly these fields.
    func postBare(_ target: String, _ fields: [Field], headers: [Field] = []) throws -> Answer {
        let type: Field = ("Content-Type", "application/x-www-form-urlencoded")
        return try send(.post, target, headers: [type] + headers, body: Array(FormEncoding.text(fields).utf8))
    }

    func send(_ method: HTTP.Method, _ target: String, headers: [Field] = [], body: [UInt8] = []) throws -> Answer {
        let sent: [Field] = headers + (cookies.isEmpty ? [] : [("Cookie", cookieField)])
        let answer: Answer = try transport.send(method, target, host: host, headers: sent, body: body)
        answer.values("Set-Cookie").forEach(keep)
        if let found = answer.text.firstMatch(of: /name="_token" value="([0-9a-f]+)"/) { token = String(found.1) }
        return answer
    }

    /// GET of where a redirect leads.
    func follow(_ answer: Answer) throws -> Answer {
        guard answer.status == 303 else { throw Missing(what: "redirect, got \(answer.status): \(answer.text)") }
        return try get(answer.location)
    }

    /// Fills in the sign-in form and opens the workspace.
    func signIn(_ login: String, password: String = SiteFixture.password) throws {
        let answer: Answer = try trySignIn(login, password: password)
        guard answer.status == 303 else { throw Missing(what: "sign-in of \(login): \(answer.status)") }
        _ = try get("/akun")
    }

    func trySignIn(_ login: String, password: String, next: String = "") throws -> Answer {
        _ = try get("/masuk")
        return try post("/masuk", [("nama", login), ("sandi", password), ("lanjut", next)])
    }

    /// The cookies as a request carries them.
    var cookieField: String {
        cookies.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: "; ")
    }

    /// What this browser knows of its session, for another one.
    struct Session: Sendable {
        let cookies: [String: String]
        let token: String
    }

    var session: Session { Session(cookies: cookies, token: token) }

    func take(_ session: Session) {
        (cookies, token) = (session.cookies, session.token)
    }

    private func keep(_ field: String) {
        let parts: [Substring] = field.split(separator: ";")[0].split(
            separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2 else { return }
        cookies[String(parts[0])] = parts[1].isEmpty || field.contains("Max-Age=0") ? nil : String(parts[1])
    }
}

/// `application/x-www-form-urlencoded` (WHATWG URL, 5.2).
enum FormEncoding {
    static func text(_ fields: [Client.Field]) -> String {
        fields.map { "\(escaped($0.name))=\(escaped($0.value))" }.joined(separator: "&")
    }

    private static let hex: [Character] = Array("0123456789ABCDEF")

    private static func escaped(_ text: String) -> String {
        var result = ""
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"):
                result.unicodeScalars.append(Unicode.Scalar(byte))
            default: result += "%\(hex[Int(byte >> 4)])\(hex[Int(byte & 15)])"
            }
        }
        return result
    }
}
