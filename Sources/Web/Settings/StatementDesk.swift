import Database
import Deeds
import HTTP
import Kinerja
import Records

/// The wording of the statement: what a form saves, the statutory text again, and an earlier version again.
enum StatementDesk {
    /// The value of `aksi` that brings the statutory text back.
    static let statutory = "baku"
    /// The value of `aksi` that brings the version in the field `asal` back.
    static let earlier = "pulihkan"

    static func save(_ administrator: Administrator, _ exchange: Exchange) throws -> Response {
        let visit = SettingsVisit<StatementPart>(administrator, exchange)
        let form: Fields = try exchange.form()
        switch try form.single("aksi") {
        case statutory: return try restore(visit, reason: "Naskah baku PermenPANRB 53/2014.") { _ in Pernyataan() }
        case earlier:
            let versi: Int = try number(form.single("asal") ?? "")
            return try restore(visit, reason: "Memakai lagi versi \(versi).") { (tx: borrowing Reading) in
                try text(tx, of: versi)
            }
        case _: return try visit.save(form)
        }
    }

    private static func restore(
        _ visit: SettingsVisit<StatementPart>, reason: String, _ text: (_ tx: borrowing Reading) throws -> Pernyataan
    ) throws -> Response {
        try visit.answering {
            try visit.desk.change(StatementPart.words.path, reason: reason) { (tx: borrowing Reading, settings) in
                settings.pernyataan = try text(tx)
            }
        }
    }

    /// A version as PostgreSQL counts them.
    private static func number(_ text: String) throws -> Int {
        guard let number = Int32(text), number >= 0 else { throw Denial.notFound }
        return Int(number)
    }

    private static func text(_ tx: borrowing Reading, of versi: Int) throws -> Pernyataan {
        guard let found = try tx.first(SettingsAt(versi: versi)) else { throw Denial.notFound }
        return found.settings.pernyataan
    }

    /// One version beside the present one.
    static func version(_ administrator: Administrator, _ exchange: Exchange) throws -> Response {
        let signedIn: SignedIn = administrator.signedIn
        let versi: Int = try number(exchange.parameter("versi"))
        let (versions, found, changes) = try exchange.site.staff.read(
            for: signedIn.desk(exchange).scope, CurrentSettings(), SettingsAt(versi: versi), SettingsChanges())
        guard let now = versions.first, let then = found.first else { throw Denial.notFound }
        let change = changes.first { $0.versi == versi }
        let title: String = "\(StatementPart.words.title), \(StatementVersionPage.name(of: versi).lowercased())"
        return StatementVersionPage(
            chrome: Chrome(
                exchange, signedIn, title: title,
                trail: [Link("Pengaturan", "/atur"), Link(StatementPart.words.title, StatementPart.words.address)]),
            title: title, number: String(versi),
            made: change.map { "\($0.waktu.indonesian(in: signedIn.tenant.settings.zona)), \($0.nama)" } ?? "Sejak kabupaten ini dibuka.",
            reason: change.flatMap { $0.alasan.isEmpty ? nil : $0.alasan },
            parts: StatementVersionPage.parts(then.settings.pernyataan, now: now.settings.pernyataan),
            others: StatementVersionPage.others(changes, besides: versi), isCurrent: then.settings.pernyataan == now.settings.pernyataan
        ).response()
    }
}
