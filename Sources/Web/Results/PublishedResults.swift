import Database
import Deeds
import Kinerja
import Records

/// What citizens may see of promises and results of a year. Everything is read by index, as the public role.
struct PublishedResults {
    let year: PublishedYear
    /// The short names of offices.
    private let slugs: [ID<Jabatan>: String]
    private let revisions: [RevisionRow]

    /// What its queries find, which a page asks together with its own.
    typealias Rows = (
        times: [NowRow], promises: [PromiseRow], revisions: [RevisionRow], tautan: [TautanRow], ways: [CaraUkurRow],
        skala: [SkalaRow], results: [PublishedResultRow]
    )

    /// - Parameter slugs: of the offices whose results these are.
    init(_ rows: Rows, _ exchange: Exchange, tahun: Int, slugs: [ID<Jabatan>: String]) throws {
        year = PublishedYear(
            tahun: tahun, today: try exchange.today(rows.times), promises: rows.promises, revisions: rows.revisions,
            tautan: rows.tautan, cara: rows.ways, skala: rows.skala, entri: rows.results)
        revisions = rows.revisions
        self.slugs = slugs
    }

    /// What counts for the year and stands in a row of the agreement of an office.
    func lines(of jabatan: ID<Jabatan>, baris: String?) -> [PublishedIndikator] {
        year.indikator.filter { one in
            guard let baris, let target = one.target[.tahun] else { return false }
            return target.jabatan == jabatan && target.baris == baris
        }
    }

    /// The document that a promise stands in.
    func document(_ row: PromiseRow) -> String? {
        slugs[row.jabatan].flatMap { row.document(pemilik: $0, among: revisions) }
    }

    /// Where an indikator has its page.
    func address(_ indikator: PublishedIndikator) -> String? {
        slugs[indikator.jabatan].map { IndikatorAddress(pemilik: $0, slug: indikator.slug).path(tahun: year.tahun) }
    }
}

extension [Jabatan] {
    var slugs: [ID<Jabatan>: String] { Dictionary(map { ($0.id, $0.slug) }) { first, _ in first } }
}

/// Where citizens find an indikator, in every year of it.
struct IndikatorAddress: Equatable {
    let pemilik: String
    let slug: String

    var path: String { "/indikator/\(pemilik)/\(slug)" }

    func path(tahun: Int) -> String { "\(path)?tahun=\(tahun)" }
}

extension Exchange {
    /// Today where the kabupaten is, by the clock of the database.
    func today(_ times: [NowRow]) throws -> CalendarDate {
        (times.first?.now ?? .epoch).date(in: try tenant().settings.zona)
    }
}

extension PromiseRow {
    /// Where its line stands on the page of its agreement.
    var mark: String { "janji-\(tabel)-\(nomor)" }

    /// The document that says so; with its revision where another came into force since.
    func document(pemilik: String, among revisions: [RevisionRow]) -> String? {
        guard let kind = DocumentKind.named(jenis) else { return nil }
        let address = DocumentAddress(kind: kind, tahun: tahunDokumen, slug: pemilik)
        let newest = revisions.filter { $0.jenis == jenis && $0.tahun == tahunDokumen && $0.jabatan == jabatan }
            .map(\.revisi).max()
        return newest.map { $0 > revisi } == true ? address.published(revisi: revisi) : address.published
    }
}
