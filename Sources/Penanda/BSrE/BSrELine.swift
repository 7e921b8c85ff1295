import HTTP
import Sealing

/// A line to the gateway of a kabupaten: sends one call in its name, and writes down what came of it.
struct BSrELine: Sendable {
    let account: BSrEAccount
    let trail: BSrETrail
    let patience: BSrEPatience

    private var client: Client { Client(account.address, in: .nearby) }

    func get(_ path: String) throws(Client.Failure) -> Client.Answer {
        try send(.get(path), path, within: patience.status)
    }

    /// - Parameter body: overwritten when this returns.
    func post(
        _ path: String, contentType: String, body: consuming [UInt8], within span: Duration
    ) throws(Client.Failure) -> Client.Answer {
        try send(.post(path, contentType: contentType, body: body), path, within: span)
    }

    private func send(
        _ call: consuming Client.Call, _ path: String, within span: Duration
    ) throws(Client.Failure) -> Client.Answer {
        call.headers.set("Authorization", "Basic " + Base64.text(of: Array("\(account.user):\(account.password)".utf8)))
        call.headers.set("Accept", "application/json, application/pdf")
        do {
            let answer: Client.Answer = try client.send(call, within: span)
            trail.note(path, .success(answer))
            return answer
        } catch {
            trail.note(path, .failure(error))
            throw error
        }
    }
}

/// How long to wait for a whole answer. Tests wait less.
package struct BSrEPatience: Sendable {
    package var status: Duration
    package var sign: Duration

    package init(status: Duration = .seconds(10), sign: Duration = .seconds(30)) {
        (self.status, self.sign) = (status, sign)
    }
}
