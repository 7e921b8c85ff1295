/// A part of the workers that certain requests may have at once, so that what stops them does not stop the others.
public struct Share: Sendable {
    /// Requests whose shares have the same names are of the same share.
    public let name: String
    /// How many of them run at once, at least 1.
    public let workers: Int
    /// How many of them one client may have, where shares are no narrower.
    public let ofOneClient: Int

    /// - Parameter ofOneClient: without it one client leaves a worker to the others.
    public init(_ name: String, workers: Int, ofOneClient: Int? = nil) {
        self.name = name
        self.workers = max(workers, 1)
        self.ofOneClient = max(ofOneClient ?? workers - 1, 1)
    }
}
