import Testing

@testable import HTTP

/// Who gets a worker, in which order, and how many. Jobs are written `share/client number`.
@Suite struct FairQueueTests {
    private typealias Queue = FairQueue<String>

    /// Shares are named a, b ...; those with a slash lie inside each other: `a/x` is x inside a.
    private func offer(_ queue: Queue, _ job: String, _ shares: [Share]) -> Bool {
        let client = UInt32(job.split(separator: " ")[0].split(separator: "@")[1]) ?? 0
        return queue.offer(job, shares, client: IPAddress(v4: client))
    }

    /// Everything that may run at once.
    private func running(_ queue: Queue, _ count: Int) -> [Queue.Turn] { (0..<count).compactMap { _ in queue.take() } }

    private func shares(of job: String, _ limits: [String: Int]) -> [Share] {
        let names = job.split(separator: "@")[0].split(separator: "/").map(String.init)
        return names.map { Share($0, workers: limits[$0] ?? 9) }
    }

    @Test(
        "Shares take turns, and the clients in them",
        arguments: [
            // What is offered, the limits, and what runs as workers come by without any job ending.
            (["a@1 1", "a@1 2", "b@1 3"], [:], ["a@1 1", "b@1 3", "a@1 2"]),
            (["a@1 1", "a@1 2", "a@1 3", "a@2 4"], [:], ["a@1 1", "a@2 4", "a@1 2", "a@1 3"]),
            (["a@1 1", "a@2 2", "a@3 3", "b@1 4"], ["a": 2], ["a@1 1", "b@1 4", "a@2 2"]),
            (["a/x@1 1", "a/y@2 2", "a/x@3 3", "b/x@4 4"], ["a": 2, "b": 2], ["a/x@1 1", "b/x@4 4", "a/y@2 2"]),
            (["a/x@1 1", "a/x@2 2", "a/y@3 3"], ["x": 1], ["a/x@1 1", "a/y@3 3"]),
            // One client leaves a worker of its share to others, and has no more than half of all.
            (["a@1 1", "a@1 2", "a@1 3", "a@2 4"], ["a": 3], ["a@1 1", "a@2 4", "a@1 2"]),
            (["a@1 1", "a@1 2", "a@1 3"], ["a": 2], ["a@1 1"]),
            (["a@1 1"], ["a": 1], ["a@1 1"]),
            (
                ["a@1 1", "b@1 2", "c@1 3", "d@1 4", "e@1 5", "e@2 6"], [:],
                ["a@1 1", "b@1 2", "c@1 3", "d@1 4", "e@2 6"]
            ),
        ] as [([String], [String: Int], [String])])
    func turns(_ offered: [String], _ limits: [String: Int], _ expected: [String]) {
        let queue = Queue(workers: 8, room: 100)
        for job in offered { #expect(offer(queue, job, shares(of: job, limits))) }
        let turns: [Queue.Turn] = running(queue, expected.count)
        #expect(turns.map(\.job) == expected)
        // What is left runs one after the other as the others end, and nothing is lost.
        var rest: [Queue.Turn] = turns
        var seen: [String] = turns.map(\.job)
        while !rest.isEmpty {
            queue.done(rest.removeFirst())
            guard seen.count < offered.count, let next = queue.take() else { continue }
            seen.append(next.job)
            rest.append(next)
        }
        #expect(seen.sorted() == offered.sorted())
    }

    @Test func aFullShareRefusesItsOwnAlone() {
        let queue = Queue(workers: 8, room: 4)
        let answers = ["a@1 1", "a@1 2", "a@1 3", "a@2 4", "a@2 5", "a@3 6", "b@1 7"].map {
            offer(queue, $0, shares(of: $0, [:]))
        }
        #expect(answers == [true, true, false, true, true, false, true])
        // A refusal leaves nothing behind that would count.
        let turns: [Queue.Turn] = running(queue, 5)
        #expect(turns.count == 5)
        #expect(offer(queue, "a@3 8", shares(of: "a@3 8", [:])))
    }

    @Test func whatIsDoneIsForgotten() {
        let root = Lane<Int>(.share(""), workers: 4)
        for round in 0..<3 {
            let share: Lane<Int> = root.lane(.share("a"), workers: 2)
            share.lane(.client(IPAddress(v4: 1)), workers: 1).append(round)
            share.lane(.client(IPAddress(v4: 2)), workers: 1).settle()
            let next = root.next { _ in true }
            #expect(next?.job == round)
            next?.lane.begin()
            #expect(root.running == 1 && root.waiting == 0)
            next?.lane.end()
            #expect(root.running == 0 && root.isEmpty)
        }
    }

    @Test func closedQueueHandsOutWhatItHolds() throws {
        let queue = Queue(workers: 2, room: 20)
        for number in 1...5 { #expect(offer(queue, "a@1 \(number)", [Share("a", workers: 1)])) }
        let held: Queue.Turn = try #require(queue.take())
        let seen = Lock<[String]>([])
        let threads: [Thread] = try (0..<2).map { _ in
            try Thread("taker") {
                while let turn = queue.take() {
                    seen.withLock { $0.append(turn.job) }
                    queue.done(turn)
                }
            }
        }
        queue.close()
        #expect(!offer(queue, "a@1 6", []))
        queue.done(held)
        threads.forEach { $0.join() }
        #expect(seen.withLock { $0 } == (2...5).map { "a@1 \($0)" })
    }
}
