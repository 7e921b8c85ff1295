import HTTP
import Kinerja

/// Why the site does not answer as asked. `Refusal` is the domain's no; this is the web's.
enum Denial: Error {
    case notFound
    case unknownHost
    case methodNotAllowed([HTTP.Method])
    /// Nobody is signed in; a GET is sent to sign in and comes back.
    case signInNeeded
    /// The form token is missing, foreign or of another session, or the form came from another site.
    case foreignForm
    case malformedForm
    /// Signed in, but the deed asks for a fresh proof of who sits there; what was sent is kept (`StepUp`).
    case proofNeeded(SignedIn)
    /// The kabupaten asks this account for a second factor, and it has none yet.
    case factorNeeded
    /// Signed in, but not for this.
    case forbidden
    /// Others ask for the same costly thing at this moment.
    case busy
}
