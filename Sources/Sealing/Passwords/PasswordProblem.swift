/// Why a new password is not accepted.
public enum PasswordProblem: Sendable, Hashable {
    /// Fewer than this many characters.
    case tooShort(minimum: Int)
    /// More than this many characters, or more bytes than `PasswordRule.maximumBytes`.
    case tooLong(maximum: Int)
    /// Holds a control character; NUL among them would end the password early.
    case controlCharacter
    /// A word everyone tries, with or without digits around it.
    case common
    /// A run or a repetition: `123456789012`, `abcabcabcabc`.
    case pattern
    /// Holds the login, the name or another word that others know of this person.
    case personal(word: String)
}
