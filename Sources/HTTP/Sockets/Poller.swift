import CLinux
import Glibc

/// An epoll instance (epoll(7)). Every registration carries a token that comes back with its events.
final class Poller {
    struct Interest: OptionSet {
        let rawValue: UInt32
        static let read = Interest(rawValue: EPOLLIN.rawValue | EPOLLRDHUP.rawValue)
        static let write = Interest(rawValue: EPOLLOUT.rawValue)
        /// Tell changes only, not states.
        static let edge = Interest(rawValue: EPOLLET.rawValue)
    }

    struct Event {
        let token: UInt64
        fileprivate let flags: UInt32

        var isReadable: Bool { flags & EPOLLIN.rawValue != 0 }
        var isWritable: Bool { flags & EPOLLOUT.rawValue != 0 }
        /// The peer has finished sending.
        var isFinished: Bool { flags & EPOLLRDHUP.rawValue != 0 }
        /// Both directions have ended, or the socket has an error.
        var isDead: Bool { flags & (EPOLLHUP.rawValue | EPOLLERR.rawValue) != 0 }
    }

    private let descriptor: Int32
    private var buffer = [epoll_event](repeating: epoll_event(), count: 512)

    init() throws(SystemError) {
        descriptor = try SystemError.check("epoll_create1", epoll_create1(Int32(EPOLL_CLOEXEC)))
    }

    deinit { close(descriptor) }

    func add(_ target: Int32, token: UInt64, _ interest: Interest) throws(SystemError) {
        try control(EPOLL_CTL_ADD, target, token, interest)
    }

    func change(_ target: Int32, token: UInt64, _ interest: Interest) throws(SystemError) {
        try control(EPOLL_CTL_MOD, target, token, interest)
    }

    /// Waits for events, at most `milliseconds` (-1: for ever), and hands out each.
    func wait(milliseconds: Int32, _ body: (Event) -> Void) {
        let count: Int32 = epoll_wait(descriptor, &buffer, Int32(buffer.count), milliseconds)
        guard count > 0 else { return }  // 0: time is up; -1: EINTR, the only error a valid call can meet
        for index in 0..<Int(count) {
            body(Event(token: buffer[index].data.u64, flags: buffer[index].events))
        }
    }

    private func control(_ verb: Int32, _ target: Int32, _ token: UInt64, _ interest: Interest) throws(SystemError) {
        var event = epoll_event(events: interest.rawValue, data: epoll_data(u64: token))
        _ = try SystemError.check("epoll_ctl", epoll_ctl(descriptor, verb, target, &event))
    }
}
