import Glibc

extension Server {
    /// Every limit of the server. The defaults suit one small machine behind a proxy or in front of people.
    public struct Configuration: Sendable {
        /// `::` takes IPv6 and IPv4 on every interface (IPv4 alone where there is no IPv6), `localhost` both loopback
        /// addresses; otherwise a literal address.
        public var host = "::"
        /// 0: the system chooses; see `Server.port`.
        public var port = 8080
        /// Descriptors of listening TCP sockets that whoever started the process keeps open across its restarts; with
        /// any, `host` and `port` are not used.
        public var inherited: [Int32] = []
        /// Threads that run the handler; most of them wait for a database, so more than there are processors.
        public var workers: Int = min(4 * Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))) + 16, 40)
        /// Open connections; lowered to what the process may have open. Beyond it: 503.
        public var maxConnections = 20_000
        /// Request line and fields, bytes. Beyond it 414 (in the request line) or 431.
        public var maxHead = 16 * 1024
        /// Number of fields; beyond it 431.
        public var maxHeaders = 100
        /// Decoded body, bytes; beyond it 413.
        public var maxBody = 10 * 1024 * 1024
        /// The limit of those requests that have one of their own, by method and segments of the path; nil for
        /// `maxBody`. Asked when the head is read, on the thread that serves everybody: it must not wait for anything.
        public var bodyLimit: @Sendable (Method, [String]) -> Int? = { _, _ in nil }
        /// Bytes of bodies that are under way or being worked on, of all clients; beyond it 503. What is longer than
        /// 64 KiB is in a file of TMPDIR meanwhile.
        public var bodyBudget = 256 * 1024 * 1024
        /// The same of one client: an IPv4 address, or 64 bits of IPv6.
        public var clientBodyBudget = 64 * 1024 * 1024
        /// From the first byte of a request to the end of its head, however the bytes are spread; then 408.
        public var headDeadline = Duration.seconds(10)
        /// A connection on which nothing was ever sent, and a body of which nothing more comes.
        public var silentDeadline = Duration.seconds(30)
        /// After this long a body must have come at `minBodyRate` on average; otherwise 408.
        public var bodyDeadline = Duration.seconds(10)
        /// From the end of a head to the end of the body, however fast it comes; then 408.
        public var wholeBodyDeadline = Duration.seconds(600)
        /// Bytes per second, for bodies that come and responses that go.
        public var minBodyRate = 500
        /// Between the requests of a connection.
        public var idleTimeout = Duration.seconds(75)
        /// After this long a response must have gone at `minBodyRate` on average; also the longest pause.
        public var writeDeadline = Duration.seconds(30)
        /// Requests of one share that wait for a worker, half of them of one client; beyond it 503 with Retry-After.
        public var queueLimit = 2_048
        /// The shares of the workers that a request takes from, the widest first; it runs when each has a worker left.
        /// Inside the last, clients take turns. Asked of every request on the thread that serves everybody.
        public var shares: @Sendable (Request) -> [Share] = { _ in [] }
        /// Answers what must be answered though all workers are busy; nil for what they answer. Asked like `shares`.
        public var atOnce: @Sendable (Request) -> Response? = { _ in nil }
        /// Only these peers are believed about X-Forwarded-For and X-Forwarded-Proto.
        public var trustedProxies: [CIDR] = []
        /// How long `stop` waits for what is running.
        public var shutdownGrace = Duration.seconds(10)

        public init() {}

        /// With a budget of its own: to be asked for once.
        var wireLimits: WireLimits {
            WireLimits(
                head: maxHead, fields: maxHeaders, body: maxBody, bodyLimit: bodyLimit,
                budget: BodyBudget(total: bodyBudget, perClient: clientBodyBudget))
        }
    }
}
