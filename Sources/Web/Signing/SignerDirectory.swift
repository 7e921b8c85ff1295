import Deeds
import Kinerja
import Penanda
import Records

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
        case .lokal: PenandaLokal(of: desk, site)
        case .bsre: PenandaBSrE(of: desk, site)
        }
    }
}

extension PenandaLokal {
    init(of desk: Desk, _ site: Site) {
        let wish = desk.tenant.settings.penandaWaktu
        let stamping = Stamping(site.settings.timestamps, wish, request: desk.request) { Log.line($0) }
        self.init(turnstile: desk.turnstile, stamping: stamping) { signer in
            let (keys, authorities, times) = try site.staff.read(
                for: desk.scope, .keysOfAkun(akun: signer.akun), .allOtoritas, .now)
            guard let now = times.first?.now else { throw SigningFailure.unavailable }
            return try SigningMeans(keys.filter { $0.pegawai == signer.pegawai }, authorities, now: now)
        }
    }
}

extension PenandaBSrE {
    /// - Returns: nil where the installation has no gateway for this kabupaten, or cannot read how to reach it.
    init?(of desk: Desk, _ site: Site) {
        do {
            guard let account = try site.gateways.account(of: desk.tenant) else { return nil }
            self.init(
                account: account, folder: site.gateways, tenant: desk.tenant.slug, request: desk.request,
                patience: site.settings.patience
            ) { Log.line($0) }
        } catch {
            Log.error(error, request: desk.request)
            return nil
        }
    }
}
