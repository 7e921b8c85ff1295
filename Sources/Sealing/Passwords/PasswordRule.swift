import Foundation

/// What a new password must be: OWASP ASVS 5.0 §6.2 and NIST SP 800-63B §5.1.1.2. Length counts, composition does
/// not: no digit or capital is demanded.
public enum PasswordRule {
    /// Unicode code points in normalisation form C.
    public static let characters: ClosedRange<Int> = 12...128
    /// libxcrypt refuses phrases of 512 bytes (CRYPT_MAX_PASSPHRASE_SIZE, with the NUL).
    public static let maximumBytes: Int = 511

    /// The first objection, or nil when the password may be used.
    /// - Parameter context: login, name, NIP, names of office and tenant: what others know of the person.
    public static func problem(_ password: String, context: [String]) -> PasswordProblem? {
        let normalised: String = password.precomposedStringWithCanonicalMapping
        if let problem = lengthProblem(normalised) { return problem }
        guard !normalised.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) else {
            return .controlCharacter
        }
        let guess = PasswordGuess(normalised)
        if let word = guess.firstWord(of: context) { return .personal(word: word) }
        if guess.isPattern { return .pattern }
        return guess.isCommon ? .common : nil
    }

    private static func lengthProblem(_ password: String) -> PasswordProblem? {
        let length: Int = password.unicodeScalars.count
        guard length >= characters.lowerBound else { return .tooShort(minimum: characters.lowerBound) }
        guard length <= characters.upperBound, password.utf8.count <= maximumBytes else {
            return .tooLong(maximum: characters.upperBound)
        }
        return nil
    }
}
