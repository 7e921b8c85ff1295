import Foundation
import Synchronization

/// Runs `body` on `count` threads of its own at once and waits for all. Throws the first error.
public func onThreads(_ count: Int, _ body: @escaping @Sendable (_ index: Int) throws -> Void) throws {
    let group = DispatchGroup()
    let failure = FirstError()
    for index in 0..<count {
        group.enter()
        Thread {
            do { try body(index) } catch { failure.note(error) }
            group.leave()
        }.start()
    }
    group.wait()
    try failure.rethrow()
}

private final class FirstError: Sendable {
    private let error = Mutex<(any Error)?>(nil)

    func note(_ new: any Error) {
        error.withLock { (old: inout (any Error)?) in
            if old == nil { old = new }
        }
    }

    func rethrow() throws {
        if let error = error.withLock({ $0 }) { throw error }
    }
}

/// A gate that opens when `count` threads have arrived. Later arrivals pass.
public final class Gate: Sendable {
    private let missing: Mutex<Int>
    private let opened = DispatchSemaphore(value: 0)

    public init(_ count: Int) {
        missing = Mutex(count)
    }

    public func pass() {
        let isLast: Bool = missing.withLock { (missing: inout Int) in
            missing -= 1
            return missing <= 0
        }
        if !isLast { opened.wait() }
        opened.signal()
    }
}
