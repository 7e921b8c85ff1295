import Glibc
import Sealing

/// Where a passphrase comes from: `JANJI_CA_PASSPHRASE`, or the open file descriptor that `JANJI_CA_PASSPHRASE_FD`
/// names, or the terminal. Never from the arguments, which every process of the machine can read.
extension Environment {
    func passphrase() throws -> String { try passphrase("Passphrase: ") }

    /// Typed twice at the terminal, and good enough.
    func newPassphrase() throws -> String {
        let passphrase: String = try passphrase("New passphrase: ")
        if let problem = PasswordRule.problem(passphrase, context: []) {
            throw Failure("this passphrase will not do: \(problem)")
        }
        guard try isGiven || Environment.ask("Again: ") == passphrase else { throw Failure("the passphrases differ") }
        return passphrase
    }

    private var isGiven: Bool { self["JANJI_CA_PASSPHRASE"] != nil || self["JANJI_CA_PASSPHRASE_FD"] != nil }

    private func passphrase(_ prompt: String) throws -> String {
        if let passphrase = self["JANJI_CA_PASSPHRASE"] { return passphrase }
        guard let descriptor = self["JANJI_CA_PASSPHRASE_FD"] else { return try Environment.ask(prompt) }
        guard let number = Int32(descriptor), let line = Environment.line(from: number) else {
            throw Failure("JANJI_CA_PASSPHRASE_FD names nothing to read")
        }
        return line
    }

    /// At the terminal, without showing what is typed.
    private static func ask(_ prompt: String) throws -> String {
        let terminal: Int32 = open("/dev/tty", O_RDWR | O_CLOEXEC)
        guard terminal >= 0 else { throw Failure("no terminal to ask at: set JANJI_CA_PASSPHRASE_FD") }
        defer { close(terminal) }
        var settings = termios()
        guard tcgetattr(terminal, &settings) == 0 else { throw Failure("no terminal to ask at") }
        let shown: termios = settings
        settings.c_lflag &= ~tcflag_t(ECHO)
        tcsetattr(terminal, TCSAFLUSH, &settings)
        defer {
            var restored: termios = shown
            tcsetattr(terminal, TCSAFLUSH, &restored)
            say("\n", to: terminal)
        }
        say(prompt, to: terminal)
        guard let line = line(from: terminal) else { throw Failure("no passphrase") }
        return line
    }

    private static func say(_ text: String, to descriptor: Int32) {
        let bytes: [UInt8] = Array(text.utf8)
        _ = write(descriptor, bytes, bytes.count)
    }

    /// Up to the end of the line; nil for an empty one.
    private static func line(from descriptor: Int32) -> String? {
        var bytes: [UInt8] = []
        var byte: UInt8 = 0
        while bytes.count < PasswordRule.maximumBytes, read(descriptor, &byte, 1) == 1, byte != 0x0A {
            bytes.append(byte)
        }
        return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
    }
}
