import CLinux
import Synchronization

/// An HTTP/1.1 server (RFC 9110, 9112): one thread reads whole requests and watches the clocks, a fixed number of
/// others run `handler`, which may block.
public final class Server: Sendable {
    /// The port bound; the system's choice when the configuration said 0.
    public let port: Int

    private let configuration: Configuration
    private let voice: Voice
    private let handler: @Sendable (Request) -> Response
    private let mailbox: Mailbox
    private let listeners: Mutex<[Listener]>

    /// Binds and listens; clients are served once `run` is called.
    ///
    /// - Parameters:
    ///   - log: called after each answer, on several threads.
    ///   - handler: called on several threads.
    ///   - errorPage: the page for what the server refuses itself (400, 408, 413, 414, 417, 431, 500, 501, 503, 505).
    ///     Called on the thread that serves everybody: it must not wait for anything.
    /// - Throws: `ListeningError` when the address cannot be had, `ConfigurationError` when it is none.
    public init(
        _ configuration: Configuration,
        log: @escaping @Sendable (AccessRecord) -> Void,
        handler: @escaping @Sendable (Request) -> Response,
        errorPage: @escaping @Sendable (_ status: StatusCode, _ requestID: String) -> Response
    ) throws {
        let listeners: [Listener] = try Listening.open(configuration)
        port = listeners.first?.port ?? configuration.port
        self.configuration = configuration
        self.handler = handler
        voice = Voice(log: log, errorPage: errorPage)
        mailbox = try Mailbox()
        self.listeners = Mutex(listeners)
    }

    /// Binds and lets go again.
    ///
    /// - Throws: `ListeningError` when the address cannot be had, `ConfigurationError` when it is none.
    public static func probe(_ configuration: Configuration) throws {
        _ = try Listening.open(configuration)
    }

    /// Serves until `stop`, then finishes what is running. To be called once. A handler that has not returned when the
    /// time of grace is over is left behind on its thread.
    public func run() throws {
        Signals.ignoreBrokenPipes()
        linux_return_large_blocks()
        let queue = FairQueue<Job>(workers: configuration.workers, room: configuration.queueLimit)
        defer { queue.close() }
        let listeners: [Listener] = self.listeners.withLock { listeners in
            defer { listeners = [] }
            return listeners
        }
        let loop = try EventLoop(configuration, listeners: listeners, queue: queue, mailbox: mailbox, voice: voice)
        let workers: [Thread] = try startWorkers(queue)
        let areDone: Bool = loop.run()
        queue.close()
        for worker in workers { areDone ? worker.join() : worker.detach() }
    }

    /// Accepts nothing new, lets what is running finish within the time of grace, and makes `run` return. From any
    /// thread, any number of times; not from a signal handler.
    public func stop() { mailbox.requestStop() }

    private func startWorkers(_ queue: FairQueue<Job>) throws(SystemError) -> [Thread] {
        let worker = Worker(queue: queue, mailbox: mailbox, handler: handler, voice: voice)
        var threads: [Thread] = []
        for number in 1...max(configuration.workers, 1) {
            threads.append(try Thread("worker \(number)") { worker.run() })
        }
        return threads
    }
}
