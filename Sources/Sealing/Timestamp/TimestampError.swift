/// Why there is no timestamp.
public enum TimestampError: Error, Sendable, Equatable {
    /// The authority refused, or its answer is none.
    case refused
    /// The answer is about something else, or not signed by a timestamp authority that is trusted.
    case untrusted
    /// libcrypto could not compute; memory is exhausted.
    case failed
}
