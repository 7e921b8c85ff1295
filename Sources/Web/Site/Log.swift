import HTTP

/// English lines for operators, with the request id; never shown to anybody else.
public enum Log {
    /// One line on standard error.
    public static func error(_ error: any Error, request: String) {
        line("error request=\(request) \(String(describing: error))")
    }

    /// Why a signature was not made: refusals are no errors of ours, but an operator wants to see a service fail.
    static func signing(_ error: any Error, request: String) {
        line("not signed request=\(request) \(String(describing: error))")
    }

    /// Control characters are escaped: a request cannot write lines of its own.
    public static func line(_ text: String) {
        let safe = text.unicodeScalars.map {
            $0.value < 0x20 || $0.value == 0x7F ? "\\u{\(String($0.value, radix: 16))}" : String($0)
        }
        LogOutput.write(Array((safe.joined() + "\n").utf8), to: 2)
    }
}
