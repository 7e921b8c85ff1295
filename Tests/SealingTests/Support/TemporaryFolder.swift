import Foundation
import Testing

/// A folder of one test, in which it starts programs of other people. Removed with this value.
final class TemporaryFolder {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appending(path: "janji-sealing-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    func write(_ bytes: [UInt8], to name: String) throws { try Data(bytes).write(to: url.appending(path: name)) }

    func bytes(_ name: String) throws -> [UInt8] { Array(try Data(contentsOf: url.appending(path: name))) }

    func text(_ name: String) throws -> String { String(decoding: try bytes(name), as: UTF8.self) }

    struct Outcome {
        let status: Int32
        let text: String
    }

    /// What the program says, errors included. A program that is not installed fails the test: docker/packages.sh has
    /// them.
    @discardableResult func run(_ program: String, _ arguments: [String], isExpectedToFail: Bool = false) throws
        -> Outcome
    {
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [program] + arguments
        process.currentDirectoryURL = url
        process.standardOutput = output
        process.standardError = output
        process.standardInput = FileHandle.nullDevice
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect((process.terminationStatus != 0) == isExpectedToFail, "\(program): \(text)")
        return Outcome(status: process.terminationStatus, text: text)
    }
}
