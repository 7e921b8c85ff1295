import Glibc

/// A C call that failed, with the `errno` it left.
public struct SystemError: Error, CustomStringConvertible, Equatable {
    /// The name of the call, e.g. `bind`.
    public let call: String
    /// The value of `errno`.
    public let code: Int32

    init(_ call: String, _ code: Int32 = errno) {
        self.call = call
        self.code = code
    }

    public var description: String { "\(call): \(String(cString: strerror(code)))" }
}

extension SystemError {
    /// The result of `call`, or its error when it is negative.
    static func check(_ call: String, _ result: Int32) throws(SystemError) -> Int32 {
        guard result >= 0 else { throw SystemError(call) }
        return result
    }
}
