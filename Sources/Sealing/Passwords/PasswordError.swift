/// Why a password could not be hashed or verified. None of these says anything about whether it was right.
public enum PasswordError: Error, Sendable, Equatable {
    /// As many computations run and wait as the machine can bear: answer 503 and ask to try again.
    case busy
    /// The new password is empty, holds a NUL, or exceeds `PasswordRule.maximumBytes`.
    case unusablePassword
    /// The stored value is no yescrypt hash: damaged data, not a wrong password.
    case unusableHash
    /// libcrypt could not compute; memory is exhausted.
    case failed
}
