import Database
import Deeds
import Kinerja
import Records

/// Enters the results of a kabupaten of the demonstration as people do: ways of measuring confirmed by Bagian
/// Organisasi, results typed and submitted by whoever reports, verified by another. Each is a deed of its own, since
/// PostgreSQL asks who verifies.
struct DemoReporting {
    private let loader: DemoLoader
    private let store: Database
    let admin: Desk

    init(_ loader: DemoLoader, _ store: Database) throws {
        (self.loader, self.store) = (loader, store)
        admin = try DemoReporting.desk("admin", loader, store)
    }

    private static func desk(_ login: String, _ loader: DemoLoader, _ store: Database) throws -> Desk {
        try store.transaction(for: loader.scope) { (tx: borrowing Transaction) in try loader.desk(tx, login) }
    }

    func desk(_ login: String) throws -> Desk { try DemoReporting.desk(login, loader, store) }

    func enter(_ results: DemoResults, reporter: (String) -> String?) throws {
        for skala in results.skala {
            _ = try admin.save(.pita(skala, batas: nil, desimal: 2), base: 0, alasan: "")
        }
        let groups = Dictionary(grouping: results.caraUkur) { "\($0.tahun) \($0.unit)" }
        for (_, ways) in groups.sorted(by: { $0.key < $1.key }) { try confirm(ways) }
        for sheet in results.hasil.sorted(by: { ($0.tahun, $0.unit) < ($1.tahun, $1.unit) }) {
            guard let login = reporter(sheet.unit) else { throw Failure("nobody reports for \(sheet.unit)") }
            let desk = try desk(login)
            for round in rounds(sheet.lines) { try report(round, of: sheet, at: desk) }
        }
    }

    /// Lines that name an indikator again are corrections of what stands above them.
    private func rounds(_ lines: [DemoResults.Line]) -> [[DemoResults.Line]] {
        lines.reduce(into: []) { rounds, line in
            let place = rounds.firstIndex { round in !round.contains { $0.indikator == line.indikator } }
            if let place { rounds[place].append(line) } else { rounds.append([line]) }
        }
    }

    private func year(_ desk: Desk, _ slug: String, _ tahun: Int) throws -> MeasuredYear {
        try store.reading(for: desk.scope) { (tx: borrowing Reading) in
            try desk.measuredYear(tx, desk.measuredUnit(tx, slug), tahun: tahun)
        }
    }

    private func confirm(_ ways: [DemoResults.Way]) throws {
        guard let first = ways.first else { return }
        let (unit, tahun) = (first.unit, first.tahun)
        let year = try year(admin, unit, tahun)
        let skalas = Skalas(try store.read(for: admin.scope, .allSkala))
        let confirmations = try ways.map { way in
            let indikator = try indikator(way.indikator, in: year, unit)
            var kolom = indikator.proposal(skala: skalas.skala.first).caraUkur.kolom
            way.change(&kolom)
            guard
                let cara = CaraUkur(
                    kolom, skala: skalas.skala(kolom.skala), predikat: skalas.predikat(kolom.predikat))
            else { throw Failure("\(unit) \(tahun): \(way.indikator) cannot be measured so") }
            return Desk.Confirmation(indikator: indikator.id, cara: cara)
        }
        do {
            try admin.confirm(unit, tahun: tahun, confirmations, alasan: "Ditetapkan untuk tahun \(tahun)")
        } catch CaraUkurRefused.objection(let words) {
            throw Failure("\(unit) \(tahun): \(words.joined(separator: " "))")
        }
    }

    private func indikator(_ nama: String, in year: MeasuredYear, _ unit: String) throws -> MeasuredIndikator {
        guard let found = year.indikator.first(where: { $0.nama == nama }) else {
            throw Failure("\(unit) has no indikator \"\(nama)\" in \(year.tahun)")
        }
        return found
    }

    private func report(_ lines: [DemoResults.Line], of sheet: DemoResults.Sheet, at desk: Desk) throws {
        for periode in PeriodeUkur.semua where lines.contains(where: { $0.hasil[periode] != nil }) {
            let address = RealisasiAddress(slug: sheet.unit, tahun: sheet.tahun, periode: periode)
            let before = try year(desk, sheet.unit, sheet.tahun)
            let told = try lines.filter { $0.hasil[periode] != nil }.map { line in
                (line: line, id: try indikator(line.indikator, in: before, sheet.unit).id)
            }
            let typing = Dictionary(told.map { ($0.id, $0.line.typing(periode)) }) { first, _ in first }
            _ = try desk.saveResults(address, base: Int64.max, typing)
            let after = try year(desk, sheet.unit, sheet.tahun)
            func entries(_ states: Set<KeadaanRealisasi>) -> [ID<EntriRealisasi>] {
                told.filter { states.contains($0.line.state(periode)) }.compactMap { one in
                    after.indikator.first { $0.id == one.id }?.atWork(periode)?.id
                }
            }
            try desk.move(.submit, address, entries([.diajukan, .dikembalikan, .diverifikasi]))
            try admin.move(.verify, address, entries([.diverifikasi]))
            let note = told.map(\.line.catatan).first { !$0.isEmpty } ?? ""
            if !note.isEmpty { try admin.move(.sendBack, address, entries([.dikembalikan]), note: note) }
        }
    }
}
