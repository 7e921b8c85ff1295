import HTTP

/// How a kabupaten reaches its e-sign gateway (*esign client service*): where it stands, and in whose name it is asked.
///
/// It is the installation's, a file per kabupaten, and no setting that an admin types: the gateway's password would go
/// in clear to whatever address is typed beside it, and the server could be made to call any port of its network.
/// Address and password stay together, out of the database, its dumps and its audit chain.
package struct BSrEAccount: Sendable, Equatable, CustomStringConvertible {
    package let address: Client.Address
    package let user: String
    let password: String
    /// Nil asks for the newer one and falls back.
    let version: BSrEVersion?

    /// Lines of `name = value`; empty lines and those that begin with # are left out.
    init(text: String) throws(BSrEAccountError) {
        var values: [Substring: String] = [:]
        for (number, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            guard let (name, value) = try Self.entry(line, number + 1) else { continue }
            guard Self.names.contains(String(name)), values[name] == nil else { throw .line(number + 1) }
            values[name] = value
        }
        guard let address = Client.Address(values["alamat"] ?? "") else { throw .value("alamat") }
        guard let user = values["pengguna"], !user.isEmpty, !user.contains(":") else { throw .value("pengguna") }
        guard let password = values["sandi"], !password.isEmpty else { throw .value("sandi") }
        guard let version = Self.version(values["versi"]) else { throw .value("versi") }
        (self.address, self.user, self.password, self.version) = (address, user, password, version)
    }

    private static let names: Set<String> = ["alamat", "pengguna", "sandi", "versi"]

    /// Nil for a line that says nothing.
    private static func entry(
        _ line: Substring, _ number: Int
    ) throws(BSrEAccountError) -> (name: Substring, value: String)? {
        let line: Substring = trimmed(line)
        guard !line.isEmpty, line.first != "#" else { return nil }
        guard let equals = line.firstIndex(of: "=") else { throw .line(number) }
        return (trimmed(line[..<equals]), String(trimmed(line[line.index(after: equals)...])))
    }

    private static func trimmed(_ text: Substring) -> Substring {
        var text: Substring = text.drop(while: \.isWhitespace)
        while text.last?.isWhitespace == true { text.removeLast() }
        return text
    }

    private static func version(_ text: String?) -> BSrEVersion?? {
        guard let text else { return .some(nil) }
        return Int(text).flatMap { BSrEVersion(rawValue: $0) }.map { .some($0) }
    }

    /// Never the password, which a log would keep.
    package var description: String { "\(user) at \(address)" }
}

/// The two ways in which gateways are talked to.
package enum BSrEVersion: Int, Sendable {
    /// One file at a time, as a form.
    case one = 1
    /// Many files at once, as JSON.
    case two = 2
}

/// What is wrong with the file of a gateway; never what stands in it.
package enum BSrEAccountError: Error, Equatable, CustomStringConvertible {
    case unreadable
    case line(Int)
    case value(String)

    package var description: String {
        switch self {
        case .unreadable: "it cannot be read"
        case .line(let number): "line \(number) is no `name = value` of a known name"
        case .value(let name): "`\(name)` is missing, or has no value that it can have"
        }
    }
}
