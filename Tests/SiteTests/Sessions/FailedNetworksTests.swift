import HTTP
import Testing

@testable import Deeds

@Suite("What is remembered of networks that fail")
struct FailedNetworksTests {
    @Test func isForgivenWithTime() {
        let networks = FailedNetworks(free: 3)
        let now = ContinuousClock.now
        for _ in 1...3 { networks.countFailure(of: "a", at: now) }
        #expect(!networks.isSpent("a", at: now))
        networks.countFailure(of: "a", at: now)
        #expect(networks.isSpent("a", at: now) && !networks.isSpent("b", at: now))
        #expect(networks.isSpent("a", at: now + .seconds(9)) && !networks.isSpent("a", at: now + .seconds(10)))
    }

    /// Whoever has many addresses makes no list long; only the oldest are forgotten.
    @Test func isBounded() {
        let networks = FailedNetworks(limit: 10, free: 0)
        for one in 0..<1_000 { networks.countFailure(of: String(one)) }
        let known: Int = (0..<1_000).count { networks.isSpent(String($0)) }
        #expect(known >= 10 && known <= 20)
        #expect(networks.isSpent("999"))
    }

    @Test(arguments: [
        ("192.0.2.1", "192.0.2.1"), ("::ffff:192.0.2.1", "192.0.2.1"), ("2001:db8::1", "2001:db8::"),
        ("2001:db8:0:0:ffff::9", "2001:db8::"), ("2001:db8:0:1::1", "2001:db8:0:1::"),
    ])
    func oneClientHasOneNetwork(_ address: String, _ network: String) {
        #expect(IPAddress(address)?.network.description == network)
    }
}
