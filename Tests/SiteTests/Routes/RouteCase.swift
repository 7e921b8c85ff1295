import HTTP
import Testing

@testable import Web

/// A route of the table with an address that fits it.
struct RouteCase: Sendable, CustomTestStringConvertible {
    let route: Route
    let testDescription: String

    init(_ route: Route) {
        self.route = route
        testDescription = "\(route.method.rawValue) \(route.pattern)"
    }

    static let tenant: [RouteCase] = Routes.tenant(isTest: true).map(RouteCase.init)
    static let installation: [RouteCase] = Routes.installation(isTest: true).map(RouteCase.init)

    /// Routes behind a session, whoever may call them: all but those that say so in the table.
    static let signedIn: [RouteCase] = tenant.filter { !["anyone", "guest", "test-only"].contains($0.route.access) }
    static let unsafe: [RouteCase] = tenant.filter { !$0.route.method.isSafe && $0.route.access != "test-only" }

    /// The address with values in the place of the parameters; one without a value here gets "1".
    func target(_ values: [String: String] = [:]) -> String {
        let standard: [String: String] = [
            "tahun": route.pattern.description.hasPrefix("/kerja") ? "2022" : "2021", "jenis": "pk", "slug": "dpmd",
            "revisi": "perubahan-1", "nomor": "1", "kode": "00000000", "bagian": "sasaran",
            "kunci": "pk",
            "lampiran": "lampiran-1",
        ]
        return route.pattern.description.replacing(/\{(\w+)\}/) { match in
            let name = String(match.1)
            return values[name] ?? standard[name] ?? "1"
        }
    }

    /// What its parameters are called.
    var names: [String] { route.pattern.description.matches(of: /\{(\w+)\}/).map { String($0.1) } }
}
