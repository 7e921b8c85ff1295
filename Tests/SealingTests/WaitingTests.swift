import Dispatch
import Foundation
import Testing

@testable import Sealing

/// `s2a`: a stranger in kabupaten 2, from network a; `t` for the trusted, `x` for a network that is spent.
private func lane(_ text: String) -> Lane {
    let standings: [Character: Lane.Standing] = ["t": .trusted, "s": .stranger, "x": .spent]
    let letters = Array(text)
    return Lane(
        standings[letters[0]] ?? .stranger, tenant: Int64(letters[1].wholeNumberValue ?? 0), network: String(letters[2])
    )
}

@Suite("Whose turn it is at the turnstile")
struct WaitingTests {
    private static let orders: [(come: String, strangers: Bool, order: [Int])] = [
        ("s1a s1a s1a", true, [1, 2, 3]),
        ("s1a s1a s1b", true, [1, 3, 2]),
        ("s1a s1a s2a s2a", true, [1, 3, 2, 4]),
        ("s1a s1b s1c s2a", true, [1, 4, 2, 3]),
        ("x1a s1b t1c", true, [3, 2, 1]),
        ("x1a x1a x1a s2b", true, [4, 1, 2, 3]),
        ("t1a t1a t2a", true, [1, 3, 2]),
        ("s1a t1b x1c", false, [2]),
    ]

    @Test(arguments: orders.indices)
    func order(_ index: Int) {
        let (come, strangers, order) = Self.orders[index]
        var waiting = Waiting()
        for one in come.split(separator: " ") { _ = waiting.join(lane(String(one))) }
        var found: [Int] = []
        while let next = waiting.next(strangers: strangers) { found.append(next.number) }
        #expect(found == order, "\(come)")
    }

    /// The last to come is one too many; who gives way?
    private static let floods: [(come: String, surplus: Int)] = [
        ("s1a", 1), ("s1a s1a", 2), ("s1a s1a s1b", 2), ("s1a s1a s2b", 2), ("s1a s1b s2a", 2), ("s1a t1b", 1),
        ("t1a s1b", 2), ("x1a s1b s1b", 1), ("t1a t1a t1a t2a", 3), ("s1a s1a s1b s1b s1b", 5),
    ]

    @Test(arguments: floods.indices)
    func givesWay(_ index: Int) {
        let (come, surplus) = Self.floods[index]
        var waiting = Waiting()
        for one in come.split(separator: " ") { _ = waiting.join(lane(String(one))) }
        #expect(waiting.surplus()?.number == surplus, "\(come)")
    }

    /// However many strangers come, whoever is at work finds a place.
    @Test func strangersNeverHaveAllPlaces() throws {
        let turnstile = Turnstile(places: 2, queue: 4)
        let (inside, release, left) = (
            DispatchSemaphore(value: 0), DispatchSemaphore(value: 0), DispatchSemaphore(value: 0)
        )
        for _ in 0..<3 {
            Thread.detachNewThread {
                _ = turnstile.standing(in: lane("s1a")).pass {
                    inside.signal()
                    release.wait()
                }
                left.signal()
            }
        }
        #expect(inside.wait(timeout: .now() + .seconds(10)) == .success)
        try #require(inside.wait(timeout: .now() + .milliseconds(100)) == .timedOut, "a second stranger went in")
        #expect(turnstile.pass { 1 } == 1)
        for _ in 0..<3 { release.signal() }
        for _ in 0..<3 { #expect(left.wait(timeout: .now() + .seconds(10)) == .success) }
    }
}
