import Testing

@testable import HTTP

/// Whom the server believes about where a request came from.
@Suite struct SenderTests {
    @Test(arguments: [
        ("203.0.113.9", "1.2.3.4", "https", "203.0.113.9", false),
        ("10.0.0.1", "", "", "10.0.0.1", false),
        ("10.0.0.1", "1.2.3.4", "https", "1.2.3.4", true),
        ("10.0.0.1", "6.6.6.6, 1.2.3.4", "http, https", "1.2.3.4", true),
        ("10.0.0.1", "6.6.6.6, 1.2.3.4, 10.9.9.9", "https, http", "1.2.3.4", false),
        ("10.0.0.1", "10.0.0.2, 10.0.0.3", "HTTPS", "10.0.0.2", true),
        ("10.0.0.1", "1.2.3.4, rubbish", "", "10.0.0.1", false),
        ("10.0.0.1", "1.2.3.4, ", "", "10.0.0.1", false),
        ("10.0.0.1", "2001:DB8::1", "", "2001:db8::1", false),
        ("fd00::1", "1.2.3.4", "https", "1.2.3.4", true),
        ("fd01::1", "1.2.3.4", "https", "fd01::1", false),
    ])
    func lastUntrustedHopIsTheClient(
        _ peer: String, _ forwarded: String, _ scheme: String, _ client: String, _ isSecure: Bool
    ) throws {
        var headers = Headers()
        if !forwarded.isEmpty { headers.add("X-Forwarded-For", forwarded) }
        if !scheme.isEmpty { headers.add("X-Forwarded-Proto", scheme) }
        let proxies: [CIDR] = [CIDR("10.0.0.0/8"), CIDR("fd00::/16")].compactMap(\.self)
        let origin: Sender.Origin = Sender(peer: try #require(IPAddress(peer)), trustedProxies: proxies).origin(headers)
        #expect(origin.client.description == client)
        #expect(origin.isSecure == isSecure)
    }

    @Test(arguments: [
        ("10.0.0.0/8", "10.255.0.1", true), ("10.0.0.0/8", "11.0.0.1", false), ("10.0.0.1", "10.0.0.1", true),
        ("10.0.0.1", "10.0.0.2", false),
        ("0.0.0.0/0", "1.2.3.4", true), ("0.0.0.0/0", "::1", false), ("::/0", "1.2.3.4", true), ("::1", "::1", true),
        ("10.0.0.0/31", "10.0.0.1", true), ("10.0.0.0/31", "10.0.0.2", false),
        ("2001:db8::/33", "2001:db8:8000::1", false),
        ("2001:db8::/32", "2001:db8:8000::1", true),
    ])
    func blockContains(_ block: String, _ address: String, _ contains: Bool) throws {
        #expect(try #require(CIDR(block)).contains(try #require(IPAddress(address))) == contains)
    }

    @Test(arguments: [
        "", "a", "10.0.0.0/", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/+8", "10.0.0.0/8/8", "::/129", "10.0.0",
        "10.0.0.0/٨", "::1%lo", "1.2.3.4\0",
    ])
    func blockMustBeOne(_ text: String) { #expect(CIDR(text) == nil) }
}
