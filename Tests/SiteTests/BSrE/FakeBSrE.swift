import Foundation
import HTTP
import Sealing
import Synchronization

/// An e-sign gateway of our own: speaks HTTP like the real one, in both versions, and misbehaves as it is told.
final class FakeBSrE: Sendable {
    static let user = "esign"
    static let password = "gateway: rahasia"
    static let passphrase = "kata \"sandi\" \\ ungkapan x7"
    static let nik = "5102010101700001"
    /// Of a second signer, and the passphrase that goes with it.
    static let otherNIK = "5102010101700002"
    static let otherPassphrase = "kata sandi ungkapan y8"

    /// What it does with a call, besides what is right.
    enum Fault: Sendable, Equatable {
        case none
        /// Answers after this long.
        case slow(milliseconds: UInt32)
        case status(Int, String)
        /// A body that is not the JSON it claims to be.
        case malformed
        /// Base 64 without its end.
        case truncated
        /// Another file with a signature on it.
        case rewritten
        /// The file as it was, with something that is no signature behind it.
        case unsigned
        /// The last of many files is missing.
        case fewer
        /// Many files in another order.
        case shuffled
        /// A web page, as a proxy shows one.
        case page
        /// The signature's bytes are damaged.
        case damaged
    }

    struct Behaviour: Sendable {
        var versions: Set<Int> = [1, 2]
        /// Of every signer, unless unknown.
        var status = "ISSUE"
        var signers: [String: String] = [
            FakeBSrE.nik: FakeBSrE.passphrase, FakeBSrE.otherNIK: FakeBSrE.otherPassphrase,
        ]
        var fault = Fault.none
        /// What a fault is for; nil is for everything.
        var faulty: String?
    }

    /// One call as it was understood.
    struct Call: Sendable, Equatable {
        let path: String
        let files: Int
        let reason: String
    }

    private let state: State
    private let server: Server
    private let ended = DispatchSemaphore(value: 0)

    /// What it was asked, oldest first.
    var calls: [Call] { state.calls.withLock { $0 } }
    /// The files it gave back, oldest first.
    var given: [[UInt8]] { state.given.withLock { $0 } }
    var port: Int { server.port }

    init(_ stamp: FakeStamp? = nil) throws {
        var configuration = Server.Configuration()
        (configuration.host, configuration.port, configuration.workers) = ("127.0.0.1", 0, 4)
        configuration.maxBody = 64 << 20
        let state = State(try stamp ?? FakeStamp())
        self.state = state
        server = try Server(
            configuration, log: { _ in }, handler: state.answer, errorPage: { status, _ in Response(status: status) })
        Thread.detachNewThread { [server, ended] in
            try? server.run()
            ended.signal()
        }
    }

    deinit { server.stop() }

    /// Nobody listens any more once this returns. To be called once.
    func stop() {
        server.stop()
        ended.wait()
    }

    func change(_ change: @Sendable (inout Behaviour) -> Void) { state.behaviour.withLock { change(&$0) } }

    func forget() { state.calls.withLock { $0 = [] } }

    /// A file of `JANJI_BSRE` that leads here.
    func account(version: Int? = nil) -> String {
        """
        # Gerbang uji
        alamat = http://127.0.0.1:\(port)/
        pengguna = \(FakeBSrE.user)
        sandi = \(FakeBSrE.password)
        """ + (version.map { "\nversi = \($0)" } ?? "")
    }
}
