import Database
import Deeds
import HTTP
import Kinerja
import Records

/// The budgets of perangkat daerah, and what was spent of them.
enum BudgetRoutes {
    static let address = "/kerja/anggaran"

    static func list(_ signedIn: SignedIn, _ exchange: Exchange) throws -> Response {
        let desk = signedIn.desk(exchange)
        let tahun = exchange.request.query["tahun"].flatMap { Int($0) } ?? desk.today.year
        guard (2000...2100).contains(tahun) else { throw Denial.notFound }
        let (units, years) = try exchange.site.staff.reading(for: desk.scope) { (tx: borrowing Reading) in
            (try desk.budgetUnits(tx), try Years(tx, with: tahun))
        }
        return BudgetListPage(
            chrome: Chrome(exchange, signedIn, title: "Realisasi anggaran", trail: [Link("Pekerjaan", "/kerja")]),
            years: years.links { "\(address)?tahun=\($0)" },
            units: units.map { Link($0.unit.nama, "\(address)/\(tahun)/\($0.unit.slug)/dpa/tahun") }
        ).response()
    }

    static func page(_ signedIn: SignedIn, _ exchange: Exchange) throws -> Response {
        try BudgetVisit(signedIn, exchange).show()
    }

    static func save(_ signedIn: SignedIn, _ exchange: Exchange) throws -> Response {
        try BudgetVisit(signedIn, exchange).save(BudgetForm(exchange.form()))
    }

    /// What the sheet saves while somebody types.
    static func autosave(_ signedIn: SignedIn, _ exchange: Exchange) throws -> Response {
        try BudgetVisit(signedIn, exchange).autosave(BudgetForm(exchange.form()))
    }

    /// What the sheet would be with the pasted block.
    static func paste(_ signedIn: SignedIn, _ exchange: Exchange) throws -> Response {
        try BudgetVisit(signedIn, exchange).paste(BudgetForm(exchange.form()))
    }

    /// What the sheet would be with the programs of the Perjanjian Kinerja.
    static func propose(_ signedIn: SignedIn, _ exchange: Exchange) throws -> Response {
        try BudgetVisit(signedIn, exchange).propose(BudgetForm(exchange.form()))
    }
}

extension Routes {
    static let budgets: [Route] = [
        Route(.get, "/kerja/anggaran", SignedIn.self, BudgetRoutes.list),
        Route(.get, "/kerja/anggaran/{tahun}/{slug}/{versi}/{periode}", SignedIn.self, BudgetRoutes.page),
        Route(.post, "/kerja/anggaran/{tahun}/{slug}/{versi}/{periode}", SignedIn.self, BudgetRoutes.save),
        Route(.post, "/kerja/anggaran/{tahun}/{slug}/{versi}/{periode}/otomatis", SignedIn.self, BudgetRoutes.autosave),
        Route(.post, "/kerja/anggaran/{tahun}/{slug}/{versi}/{periode}/tempel", SignedIn.self, BudgetRoutes.paste),
        Route(.post, "/kerja/anggaran/{tahun}/{slug}/{versi}/{periode}/usulan", SignedIn.self, BudgetRoutes.propose),
    ]
}

extension BudgetAddress {
    var work: String { work(versi, periode) }

    func work(_ versi: VersiAnggaran, _ periode: PeriodeUkur) -> String {
        "\(BudgetRoutes.address)/\(tahun)/\(slug)/\(versi.kode)/\(periode.kode)"
    }

    /// - Throws: `Denial.notFound` for what is no version, or no part of a year that spending is typed for.
    init(_ exchange: Exchange) throws {
        guard let versi = VersiAnggaran(kode: try exchange.parameter("versi")),
            let periode = PeriodeUkur(kode: try exchange.parameter("periode")),
            (PeriodeUkur.triwulan + [.tahun]).contains(periode)
        else { throw Denial.notFound }
        self.init(slug: try exchange.parameter("slug"), tahun: try exchange.year(), versi: versi, periode: periode)
    }
}
