import HTTP

/// How the workers are shared out, so that what stops one kabupaten does not stop the others.
///
/// Decided from the head alone, on the thread that serves everybody. What it says may be invented: hosts that are not
/// known share one lot, and a cookie that is no session opens only a share in which clients take turns.
extension Site {
    /// What takes memory while it is worked on, some 100 MB each for files of the largest size.
    private static let uploadsAtOnce = 2

    /// The shares of a request when `workers` threads serve the site on so many processors.
    public func shares(of request: Request, workers: Int, processors: Int) -> [Share] {
        let place: String = request.host == settings.baseDomain ? "/" : tenants.known(request.host)?.slug ?? "/?"
        guard !isUpload(request) else {
            return [Share("/upload", workers: Site.uploadsAtOnce), Share(place, workers: Site.uploadsAtOnce / 2)]
        }
        return [Share(place, workers: workers / 2), kind(of: request, workers, processors)]
    }

    /// Who is signed in may wait for a lock or for a gateway, a form for its turn at hashing. What citizens read is
    /// work for a processor, so that more at once would only take the processors from the neighbours; what they
    /// download may take seconds, and pages are not to wait for it.
    private func kind(of request: Request, _ workers: Int, _ processors: Int) -> Share {
        guard SessionCookie.token(in: request) == nil else { return Share("signed in", workers: workers / 4) }
        guard request.method.isSafe else { return Share("form", workers: workers / 4) }
        let isAsset: Bool = assets.isAddress(request.path)
        let isFile: Bool = request.segments.last?.contains(".") ?? false
        let name: String = isAsset ? "asset" : isFile ? "file" : "public"
        return Share(name, workers: processors, ofOneClient: processors)
    }

    /// A file, or a form that is as long as one.
    private func isUpload(_ request: Request) -> Bool {
        guard request.body.count > 64 << 10 else { return false }
        return request.body.count > 1 << 20 || bodyLimit(request.method, request.segments) != nil
    }

    /// The health page, which must come though all workers are busy.
    public func atOnce(_ request: Request) -> Response? {
        guard request.host == settings.baseDomain, request.path == Pulse.address, pulse.isWell != nil else {
            return nil
        }
        return respond(to: request)
    }
}
