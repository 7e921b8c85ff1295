/// Why a signature was not made. Nothing has changed then.
package enum SigningFailure: Error, Sendable, Equatable {
    /// The password of the account.
    case wrongPassword
    /// The passphrase of the certificate.
    case wrongSecret
    /// This person has no certificate that is in force.
    case noCertificate
    /// The key is there, its certificate not yet.
    case waiting
    case expired
    case revoked
    /// The PDF cannot be made: its process is absent, busy or failed.
    case noFile
    /// Whoever makes the signature cannot be reached, or does not answer in time.
    case unavailable
    /// The kabupaten has nobody who signs in this way any more.
    case notSet
    /// BSrE says no, or nothing that can be used. Its own code, where it gave one, is told to people.
    case refused(code: String, BSrERefusal)
    /// The timestamp authority does not answer, and the kabupaten wants no signature without a timestamp.
    case unstamped
    /// What came back is not what was sent with a signature at its end.
    case rewritten
    /// A signature by a certificate that no longer holds waits in the place of this one.
    case spent
}
