import HTTP
import Sealing

/// Asks a timestamp authority over HTTP (RFC 3161, 3.4). Without TLS: the answer is signed, and what is asked is a
/// digest.
package struct TimestampClient: Sendable {
    private let address: Client.Address
    private let authorities: [Certificate]
    private let patience: Duration

    /// - Parameters:
    ///   - authorities: the roots that the authority's certificate must lead to.
    ///   - patience: for the whole answer; whoever signs waits for it.
    package init(_ address: Client.Address, authorities: [Certificate], patience: Duration = .seconds(8)) {
        (self.address, self.authorities, self.patience) = (address, authorities, patience)
    }

    /// A token over the digest, verified: to this question, by an authority that is trusted.
    func token(for digest: Digest) throws(TimestampFailure) -> [UInt8] {
        do {
            let request = try TimestampRequest(digest)
            return try request.token(in: ask(request.der), authorities: authorities).der
        } catch let failure as Client.Failure {
            throw .silent(failure)
        } catch let error as TimestampError {
            throw .refused(error)
        } catch let failure as TimestampFailure {
            throw failure
        } catch {
            throw .other("\(error)")
        }
    }

    private func ask(_ question: [UInt8]) throws -> [UInt8] {
        var limits = Client.Limits()
        limits.body = 256 * 1024
        var call: Client.Call = .post("", contentType: "application/timestamp-query", body: question)
        call.headers.set("Accept", "application/timestamp-reply")
        let answer: Client.Answer = try Client(address, in: nil, limits: limits).send(call, within: patience)
        guard answer.status == .ok, answer.contentType == "application/timestamp-reply" else {
            throw TimestampFailure.other("status \(answer.status.rawValue), \(answer.contentType)")
        }
        return answer.body
    }
}

/// Why there is no timestamp; for operators.
enum TimestampFailure: Error, Equatable {
    case silent(Client.Failure)
    case refused(TimestampError)
    case other(String)
}
