import Glibc

/// Opens the sockets a host stands for.
enum Listening {
    static func open(_ configuration: Server.Configuration) throws -> [Listener] {
        let (host, port) = (configuration.host, configuration.port)
        do {
            guard configuration.inherited.isEmpty else {
                return try configuration.inherited.map { try Listener(inherited: $0) }
            }
            return try sockets(host, port)
        } catch let error as SystemError {
            throw ListeningError(host: host, port: port, cause: error)
        }
    }

    private static func sockets(_ host: String, _ port: Int) throws -> [Listener] {
        switch host {
        case "::", "*", "": return [try everywhere(port)]
        case "localhost": return try loopback(port)
        default:
            guard let address = IPAddress(host) else {
                throw ConfigurationError(
                    name: "JANJI_HOST", value: host, expected: "::, localhost or a literal address")
            }
            return [try Listener(address, port: port, isDual: false)]
        }
    }

    private static let anyV6 = IPAddress(high: 0, low: 0)
    private static let loopbackV6 = IPAddress(high: 0, low: 1)
    private static let anyV4 = IPAddress(v4: 0)
    private static let loopbackV4 = IPAddress(v4: 0x7F00_0001)

    /// Browsers try ::1 first for *.localhost, curl both: one socket takes both families.
    private static func everywhere(_ port: Int) throws(SystemError) -> Listener {
        do {
            return try Listener(anyV6, port: port, isDual: true)
        } catch  where hasNoV6(error) {
            return try Listener(anyV4, port: port, isDual: false)
        }
    }

    private static func loopback(_ port: Int) throws(SystemError) -> [Listener] {
        let v4 = try Listener(loopbackV4, port: port, isDual: false)
        do {
            return [v4, try Listener(loopbackV6, port: v4.port, isDual: false)]
        } catch  where hasNoV6(error) {
            return [v4]
        }
    }

    private static func hasNoV6(_ error: SystemError) -> Bool {
        error.code == EAFNOSUPPORT || error.code == EADDRNOTAVAIL || error.code == EINVAL
    }
}

/// The address and port could not be had.
public struct ListeningError: Error, CustomStringConvertible {
    /// As it was configured.
    public let host: String
    public let port: Int
    public let cause: SystemError

    /// Another process has it.
    public var isTaken: Bool { cause.code == EADDRINUSE }

    public var description: String {
        let remedy: String =
            switch cause.code {
            case EADDRINUSE: "; another process has this port: stop it, or set PORT"
            case EACCES: "; ports below 1024 need CAP_NET_BIND_SERVICE: set PORT, and let a proxy have 80 and 443"
            case EADDRNOTAVAIL: "; no interface of this machine has that address: set JANJI_HOST"
            default: ""
            }
        return "cannot listen on \(host) port \(port): \(cause)\(remedy)"
    }
}
