import Database
import Deeds
import HTTP
import Kinerja
import Penanda
import Records
import Sealing
import Templates
import Typesetting

/// The whole web application behind the server: everything that a request needs, and the one way through it.
public final class Site: Sendable {
    let settings: SiteSettings
    /// Everything that changes state.
    package let deeds: Deeds
    /// The application's role: reads the rows of the tenant it is told, and no other's.
    let staff: Reader
    /// The public role: published documents only.
    let reader: Reader
    let assets: StaticFiles
    /// Where every computation with a secret passes: passwords and keys alike.
    package var turnstile: Turnstile { deeds.turnstile }
    let tenants: TenantDirectory
    public let pulse: Pulse
    let sheets = Memo<SignedSheet>(limit: 512)
    let lastPages = LastPages()
    let press: Press
    let signers: SignerDirectory
    let gateways: BSrEFolder
    let bell = JobBell()
    let summaries = Memo<[Ringkasan]>(limit: 8_192)
    let openData = Memo<OpenDataFile>(limit: 8)
    /// The first segments of what is behind a session: an error page there offers the way back to work.
    let workRoots: Set<String>
    private let tenantRoutes: Router<Route>
    private let installationRoutes: Router<Route>

    package convenience init(settings: SiteSettings, deeds: Deeds, reader: Reader, assets: StaticFiles) {
        self.init(settings: settings, deeds: deeds, reader: reader, assets: assets, signers: SignerDirectory())
    }

    init(settings: SiteSettings, deeds: Deeds, reader: Reader, assets: StaticFiles, signers: SignerDirectory) {
        self.settings = settings
        self.signers = signers
        gateways = BSrEFolder(settings.gateways)
        self.deeds = deeds
        staff = deeds.reader
        self.reader = reader
        self.assets = assets
        press = Press(typesetter: settings.pdfSocket.map { Typesetter(socket: $0) }, deeds: deeds)
        let tenants = TenantDirectory(reader: reader, baseDomain: settings.baseDomain)
        self.tenants = tenants
        pulse = Pulse { _ = try tenants.fresh() }
        let routes: [Route] = Routes.tenant(isTest: settings.isTest)
        workRoots = Set(routes.filter { $0.isBehindSession && $0.method == .get }.compactMap(\.pattern.root))
        tenantRoutes = Router(routes.map { ($0.method, $0.pattern, $0) })
        installationRoutes = Router(Routes.installation(isTest: settings.isTest).map { ($0.method, $0.pattern, $0) })
    }

    public func respond(to request: Request) -> Response {
        var response = answer(to: request)
        SecurityHeaders.add(to: &response, isSecure: request.isSecure)
        return response
    }

    private func answer(to request: Request) -> Response {
        if let asset = assets.respond(to: request) { return asset }
        var exchange = Exchange(site: self, request: request, place: .unknown, path: PathParameters())
        do {
            exchange.place = try tenants.place(of: request.host)
            let response = try routed(&exchange)
            lastPages.keep(response, for: request)
            return response
        } catch {
            return lastPages.page(for: request, insteadOf: error) ?? ErrorAnswer.response(to: error, exchange)
        }
    }

    private func routed(_ exchange: inout Exchange) throws -> Response {
        guard let router = router(for: exchange.place) else { throw Denial.unknownHost }
        switch router.match(exchange.request.method, exchange.request.segments) {
        case .found(let route, let parameters):
            exchange.path = parameters
            return try route.answer(exchange)
        case .methodNotAllowed(let allow) where exchange.request.method == .options: return Site.options(allow)
        case .methodNotAllowed(let allow): throw Denial.methodNotAllowed(allow)
        case .notFound: throw Denial.notFound
        }
    }

    /// What may be asked of an address (RFC 9110, 9.3.7).
    private static func options(_ allow: [HTTP.Method]) -> Response {
        var response = Response(status: .noContent)
        response.headers.set("Allow", allow.allow)
        return response
    }

    /// How much a request may bring, where the route table says so. The host is not asked: that might take a query.
    public func bodyLimit(_ method: HTTP.Method, _ segments: [String]) -> Int? {
        guard case .found(let route, _) = tenantRoutes.match(method, segments) else { return nil }
        return route.bodyLimit
    }

    private func router(for place: Place) -> Router<Route>? {
        switch place {
        case .unknown: nil
        case .installation: installationRoutes
        case .tenant: tenantRoutes
        }
    }

    /// The page for what the server itself refuses, before there is a request to answer.
    public func errorPage(_ status: StatusCode, requestID: String) -> Response {
        var response = ErrorAnswer.serverPage(status, requestID: requestID, assets: assets)
        SecurityHeaders.add(to: &response, isSecure: false)
        return response
    }
}

/// What an operator decides about the installation.
public struct SiteSettings: Sendable {
    /// The host that lists the kabupaten; those without a domain of their own are `SLUG.baseDomain`.
    public let baseDomain: String
    /// Adds the routes that checks from outside use (`/uji/...`). Never in production.
    public let isTest: Bool
    /// The socket of the process that makes PDF files; nil where there is none.
    public let pdfSocket: String?
    /// The folder with a file for each kabupaten that signs through BSrE; nil where none does.
    public var gateways: String?
    /// Attests the time of signatures; nil without a timestamp authority.
    package var timestamps: TimestampClient?
    /// For answers of BSrE.
    var patience = BSrEPatience()
    /// Seals the secrets of second factors; nil where the operator gave none, and then there are none.
    public let key: InstallationKey?
    /// The port that people type, where it is not that of the scheme: without a proxy in front.
    public let publicPort: Int?

    public init(
        baseDomain: String, isTest: Bool, pdfSocket: String? = nil, publicPort: Int? = nil, key: InstallationKey? = nil
    ) {
        self.baseDomain = baseDomain
        self.isTest = isTest
        self.pdfSocket = pdfSocket
        self.publicPort = publicPort
        self.key = key
    }
}
