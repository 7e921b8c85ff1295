import Glibc

/// A program that did not succeed, with what it printed.
public struct CommandFailure: Error, CustomStringConvertible {
    public let command: String
    public let output: String

    public var description: String { "\(command): \(output)" }
}

enum Command {
    /// Runs a program to its end. Its output goes to a file without a name: a pipe would stay open as long as a server
    /// that the program leaves behind.
    static func run(_ arguments: [String]) throws {
        let null: Int32 = open("/dev/null", O_RDWR | O_CLOEXEC)
        guard let log = tmpfile() else { throw CommandFailure(command: "tmpfile", output: "failed") }
        defer {
            close(null)
            fclose(log)
        }
        let child = try Child(arguments, input: null, output: fileno(log))
        guard !child.succeeds() else { return }
        rewind(log)
        var bytes = [UInt8](repeating: 0, count: 4_096)
        let count: Int = fread(&bytes, 1, bytes.count, log)
        throw CommandFailure(
            command: arguments.joined(separator: " "), output: String(decoding: bytes[..<count], as: UTF8.self))
    }
}
