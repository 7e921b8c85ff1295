import Glibc

/// A program that did not succeed, with what it printed.
public struct CommandFailure: Error, CustomStringConvertible {
    public let command: String
    public let output: String

    public var description: String { "\(command): \(output)" }
}

public enum Command {
    /// Runs a program to its end.
    public static func run(_ arguments: [String]) throws {
        _ = try output(arguments)
    }

    /// What a program prints until it ends, at most a megabyte. It goes to a file without a name: a pipe would stay
    /// open as long as a server that the program leaves behind.
    public static func output(_ arguments: [String]) throws -> String {
        let null: Int32 = open("/dev/null", O_RDWR | O_CLOEXEC)
        guard let log = tmpfile() else { throw CommandFailure(command: "tmpfile", output: "failed") }
        defer {
            close(null)
            fclose(log)
        }
        let child = try Child(arguments, input: null, output: fileno(log))
        let isDone: Bool = child.succeeds()
        rewind(log)
        var bytes = [UInt8](repeating: 0, count: 1_000_000)
        let count: Int = fread(&bytes, 1, bytes.count, log)
        let text = String(decoding: bytes[..<count], as: UTF8.self)
        guard isDone else {
            throw CommandFailure(command: arguments.joined(separator: " "), output: String(text.prefix(4_096)))
        }
        return text
    }
}
