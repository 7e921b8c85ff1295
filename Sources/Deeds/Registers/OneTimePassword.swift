import Sealing

/// A password that the site makes up and shows once, to be handed over and replaced by its owner.
package struct OneTimePassword: Sendable {
    /// Four groups of four: 80 bits, without letters that look like digits, in lower case for a phone's keyboard.
    package let text: String
    /// What is stored.
    package let hash: String

    /// Takes as long as signing in: to be made before a transaction begins.
    package init(_ hasher: PasswordHasher) throws {
        let groups: [String] = (0..<4).map { _ in SecureRandom.code(length: 4).lowercased() }
        text = groups.joined(separator: "-")
        hash = try hasher.hash(text)
    }
}

extension Deeds {
    package func oneTimePassword() throws -> OneTimePassword { try OneTimePassword(passwords) }
}
