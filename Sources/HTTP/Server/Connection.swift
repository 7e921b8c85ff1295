/// One client's connection. Belongs to the loop's thread.
final class Connection {
    enum Phase {
        /// Waiting for a request, or in the middle of one.
        case reading
        /// A worker has it. Nothing is read meanwhile: a client that sends ahead fills its own buffers.
        case handling
        /// A response waits for room in the socket.
        case writing
        /// Everything is said; what still comes is dropped until the client closes too (RFC 9112 9.6).
        case lingering
        /// Forgotten by the loop.
        case closed
    }

    /// What a deadline was set for.
    enum Waiting {
        case silent, idle, head, body
    }

    let socket: Socket
    let token: UInt64
    let peer: IPAddress
    var reader: RequestReader
    var phase = Phase.reading
    var outgoing: Outgoing?
    var closesAfterResponse = false
    /// The kernel has, or may have, bytes for us.
    var isReadable = false
    var isWatchingWrites = false
    /// The client has finished sending; some of it may still be in the socket.
    var peerIsFinished = false
    /// All of it has been read.
    var isAtEnd = false
    var waiting: Waiting?
    var hasServed = false
    /// More has come while a worker has the request before.
    var isAwaited = false
    /// Of the body or response under way.
    var pace: Pace?
    /// Monotonic, microseconds.
    var deadline = Int64.max
    /// Where the timer wheel has it.
    var scheduledTick = Int64.max

    init(socket: Socket, token: UInt64, sender: Sender, limits: WireLimits) {
        self.socket = socket
        self.token = token
        peer = sender.peer
        reader = RequestReader(limits, sender: sender)
    }
}
