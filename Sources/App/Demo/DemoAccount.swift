import FoundationEssentials
import Glibc
import Kinerja

/// One line of `.local/demo-accounts.json`.
struct DemoAccount: Codable {
    let tenant: String
    let host: String
    let login: String
    let password: String
    let peran: String
    let jabatan: String
    /// Opens the account's signing key; the admin's opens the authority of the kabupaten. nil where there is none.
    var passphrase: String?

    static func read(_ file: String) throws -> [DemoAccount] {
        try [DemoAccount](text: String(decoding: Data(contentsOf: URL(filePath: file)), as: UTF8.self))
    }

    /// Only the owner of the file may read the passwords.
    static func write(_ accounts: [DemoAccount], _ file: String) throws {
        let mask = umask(0o077)
        defer { umask(mask) }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        try encoder.encode(accounts).write(to: URL(filePath: file), options: .atomic)
    }
}
