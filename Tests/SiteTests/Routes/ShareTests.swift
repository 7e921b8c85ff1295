import Glibc
import HTTP
import Testing

@testable import Web

/// Whose workers a request takes, and what is answered without one.
@Suite struct SiteShareTests {
    private static let fixture = Result { try SiteFixture() }

    private static let session = ("Cookie", "a=b; sesi=diada-adakan")

    @Test(
        arguments: [
            (.get, "kembar-a.localhost", "/", 0, false, ["kembar-a 12", "public 2"]),
            (.head, "kembar-a.localhost", "/v", 0, false, ["kembar-a 12", "public 2"]),
            (.get, "kembar-a.localhost", "/kerja", 0, true, ["kembar-a 12", "signed in 6"]),
            (.post, "kembar-a.localhost", "/kerja/pk/2022/dpmd/x", 900_000, true, ["kembar-a 12", "signed in 6"]),
            (.get, "kembar-a.localhost", "/2022/pk.xlsx", 0, false, ["kembar-a 12", "file 2"]),
            (.get, "kembar-a.localhost", "ASET", 0, false, ["kembar-a 12", "asset 2"]),
            (.post, "kembar-a.localhost", "/masuk", 100, false, ["kembar-a 12", "form 6"]),
            (.get, "localhost", "/", 0, false, ["/ 12", "public 2"]),
            // Nobody makes shares of his own by inventing hosts.
            (.get, "tidak-dikenal.localhost", "/", 0, false, ["/? 12", "public 2"]),
            (.get, "127.0.0.1", "/", 0, true, ["/? 12", "signed in 6"]),
            // What is as long as a file, and what may be one.
            (.post, "kembar-a.localhost", "/v/berkas", 100, false, ["kembar-a 12", "form 6"]),
            (.post, "kembar-a.localhost", "/v/berkas", 70_000, false, ["/upload 2", "kembar-a 1"]),
            (.post, "kembar-a.localhost", "/kerja/pk/2022/d/x/berkas", 70_000, true, ["/upload 2", "kembar-a 1"]),
            (.post, "kembar-a.localhost", "/masuk", 1_100_000, false, ["/upload 2", "kembar-a 1"]),
        ] as [(HTTP.Method, String, String, Int, Bool, [String])])
    func shares(
        _ method: HTTP.Method, _ host: String, _ target: String, _ length: Int, _ hasSession: Bool, _ expected: [String]
    ) throws {
        let site: Site = try Self.fixture.get().site
        _ = try site.tenants.all()
        let request = Request(
            method: method, target: target == "ASET" ? site.assets.address(of: "janji.css") : target,
            headers: hasSession ? [Self.session] : [],
            body: [UInt8](repeating: 0x61, count: length), host: host)
        #expect(site.shares(of: request, workers: 24, processors: 2).map { "\($0.name) \($0.workers)" } == expected)
    }

    /// The health page is answered without a worker once the pulse beats, and no other page is.
    @Test func healthNeedsNoWorker() throws {
        let fixture = try SiteFixture()
        let site: Site = fixture.site
        let health = Request(target: "/sehat", host: "localhost")
        #expect(site.atOnce(health) == nil && site.pulse.isWell == nil)
        #expect(site.respond(to: health).status == .ok)
        site.pulse.start()
        defer { site.pulse.stop() }
        for _ in 0..<300 where site.pulse.isWell == nil { usleep(10_000) }
        #expect(site.atOnce(health)?.status == .ok)
        #expect(site.atOnce(Request(target: "/sehat", host: "kembar-a.localhost")) == nil)
        #expect(site.atOnce(Request(target: "/", host: "localhost")) == nil)
    }

    /// It tells what was seen last, and nothing well of a look that does not end.
    @Test func pulseTellsWhatItSaw() {
        struct Gone: Error {}
        let away = Pulse { throw Gone() }
        #expect(!away.beat() && away.isWell == nil)
        away.start()
        for _ in 0..<300 where away.isWell == nil { usleep(10_000) }
        #expect(away.isWell == false)
        away.stop()
    }
}
