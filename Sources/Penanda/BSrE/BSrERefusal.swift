/// What BSrE, its gateway or HTTP on the way there has against a signature.
package enum BSrERefusal: Sendable, CaseIterable {
    // Of the signer
    /// What was typed is no NIK.
    case noNIK
    case notRegistered
    case noCertificate
    case expired
    case revoked
    case suspended
    /// A status of the signer that nobody has told us of.
    case notAllowed

    // Of the call
    /// A code that nobody has told us of.
    case unknownCode
    /// The gateway does not take the name and the password of this kabupaten.
    case notLoggedIn
    case tooLarge
    case tooManyCalls
    case disturbed
    case unknownAnswer
    case tooSlow
    case brokenOff
    case unreadable
    /// Other files of the same call came back.
    case missing
}
