import HTTP
import Synchronization

/// The public pages that were answered last. While PostgreSQL is away they are shown again, with a line that says how
/// old they are: what is published does not change, and a citizen is better served by it than by an apology.
final class LastPages: Sendable {
    private struct Kept {
        let response: Response
        let at: ContinuousClock.Instant
    }

    /// Pages are forgotten a whole generation at a time: what nobody asked for while the younger one filled.
    private struct Generations {
        var young: [String: Kept] = [:]
        var old: [String: Kept] = [:]
        var youngBytes = 0
    }

    private let generations = Mutex(Generations())
    private let bytes: Int

    /// - Parameter bytes: how much all pages together may hold.
    init(bytes: Int = 32 * 1_024 * 1_024) { self.bytes = bytes }

    /// Younger than this a page is not kept anew: busy pages cost one look each.
    private static let freshness: Duration = .seconds(5)
    private static let longestPage = 1_024 * 1_024

    /// Keeps an answer that is the same for everybody. Addresses with a query are not kept: there is no end of them.
    func keep(_ response: Response, for request: Request) {
        guard request.method == .get, !request.target.contains("?"), response.status == .ok,
            response.body.count <= LastPages.longestPage,
            response.headers["cache-control"]?.hasPrefix("public") == true,
            response.headers["content-type"]?.hasPrefix("text/html") == true
        else { return }
        let key = LastPages.key(of: request)
        let now = ContinuousClock.now
        generations.withLock { generations in
            if let kept = generations.young[key], now - kept.at < LastPages.freshness { return }
            let replaced = generations.young.updateValue(Kept(response: response, at: now), forKey: key)
            generations.youngBytes += response.body.count + key.utf8.count - (replaced?.response.body.count ?? 0)
            guard generations.youngBytes > bytes / 2 else { return }
            generations = Generations(young: [:], old: generations.young, youngBytes: 0)
        }
    }

    /// The page as it was last time, where the reason for not answering is the database's.
    func page(for request: Request, insteadOf error: any Error) -> Response? {
        guard PassingTrouble(error) == .busy, request.method == .get || request.method == .head else { return nil }
        let key = LastPages.key(of: request)
        guard let kept = generations.withLock({ $0.young[key] ?? $0.old[key] }) else { return nil }
        let age = Int((ContinuousClock.now - kept.at).components.seconds)
        var response = Response(contentType: "text/html; charset=utf-8", body: kept.response.body)
        response.isCompressible = kept.response.isCompressible
        LastPages.mark(&response.body, age: age)
        response.headers.set("Age", String(age))
        response.headers.set("Cache-Control", "no-store")
        return response
    }

    private static func key(of request: Request) -> String { "\(request.host) \(request.target)" }

    /// At the head of what the page says.
    private static func mark(_ page: inout [UInt8], age: Int) {
        guard let main = page.firstRange(of: Array("<main".utf8)),
            let end = page[main.upperBound...].firstIndex(of: UInt8(ascii: ">"))
        else { return }
        page.insert(contentsOf: Array("\n<p class=\"old screen\" role=\"status\">\(words(age))</p>".utf8), at: end + 1)
    }

    private static func words(_ age: Int) -> String {
        let ago = age < 60 ? "kurang dari satu menit" : age < 3_600 ? "\(age / 60) menit" : "\(age / 3_600) jam"
        return """
            Layanan sedang tidak dapat membaca datanya. Halaman ini salinan dari \(ago) yang lalu; yang terbit \
            sesudah itu belum tampak.
            """
    }
}
