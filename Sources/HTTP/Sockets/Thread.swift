import CLinux
import Glibc

/// A POSIX thread. To be joined once.
struct Thread: Sendable {
    private let handle: pthread_t

    private final class Body: Sendable {
        let run: @Sendable () -> Void
        init(_ run: @escaping @Sendable () -> Void) { self.run = run }
    }

    /// Starts `body` at once. `name` is what `top -H` shows, at most 15 bytes.
    init(_ name: String, _ body: @escaping @Sendable () -> Void) throws(SystemError) {
        let argument: UnsafeMutableRawPointer = Unmanaged.passRetained(Body(body)).toOpaque()
        var handle = pthread_t()
        let code: Int32 = pthread_create(&handle, nil, Self.entry, argument)
        guard code == 0 else {
            Unmanaged<Body>.fromOpaque(argument).release()
            throw SystemError("pthread_create", code)
        }
        pthread_setname_np(handle, name)
        self.handle = handle
    }

    private static let entry: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = { argument in
        guard let argument else { return nil }
        Unmanaged<Body>.fromOpaque(argument).takeRetainedValue().run()
        return nil
    }

    /// Waits for its end.
    func join() { pthread_join(handle, nil) }

    /// Lets it go its way; nobody will wait for it.
    func detach() { pthread_detach(handle) }
}
