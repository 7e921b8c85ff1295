import Database
import Deeds
import HTTP
import Kinerja
import Records

/// Bagian Organisasi confirms how each indikator is measured, a whole unit on one page.
enum CaraUkurRoutes {
    static let address = "/atur/cara-ukur"
    static let title = "Cara ukur"

    static func list(_ administrator: Administrator, _ exchange: Exchange) throws -> Response {
        let desk = administrator.signedIn.desk(exchange)
        let tahun = exchange.request.query["tahun"].flatMap { Int($0) } ?? desk.today.year
        guard (2000...2100).contains(tahun) else { throw Denial.notFound }
        let (units, years) = try exchange.site.staff.reading(for: desk.scope) { (tx: borrowing Reading) in
            (
                try desk.measuredYears(tx, tahun: tahun), try Years(tx, with: tahun)
            )
        }
        return CaraUkurListPage(
            chrome: Chrome(exchange, administrator.signedIn, title: "Cara ukur", trail: [Link("Pengaturan", "/atur")]),
            years: years.links { "\(address)?tahun=\($0)" },
            units: units.filter { !$0.1.indikator.isEmpty }.map { CaraUkurListPage.Unit($0.0, $0.1) }
        ).response()
    }

    static func page(_ administrator: Administrator, _ exchange: Exchange) throws -> Response {
        try CaraUkurVisit(administrator, exchange).show()
    }

    static func confirm(_ administrator: Administrator, _ exchange: Exchange) throws -> Response {
        try CaraUkurVisit(administrator, exchange).confirm(exchange.form())
    }
}

/// The years that something is promised for, and the one at hand.
struct Years {
    let tahun: Int
    private let all: [Int]

    init(_ tx: borrowing Reading, with tahun: Int) throws {
        self.tahun = tahun
        all = Set(try tx.all(.promisedYears).map(\.tahun) + [tahun]).sorted(by: >)
    }

    func links(_ address: (Int) -> String) -> [Link] {
        all.map { Link(String($0), address($0), isCurrent: $0 == tahun) }
    }
}

extension CaraUkurListPage.Unit {
    fileprivate init(_ unit: MeasuredUnit, _ year: MeasuredYear) {
        let (all, done) = (year.indikator.count, year.indikator.count { $0.caraUkur != nil })
        link = Link(unit.nama, "\(CaraUkurRoutes.address)/\(year.tahun)/\(unit.slug)")
        state = done == all ? StatusTag("Dipastikan", .good) : StatusTag("Belum dipastikan", .waiting)
        count = "\(done) dari \(all) indikator"
    }
}
