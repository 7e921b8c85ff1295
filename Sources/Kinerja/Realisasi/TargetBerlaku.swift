/// A revision of a document that came into force, and when.
public struct RevisiBerlaku: Sendable, Equatable {
    public let jenis: String
    public let tahun: Int
    public let jabatan: ID<Jabatan>
    public let revisi: Int
    /// The day of its last signature.
    public let mulai: CalendarDate

    public init(jenis: String, tahun: Int, jabatan: ID<Jabatan>, revisi: Int, mulai: CalendarDate) {
        self.jenis = jenis
        self.tahun = tahun
        self.jabatan = jabatan
        self.revisi = revisi
        self.mulai = mulai
    }

    fileprivate func isOfSameDocument(as other: RevisiBerlaku) -> Bool {
        jenis == other.jenis && tahun == other.tahun && jabatan == other.jabatan
    }
}

extension Sequence<RevisiBerlaku> {
    /// Whether a revision is the one that counts for a day: the newest that was in force then. Where all were signed
    /// after that day, the first that was signed while its year lasted; of a document that was signed only when its
    /// year was over the last, since that is what the parties have agreed on for it.
    public func counts(_ revision: RevisiBerlaku, on day: CalendarDate) -> Bool {
        let all = filter { $0.isOfSameDocument(as: revision) }.sorted { $0.revisi < $1.revisi }
        let chosen =
            all.last { $0.mulai <= day } ?? all.first { $0.mulai.year <= $0.tahun } ?? all.last
        return chosen?.revisi == revision.revisi
    }
}

/// A target as it stands in a document that came into force.
public protocol TargetTertulis {
    var tahun: Int { get }
    var periode: PeriodeUkur { get }
    /// Whether its document promises it.
    var isPromised: Bool { get }
    /// The document that it stands in.
    var sumber: RevisiBerlaku { get }
}

extension Sequence where Element: TargetTertulis {
    /// The target that counts for a part of a year: for the whole year that of the Perjanjian Kinerja of that year in
    /// force on 31 December, and until then today; for a quarter or a month that of the document in force on its last
    /// day, in the same way. `nil` where no document promises one, or where two documents do.
    ///
    /// - Parameters:
    ///   - revisions: every revision that came into force of the documents that these stand in, also those that do not
    ///     name the indikator any more.
    public func berlaku(
        tahun: Int, periode: PeriodeUkur, today: CalendarDate, among revisions: some Sequence<RevisiBerlaku>
    ) -> Element? {
        guard let last = periode.lastDay(of: tahun) else { return nil }
        let day = Swift.min(last, today)
        let found = filter { target in
            target.tahun == tahun && target.periode == periode && target.isPromised
                && (periode != .tahun || target.sumber.isAgreement(of: tahun))
                && revisions.counts(target.sumber, on: day)
        }
        return found.count == 1 ? found[0] : nil
    }
}

extension RevisiBerlaku {
    fileprivate func isAgreement(of tahun: Int) -> Bool {
        jenis == DocumentKind.perjanjianKinerja.id && self.tahun == tahun
    }
}
