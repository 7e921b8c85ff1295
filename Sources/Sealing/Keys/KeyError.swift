/// Why a key is not at hand. None of these holds anything of the key or of the passphrase.
public enum KeyError: Error, Sendable, Equatable {
    /// The key is whole, the passphrase is another one.
    case wrongPassphrase
    /// These are not the bytes of a key that `SigningKey.sealed(with:)` made.
    case malformed
    /// The passphrase is empty, holds a NUL, or exceeds `PasswordRule.maximumBytes`.
    case unusablePassphrase
    /// As many computations run and wait as the machine can bear: answer 503 and ask to try again.
    case busy
    /// libcrypto could not compute; memory is exhausted.
    case failed
}
