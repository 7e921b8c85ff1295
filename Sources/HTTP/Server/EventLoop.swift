import Glibc

/// The thread that owns every connection: accepts, reads whole requests, hands them to workers, sends what a worker
/// could not send at once, and meets deadlines. It never waits for anything but epoll.
final class EventLoop {
    let configuration: Server.Configuration
    let maxConnections: Int
    let listeners: [Listener]
    let limits: WireLimits
    let queue: FairQueue<Job>
    let mailbox: Mailbox
    let voice: Voice
    let poller: Poller
    let scratch = UnsafeMutableRawBufferPointer.allocate(byteCount: 64 * 1024, alignment: 16)
    var table = ConnectionTable()
    var wheel: TimerWheel
    var encoder = ResponseEncoder()
    /// Monotonic, microseconds; read once per turn.
    var now: Int64
    /// Requests at the workers, and those of them whose client has already sent more.
    var handling = 0
    var awaited = 0
    /// Connections that had more to read than one turn allows.
    var unfinished: [Connection] = []
    /// When the listeners are heard again, after descriptors had run out.
    var listensAgainAt: Int64?
    /// When what is still running is given up; set once stopping.
    var stopsAt: Int64?
    /// Until then a connection that only waits gets one more answer; set once stopping, where another process follows.
    var farewellEnds: Int64?

    /// Tokens of what is no connection: their upper half is 0.
    static let bellToken: UInt64 = 0xFFFF_FFFF

    init(
        _ configuration: Server.Configuration, listeners: [Listener], queue: FairQueue<Job>, mailbox: Mailbox,
        voice: Voice
    ) throws(SystemError) {
        self.configuration = configuration
        self.listeners = listeners
        limits = configuration.wireLimits
        self.queue = queue
        self.mailbox = mailbox
        self.voice = voice
        // The rest is for the database, files and logs.
        let descriptors: Int = DescriptorLimit.raise()
        maxConnections = max(1, min(configuration.maxConnections, descriptors - min(256, descriptors / 4)))
        now = Clock.monotonic()
        wheel = TimerWheel(now: now)
        poller = try Poller()
        try poller.add(mailbox.bell.descriptor, token: Self.bellToken, .read)
        for (index, listener) in listeners.enumerated() {
            try poller.add(listener.descriptor, token: UInt64(index), .read)
        }
    }

    deinit { scratch.deallocate() }

    /// Until stopped. False when requests were still running when the time of grace was over.
    func run() -> Bool {
        while !isFinished { turn() }
        let running: [Connection] = table.all
        running.forEach(close)
        return !running.contains { $0.phase == .handling }
    }

    private func turn() {
        let completions: [Mailbox.Completion] = mailbox.take(isAwaited: awaited > 0 || stopsAt != nil)
        let isBusy: Bool = !completions.isEmpty || !unfinished.isEmpty
        completions.forEach(complete)
        let waiting: [Connection] = unfinished
        unfinished = []
        poller.wait(milliseconds: isBusy ? 0 : patience()) { event in
            handle(event)
        }
        now = Clock.monotonic()
        waiting.forEach(read)
        meetDeadlines()
        if mailbox.isStopping, stopsAt == nil { beginStopping() }
    }

    /// The wait may have been long: a deadline counted from before it would have passed already.
    private func handle(_ event: Poller.Event) {
        now = Clock.monotonic()
        guard event.token >> 32 == 0 else { return handleConnection(event) }
        guard event.token == Self.bellToken else { return accept(listeners[Int(event.token)]) }
        mailbox.bell.silence()
    }

    private func handleConnection(_ event: Poller.Event) {
        guard let connection = table[event.token] else { return }
        guard !event.isDead || connection.phase == .handling else { return close(connection) }
        if event.isFinished { connection.peerIsFinished = true }
        if event.isReadable || event.isFinished || event.isDead { connection.isReadable = true }
        guard connection.phase != .handling else { return expectAnswer(connection) }
        if event.isWritable, connection.phase == .writing { write(connection) }
        read(connection)
    }
}
