import Database
import Deeds
import HTTP
import Kinerja
import Records

/// The wording of the statement: its versions, an earlier one again, and the statutory text again.
enum StatementRoutes {
    /// Where the statutory text comes back.
    static let statutory = "\(StatementPart.words.address)/baku"

    static func restoreStatutory(_ administrator: Administrator, _ exchange: Exchange) throws -> Response {
        try restore(administrator, exchange, reason: "Naskah baku PermenPANRB 53/2014.") { _, settings in
            settings.pernyataan = Pernyataan()
        }
    }

    static func restoreVersion(_ administrator: Administrator, _ exchange: Exchange) throws -> Response {
        let versi: Int = try number(exchange.parameter("versi"))
        let reason: String = "Memakai lagi versi \(versi)."
        return try restore(administrator, exchange, reason: reason) { (tx: borrowing Reading, settings) in
            guard let found = try tx.first(.settingsAt(versi: versi)) else { throw Denial.notFound }
            settings.pernyataan = found.settings.pernyataan
            settings.pernyataanKhusus = found.settings.pernyataanKhusus
        }
    }

    private static func restore(
        _ administrator: Administrator, _ exchange: Exchange, reason: String,
        _ edit: Desk.SettingsEdit
    ) throws -> Response {
        let visit = SettingsVisit<StatementPart>(administrator, exchange)
        return try visit.answering {
            try visit.desk.change(StatementPart.words.path, reason: reason, edit)
        }
    }

    /// A version as PostgreSQL counts them.
    private static func number(_ text: String) throws -> Int {
        guard let number = Int32(text), number >= 0 else { throw Denial.notFound }
        return Int(number)
    }

    /// One version beside the present one.
    static func version(_ administrator: Administrator, _ exchange: Exchange) throws -> Response {
        let signedIn: SignedIn = administrator.signedIn
        let versi: Int = try number(exchange.parameter("versi"))
        let (versions, found, changes) = try exchange.site.staff.read(
            for: signedIn.desk(exchange).scope, .currentSettings, .settingsAt(versi: versi), .settingsChanges)
        guard let now = versions.first, let then = found.first else { throw Denial.notFound }
        let change = changes.first { $0.versi == versi }
        let title: String = "\(StatementPart.words.title), \(StatementVersionPage.name(of: versi).lowercased())"
        return StatementVersionPage(
            chrome: Chrome(exchange, signedIn, title: title, trail: trail), title: title, number: String(versi),
            made: change.map { made($0, signedIn.tenant) } ?? "Sejak kabupaten ini dibuka.",
            reason: change.flatMap { $0.alasan.isEmpty ? nil : $0.alasan },
            parts: StatementVersionPage.parts(then.settings, now: now.settings),
            others: StatementVersionPage.others(changes, besides: versi),
            isCurrent: then.settings.hasStatements(of: now.settings)
        ).response()
    }

    private static let trail = [
        Link("Pengaturan", "/atur"), Link(StatementPart.words.title, StatementPart.words.address),
    ]

    static func made(_ change: SettingsChangeRow, _ tenant: Tenant) -> String {
        "\(change.waktu.indonesian(in: tenant.settings.zona)), \(change.nama)"
    }
}

extension TenantSettings {
    fileprivate func hasStatements(of other: TenantSettings) -> Bool {
        pernyataan == other.pernyataan && pernyataanKhusus == other.pernyataanKhusus
    }
}
