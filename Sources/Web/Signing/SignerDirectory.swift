import Deeds
import Kinerja

/// Who signs in which way. Tests and other services put their own in place of what is built in.
struct SignerDirectory: Sendable {
    typealias Find = @Sendable (CaraTandaTangan, Desk, Site) throws -> (any Penandatangan)?

    private let find: Find

    init(_ find: @escaping Find = SignerDirectory.builtIn) { self.find = find }

    /// - Returns: nil where this kabupaten has nobody for that way.
    func penandatangan(_ cara: CaraTandaTangan, at desk: Desk, _ site: Site) throws -> (any Penandatangan)? {
        try find(cara, desk, site)
    }

    static let builtIn: Find = { cara, desk, site in
        switch cara {
        case .akun: nil
        case .lokal:
            PenandaLokal(
                store: site.staff, scope: desk.scope, turnstile: site.turnstile,
                stamping: Stamping(site.settings.timestamps, desk.tenant.settings.penandaWaktu, request: desk.request))
        case .bsre: PenandaBSrE(of: desk, site)
        }
    }
}
