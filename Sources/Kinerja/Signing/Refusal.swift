/// Why the domain says no. Web turns each into a status and a sentence.
public enum Refusal: Error, Sendable, Equatable {
    /// Absent and invisible are the same answer.
    case notFound
    /// The deed is not possible in this status.
    case wrongStatus(Deed, Status)
    /// The deed belongs to somebody else: the planner of that perangkat daerah, or the holder of that office today.
    case notPlanner
    case notHolder(Pihak)
    /// Nobody holds the office on that date.
    case vacant(Pihak)
    /// The other party is not the one whom the first signer named: the document has to be returned.
    case partyChanged
    /// Both parties have become one person since the submission, which says nothing of it.
    case onePerson
    /// What was shown is not what would be signed.
    case stale
    /// Findings that block submission, or warnings without a reason.
    case unfinished([Finding])
    case reasonMissing
}
