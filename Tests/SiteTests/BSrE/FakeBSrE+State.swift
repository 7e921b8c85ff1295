import Foundation
import HTTP
import Sealing
import Synchronization

extension FakeBSrE {
    /// What the server's threads share.
    final class State: Sendable {
        let behaviour = Mutex(Behaviour())
        let calls = Mutex<[Call]>([])
        let given = Mutex<[[UInt8]]>([])
        private let stamp: FakeStamp

        init(_ stamp: FakeStamp) { self.stamp = stamp }

        func answer(_ request: Request) -> Response {
            let now: Behaviour = behaviour.withLock { $0 }
            guard
                request.headers["Authorization"] == "Basic "
                    + Data("\(FakeBSrE.user):\(FakeBSrE.password)".utf8).base64EncodedString()
            else {
                return State.refusal(401, "Unauthorized")
            }
            let isFaulty: Bool = now.faulty.map { request.path.contains($0) } ?? true
            let fault: Fault = isFaulty ? now.fault : .none
            if case .slow(let pause) = fault { usleep(pause * 1_000) }
            if case .status(let status, let text) = fault { return State.response(status, text) }
            if fault == .page {
                return Response(status: .ok, contentType: "text/html", body: Array("<h1>Portal</h1>".utf8))
            }
            return serve(request, now, fault)
        }

        private func serve(_ request: Request, _ now: Behaviour, _ fault: Fault) -> Response {
            switch (request.method, request.path) {
            case (.get, _) where request.path.hasPrefix("/api/user/status/") && now.versions.contains(1):
                note(request, [])
                return status(String(request.path.dropFirst(17)), now, isFirst: true)
            case (.post, "/api/v2/user/check/status") where now.versions.contains(2):
                note(request, [])
                return status(State.json(request)?.nik ?? "", now, isFirst: false)
            case (.post, "/api/v2/sign/pdf") where now.versions.contains(2): return signMany(request, now, fault)
            case (.post, "/api/sign/pdf") where now.versions.contains(1): return signOne(request, now, fault)
            case _:
                return State.response(
                    404,
                    "{\"timestamp\":\"2026-01-01\",\"status\":404,\"error\":\"Not Found\",\"path\":\"\(request.path)\"}"
                )
            }
        }

        /// Version 1 tells by number, version 2 by word.
        private func status(_ nik: String, _ now: Behaviour, isFirst: Bool) -> Response {
            guard now.signers[nik] != nil else {
                return isFirst
                    ? State.response(
                        200, "{\"status_code\":1110,\"status\":\"NOT_REGISTERED\",\"message\":\"USER BELUM TERDAFTAR\"}"
                    )
                    : State.refusal(2011, "User \(nik) tidak terdaftar")
            }
            return isFirst && now.status == "ISSUE"
                ? State.response(
                    200, "{\"status_code\":1111,\"message\":\"USER DAPAT MELAKUKAN TANDA TANGAN ELEKTRONIK\"}")
                : State.response(200, "{\"status\":\"\(now.status)\",\"message\":\"-\"}")
        }

        private func signMany(_ request: Request, _ now: Behaviour, _ fault: Fault) -> Response {
            guard let asked = State.json(request), let texts = asked.file,
                let properties = asked.signatureProperties?.first,
                properties.tampilan == "INVISIBLE"
            else { return State.refusal(2001, "Permintaan tidak lengkap") }
            let files: [[UInt8]] = texts.compactMap { Data(base64Encoded: $0).map(Array.init) }
            note(request, files, properties.reason ?? "")
            guard now.signers[asked.nik] == asked.passphrase else {
                return State.refusal(2031, "Passphrase anda salah")
            }
            guard fault != .malformed else { return State.response(200, "{\"time\":12,\"file\":[") }
            guard var signed = try? files.map({ Data(try sign($0, fault)).base64EncodedString() }) else {
                return State.response(500, "{\"error\":\"Berkas tidak dapat dibaca\"}")
            }
            if fault == .truncated { signed = signed.map { String($0.dropLast(3)) } }
            if fault == .fewer { signed.removeLast() }
            if fault == .shuffled { signed.reverse() }
            return State.response(200, "{\"time\":12,\"file\":[\(signed.map { "\"\($0)\"" }.joined(separator: ","))]}")
        }

        private func signOne(_ request: Request, _ now: Behaviour, _ fault: Fault) -> Response {
            guard let form = try? request.form(), let file = try? request.parts().first(where: { $0.name == "file" }),
                form["tampilan"] == "invisible"
            else { return State.refusal(2001, "Permintaan tidak lengkap") }
            note(request, [file.body.bytes], form["reason"] ?? "")
            guard let passphrase = now.signers[form["nik"] ?? ""], passphrase == form["passphrase"] else {
                return State.refusal(2031, "Passphrase anda salah")
            }
            guard fault != .malformed else { return State.response(200, "{\"id_dokumen\":") }
            guard let signed = try? sign(file.body.bytes, fault) else {
                return State.response(500, "{\"error\":\"Berkas tidak dapat dibaca\"}")
            }
            return Response(contentType: "application/pdf", body: signed)
        }

        private func sign(_ pdf: [UInt8], _ fault: Fault) throws -> [UInt8] {
            let signed: [UInt8] = try stamp.sign(pdf, fault)
            given.withLock { $0.append(signed) }
            return signed
        }

        private func note(_ request: Request, _ files: [[UInt8]], _ reason: String = "") {
            let path: String = request.path.hasPrefix("/api/user/status/") ? "/api/user/status" : request.path
            calls.withLock { $0.append(Call(path: path, files: files.count, reason: reason)) }
        }

        /// What version 2 is sent.
        private struct Asked: Decodable {
            let nik: String
            let passphrase: String?
            let signatureProperties: [Properties]?
            let file: [String]?

            struct Properties: Decodable {
                let tampilan: String
                let reason: String?
            }
        }

        private static func json(_ request: Request) -> Asked? {
            try? JSONDecoder().decode(Asked.self, from: Data(request.body.bytes))
        }

        private static func refusal(_ code: Int, _ error: String) -> Response {
            response(code == 401 ? 401 : 400, "{\"error\":\"\(error)\",\"status_code\":\(code)}")
        }

        private static func response(_ status: Int, _ text: String) -> Response {
            Response(status: StatusCode(rawValue: status), contentType: "application/json", body: Array(text.utf8))
        }
    }
}
