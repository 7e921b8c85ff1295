/// Where somebody stands in front of the turnstile. Places are shared among kabupaten, and in each among networks.
public struct Lane: Hashable, Sendable {
    /// Whose turn comes first.
    public enum Standing: Int, Comparable, Sendable {
        /// Signed in, at a browser that was signed in before, or at the command line.
        case trusted
        case stranger
        /// A stranger of a network that has failed often of late. He is last and not refused: behind one address there
        /// may be a whole office, or all customers of a mobile network.
        case spent

        public static func < (one: Standing, other: Standing) -> Bool { one.rawValue < other.rawValue }
    }

    let standing: Standing
    /// The number of the kabupaten.
    let tenant: Int64
    let network: String

    public init(_ standing: Standing, tenant: Int64, network: String) {
        (self.standing, self.tenant, self.network) = (standing, tenant, network)
    }

    /// Of whoever works for no kabupaten: the operator.
    public static let own = Lane(.trusted, tenant: 0, network: "")

    /// Of everybody who is signed in to a kabupaten.
    public static func inside(tenant: Int64) -> Lane { Lane(.trusted, tenant: tenant, network: "") }
}
