import Dispatch
import Foundation
import Synchronization
import Testing

@testable import Sealing

@Suite struct PasswordHasherTests {
    static let password: String = "kata sandi panjang sekali"
    let hasher = PasswordHasher(Turnstile(places: 2), cost: 2)

    @Test func verifiesWhatItHashed() throws {
        let first: String = try hasher.hash(PasswordHasherTests.password)
        let second: String = try hasher.hash(PasswordHasherTests.password)
        #expect(first.hasPrefix("$y$") && first != second)
        #expect(try hasher.verify(PasswordHasherTests.password, against: first) == .match)
        #expect(try hasher.verify(PasswordHasherTests.password + " ", against: first) == .mismatch)
        #expect(try hasher.verify("", against: first) == .mismatch)
    }

    /// Made by another program with the same libcrypt: cost 1 and cost 8 of crypt(5).
    @Test(arguments: [
        ("$y$j75$abcdefghijklmnop$8xFvkX.f6lmIGVNeFM1CgiQaabdRH.LvlkKcKXZ2nP5", Verification.matchNeedsRehash),
        ("$y$jCT$abcdefghijklmnop$l4ZDRrI6XcXM8/0Q2fUGQZQwTygecbGszvlpR7A73Z6", Verification.match),
    ])
    func readsForeignHashes(stored: String, expected: Verification) throws {
        #expect(try hasher.verify(PasswordHasherTests.password, against: stored) == expected)
        #expect(try hasher.verify("kata sandi lain sekali", against: stored) == .mismatch)
    }

    @Test func costEightIsWhatTheDebianManualSays() throws {
        #expect(try PasswordHasher(Turnstile(places: 1)).hash(PasswordHasherTests.password).hasPrefix("$y$jCT$"))
    }

    @Test func normalisesBothSpellingsOfAnAccent() throws {
        let stored: String = try hasher.hash("kopi-\u{E9}-hangat-sekali")
        #expect(try hasher.verify("kopi-e\u{301}-hangat-sekali", against: stored) == .match)
    }

    @Test func anAbsentAccountCostsTheSameWork() throws {
        let stored: String = try hasher.hash(PasswordHasherTests.password)
        let known: Duration = try fastest { _ = try hasher.verify("salah sama sekali", against: stored) }
        let unknown: Duration = try fastest { _ = try hasher.verify("salah sama sekali", against: nil) }
        #expect(try hasher.verify(PasswordHasherTests.password, against: nil) == .mismatch)
        // Without the dummy hash the difference would be a hundredfold.
        #expect(unknown > known / 4 && unknown < known * 4)
    }

    @Test(arguments: ["", "kata\u{0}sandi", String(repeating: "a", count: 512)])
    func neverHashesWhatCryptWouldCut(password: String) throws {
        #expect(throws: PasswordError.unusablePassword) { try hasher.hash(password) }
        #expect(try hasher.verify(password, against: nil) == .mismatch)
    }

    @Test func hashesTheLongestAllowed() throws {
        let longest = String(repeating: "a", count: PasswordRule.maximumBytes)
        let stored: String = try hasher.hash(longest)
        #expect(try hasher.verify(longest, against: stored) == .match)
        #expect(try hasher.verify(String(longest.dropLast()), against: stored) == .mismatch)
    }

    @Test(arguments: ["", "garbage", "*0", "$6$salt$hash", "$1$salt$hash", "$y$", "$y$j75", "y$j75$salt$hash"])
    func otherMethodsAreDamagedData(stored: String) {
        #expect(throws: PasswordError.unusableHash) {
            try hasher.verify(PasswordHasherTests.password, against: stored)
        }
    }

    @Test func aSettingWithoutMeaningFails() {
        #expect(throws: PasswordError.failed) {
            try hasher.verify(PasswordHasherTests.password, against: "$y$!!!$salt$hash")
        }
    }

    private func fastest(_ body: () throws -> Void) rethrows -> Duration {
        var best: Duration = .seconds(60)
        for _ in 0..<5 {
            best = min(best, try ContinuousClock().measure(body))
        }
        return best
    }
}

@Suite struct TurnstileTests {
    @Test func letsInAFewKeepsSomeWaitingAndTurnsAwayTheRest() {
        let turnstile = Turnstile(places: 2, queue: 3)
        let inside: Mutex<(now: Int, most: Int)> = Mutex((0, 0))
        let turnedAway: Atomic<Int> = Atomic(0)
        let release = DispatchSemaphore(value: 0)
        let answered = DispatchSemaphore(value: 0)
        for _ in 0..<12 {
            Thread.detachNewThread {
                let passed: Bool? = turnstile.pass {
                    inside.withLock { $0 = ($0.now + 1, max($0.most, $0.now + 1)) }
                    release.wait()
                    inside.withLock { $0.now -= 1 }
                    return true
                }
                if passed == nil { turnedAway.add(1, ordering: .relaxed) }
                answered.signal()
            }
        }
        for _ in 0..<7 { #expect(answered.wait(timeout: .now() + .seconds(10)) == .success) }
        #expect(turnedAway.load(ordering: .relaxed) == 7)
        for _ in 0..<5 { release.signal() }
        for _ in 0..<5 { answered.wait() }
        #expect(inside.withLock { $0.most } == 2)
        #expect(turnstile.pass { 1 } == 1)
    }
}
