import Foundation
import Support
import Synchronization

@testable import App

/// The real `janji serve`, built beside the tests, as a process that can be killed and started again on the same port.
final class ServerProcess: Sendable {
    private struct Running {
        var process: Process?
        var port = 0
        var guardian: Guardian?
        var kills = 0
    }

    private let environment: [String: String]
    private let running = Mutex(Running())

    var port: Int { running.withLock { $0.port } }
    var kills: Int { running.withLock { $0.kills } }

    init(_ fixture: SiteFixture) throws {
        var values: [String: String] = fixture.environment.values.merging([
            "JANJI_TEST": "1", "JANJI_HOST": "127.0.0.1",
        ]) { $1 }
        values["JANJI_PDF_SOCKET"] = PDFProcess.socket
        environment = values
        try start()
    }

    deinit {
        kill()
    }

    /// The program's folder is that of the test bundle.
    private static let program = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(
        path: "janji")

    func start() throws {
        try running.withLock { (running: inout Running) in
            let process = Process()
            process.executableURL = Self.program
            process.arguments = ["serve"]
            process.environment = environment.merging(["PORT": String(running.port)]) { $1 }
            let (output, log) = (Pipe(), FileHandle(forWritingAtPath: "/dev/null"))
            process.standardOutput = output
            process.standardError = log
            try process.run()
            // Should the tests end without a word, so does the server.
            running.guardian = try Guardian(command: [
                "sh", "-c", "cat >/dev/null; kill -9 \(process.processIdentifier)",
            ])
            // The first line tells the port; it is printed when the server listens.
            let line: String = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
            guard let port = line.firstMatch(of: /port ([0-9]+)/).flatMap({ Int($0.1) }) else {
                throw Missing(what: "server: \(line)")
            }
            (running.process, running.port) = (process, port)
        }
    }

    /// `kill -9`: nothing of the process gets to say goodbye.
    func kill() {
        running.withLock { (running: inout Running) in
            guard let process = running.process else { return }
            Glibc.kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            (running.process, running.guardian) = (nil, nil)
            running.kills += 1
        }
    }
}
