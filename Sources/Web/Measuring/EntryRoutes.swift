import Database
import Deeds
import HTTP
import Kinerja
import Records

/// The entry of results: by whoever reports, and what becomes of it.
enum EntryRoutes {
    static let address = Notice.results

    static func list(_ signedIn: SignedIn, _ exchange: Exchange) throws -> Response {
        let desk = signedIn.desk(exchange)
        let tahun = exchange.request.query["tahun"].flatMap { Int($0) } ?? desk.today.year
        guard (2000...2100).contains(tahun) else { throw Denial.notFound }
        let (units, years) = try exchange.site.staff.reading(for: desk.scope) { (tx: borrowing Reading) in
            (
                try desk.measuredYears(tx, tahun: tahun), try Years(tx, with: tahun)
            )
        }
        return EntryListPage(
            chrome: Chrome(exchange, signedIn, title: "Realisasi", trail: [Link("Pekerjaan", "/kerja")]),
            years: years.links { "\(address)?tahun=\($0)" },
            waiting: units.flatMap { waiting(desk, $0.0, $0.1) }.sorted { $0.since < $1.since }.map(\.period),
            units: units.filter { !$0.1.periods.isEmpty }.map { EntryListPage.Unit($0.0, $0.1) }
        ).response()
    }

    /// What waits for this person in a unit's year, by the parts of it.
    private static func waiting(
        _ desk: Desk, _ unit: MeasuredUnit, _ year: MeasuredYear
    ) -> [(since: Instant, period: EntryListPage.Period)] {
        year.periods.compactMap { periode in
            let rows = year.indikator(for: periode).compactMap { one -> RealisasiRow? in
                guard let office = unit.office(one.jabatan),
                    desk.rules(for: office).isVerifier(desk.actor, on: desk.today),
                    let row = one.atWork(periode), row.keadaan == .diajukan
                else { return nil }
                return row
            }
            guard let since = rows.map({ $0.dipindah ?? $0.waktu }).min() else { return nil }
            let address = RealisasiAddress(slug: unit.slug, tahun: year.tahun, periode: periode)
            let day = since.indonesian(in: desk.tenant.settings.zona)
            return (
                since,
                EntryListPage.Period(
                    link: Link("\(unit.nama), \(periode.nama)", "\(address.work)/periksa"),
                    count: "\(rows.count) menunggu sejak \(day)")
            )
        }
    }

    static func page(_ signedIn: SignedIn, _ exchange: Exchange) throws -> Response {
        try EntryVisit(signedIn, exchange).show()
    }

    static func save(_ signedIn: SignedIn, _ exchange: Exchange) throws -> Response {
        try EntryVisit(signedIn, exchange).save(EntryForm(exchange.form()))
    }

    /// What the sheet saves while somebody types.
    static func autosave(_ signedIn: SignedIn, _ exchange: Exchange) throws -> Response {
        try EntryVisit(signedIn, exchange).autosave(EntryForm(exchange.form()))
    }

    /// What the sheet would be with the pasted block.
    static func paste(_ signedIn: SignedIn, _ exchange: Exchange) throws -> Response {
        try EntryVisit(signedIn, exchange).paste(EntryForm(exchange.form()))
    }

    static func submit(_ signedIn: SignedIn, _ exchange: Exchange) throws -> Response {
        try EntryVisit(signedIn, exchange).move(.submit, EntryForm(exchange.form()), saving: true)
    }

    static func withdraw(_ signedIn: SignedIn, _ exchange: Exchange) throws -> Response {
        try EntryVisit(signedIn, exchange).move(.withdraw, EntryForm(exchange.form()), saving: false)
    }

    static func review(_ signedIn: SignedIn, _ exchange: Exchange) throws -> Response {
        try ReviewVisit(signedIn, exchange).show()
    }

    static func verify(_ signedIn: SignedIn, _ exchange: Exchange) throws -> Response {
        try ReviewVisit(signedIn, exchange).move(.verify, exchange.form())
    }

    static func sendBack(_ signedIn: SignedIn, _ exchange: Exchange) throws -> Response {
        try ReviewVisit(signedIn, exchange).move(.sendBack, exchange.form())
    }
}

extension RealisasiAddress {
    var work: String { "\(EntryRoutes.address)/\(tahun)/\(slug)/\(periode.kode)" }

    /// - Throws: `Denial.notFound` for what is no part of a year.
    init(_ exchange: Exchange) throws {
        guard let periode = PeriodeUkur(kode: try exchange.parameter("periode")) else { throw Denial.notFound }
        self.init(slug: try exchange.parameter("slug"), tahun: try exchange.year(), periode: periode)
    }
}

extension EntryListPage.Unit {
    fileprivate init(_ unit: MeasuredUnit, _ year: MeasuredYear) {
        nama = unit.nama
        periods = year.periods.map { periode in
            let address = RealisasiAddress(slug: unit.slug, tahun: year.tahun, periode: periode)
            let all = year.indikator(for: periode)
            let done = all.count { $0.verified(periode) != nil }
            return EntryListPage.Period(
                link: Link(periode.nama, address.work), count: "\(done) dari \(all.count) diverifikasi")
        }
    }
}
