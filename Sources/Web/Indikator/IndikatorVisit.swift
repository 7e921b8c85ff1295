import Database
import Deeds
import HTTP
import Kinerja
import Records

/// One indikator with everything that is public of it, in all its years. Two round trips: what was joined to it has to
/// be known before the second.
struct IndikatorVisit {
    let place: PublishedIndikatorRow
    let tahun: Int
    let today: CalendarDate
    let promises: [PromiseRow]
    let revisions: [RevisionRow]
    /// Every version of its way of measuring, the newest first.
    let ways: [CaraUkurRow]
    let skala: [SkalaRow]
    let results: [PublishedResultRow]
    let offices: [Jabatan]
    let tautan: [TautanRow]
    /// What stands below it in the pohon kinerja of the year.
    let carriers: [PohonKinerja.Simpul]

    enum Finding {
        case here(IndikatorVisit)
        /// It was joined to another.
        case moved(IndikatorAddress)
    }

    static func find(_ tenant: Tenant, _ exchange: Exchange) throws -> Finding {
        let (pemilik, slug) = (try exchange.parameter("pemilik"), try exchange.parameter("slug"))
        let asked = try asked(exchange)
        // The year before the clock is known: no kabupaten is more than a day away from the database's.
        let (times, tautan, units, offices, places) = try exchange.site.reader.read(
            for: exchange.publicScope(), .now, .allTautan, .allPerangkatDaerah, .allJabatan,
            .publishedIndikator(pemilik: pemilik, slug: slug))
        guard let place = places.first else { throw Denial.notFound }
        let joined = Tautan(tautan.map { ($0.indikator, $0.ke) })
        let home = joined[place.id]
        guard home == place.id else { return try moved(to: home, exchange) }
        let today = try exchange.today(times)
        let first = First(
            place: place, today: today, tautan: tautan, offices: offices.map(\.jabatan),
            units: units.map(\.perangkatDaerah),
            ids: Set(tautan.map(\.indikator)).filter { joined[$0] == home } + [home])
        return .here(try IndikatorVisit(first, asked: asked, exchange))
    }

    /// A year as an address writes it.
    private static func asked(_ exchange: Exchange) throws -> Int? {
        guard let text = exchange.request.query["tahun"] else { return nil }
        guard text.utf8.count == 4, let year = Int(text), (2000...2100).contains(year) else { throw Denial.notFound }
        return year
    }

    private static func moved(to home: ID<IndikatorKinerja>, _ exchange: Exchange) throws -> Finding {
        let places = try exchange.site.reader.read(for: exchange.publicScope(), .publishedIndikatorOf(id: home))
        guard let place = places.first else { throw Denial.notFound }
        return .moved(IndikatorAddress(pemilik: place.pemilik, slug: place.slug))
    }

    /// What the first round trip found.
    private struct First {
        let place: PublishedIndikatorRow
        let today: CalendarDate
        let tautan: [TautanRow]
        let offices: [Jabatan]
        let units: [PerangkatDaerah]
        let ids: [ID<IndikatorKinerja>]

        /// The newest year in which anything was promised, and no later than this one.
        func year(_ asked: Int?) -> Int {
            asked ?? place.tahun.map { min($0, today.year) } ?? today.year
        }
    }

    private init(_ first: First, asked: Int?, _ exchange: Exchange) throws {
        place = first.place
        (today, tautan, offices) = (first.today, first.tautan, first.offices)
        let year = first.year(asked)
        let documents: [CascadeRow]
        (promises, revisions, ways, skala, results, documents) = try exchange.site.reader.read(
            for: exchange.publicScope(), .promisesOfIndikator(first.ids), .revisionsOfIndikator(first.ids),
            .caraUkurOfIndikator(first.ids), .allSkala, .publishedResultsOf(indikator: first.ids),
            .publishedCascade(tahun: year, perangkatDaerah: first.place.perangkatDaerah))
        let known = Set(promises.map(\.tahun) + results.map(\.tahun)).sorted()
        guard asked == nil || known.contains(year) else { throw Denial.notFound }
        tahun = known.contains(year) ? year : known.last { $0 <= first.today.year } ?? known.first ?? year
        let names = Set(promises.map(\.nama) + [place.nama])
        // The tree that was read is that of one year.
        let tree =
            tahun != year
            ? nil
            : try Cascade.tree(
                year, of: first.place.perangkatDaerah, first.units, first.offices, documents, exchange)
        carriers = tree?.carriers(of: names, by: first.place.jabatan) ?? []
    }

    /// Those of which anything is promised, planned or reported.
    var years: [Int] { Set(promises.map(\.tahun) + results.map(\.tahun)).sorted() }

    /// It in one year; nil where no document promises it for that year.
    func measured(_ tahun: Int) -> PublishedIndikator? {
        PublishedYear(
            tahun: tahun, today: today, promises: promises.filter { $0.tahun == tahun }, revisions: revisions,
            tautan: tautan, cara: ways, skala: skala, entri: results.filter { $0.tahun == tahun }
        ).indikator.first
    }
}
