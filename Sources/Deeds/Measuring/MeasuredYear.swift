import Kinerja
import Records

/// One indikator in one year: what is promised, how it is measured, and what was reached, as far as the reader of its
/// entries may see it.
package struct Measured<Entri: EntriTerhitung>: Sendable {
    package let id: ID<IndikatorKinerja>
    /// What entries and ways of measuring are noted for: itself, or the one of these offices that is joined to it.
    package let tercatat: ID<IndikatorKinerja>
    package let jabatan: ID<Jabatan>
    package let slug: String
    /// As the document that counts writes it.
    package let nama: String
    package let satuan: String
    package let sasaran: String
    package let definisi: String
    /// The target that counts for each part of the year.
    package let target: [PeriodeUkur: PromiseRow]
    /// nil where none is confirmed for the year.
    package let caraUkur: CaraUkur?
    package let entri: [Entri]
    /// Parts of the year that are over.
    let jatuhTempo: Set<PeriodeUkur>

    /// The entry at work, and the one that counts.
    package func atWork(_ periode: PeriodeUkur) -> Entri? {
        entri.last { $0.periode == periode && $0.keadaan.isAtWork }
    }

    package func verified(_ periode: PeriodeUkur) -> Entri? {
        entri.last { $0.periode == periode && $0.keadaan == .diverifikasi }
    }

    private var promised: Capaian.TargetTahun {
        let parts = target.mapValues { Capaian.Dijanjikan($0.mentah, sumber: $0.source) }
        return Capaian.TargetTahun(
            tahun: parts[.tahun], periode: parts.filter { $0.key != .tahun }, jatuhTempo: jatuhTempo)
    }

    /// What the program proposes; a person confirms it.
    package func proposal(skala: SkalaCapaian?) -> Usulan {
        CaraUkur.usulan(nama: nama, satuan: satuan, target: promised, skala: skala)
    }

    /// - Parameter counting: inside, what waits counts too and is shown as such; outside only what is verified.
    package func derivation(
        of periode: PeriodeUkur, counting: Set<Capaian.Hasil.Keadaan> = [.diverifikasi]
    ) -> Derivation {
        Capaian.derive(
            target: promised, realisasi: entri.compactMap(\.hasil), caraUkur: caraUkur,
            sampai: periode == .tahun ? nil : periode, menghitung: counting)
    }

    /// The same of one part of the year by itself.
    package func derivation(
        ofAlone periode: PeriodeUkur, counting: Set<Capaian.Hasil.Keadaan> = [.diverifikasi]
    ) -> Derivation {
        Capaian.derive(
            periode: periode, target: promised, realisasi: entri.compactMap(\.hasil), caraUkur: caraUkur,
            menghitung: counting)
    }
}

extension PromiseRow {
    /// "PK 2026, baris 1"
    package var source: String {
        let kind = DocumentKind.named(jenis)?.singkatan ?? jenis
        return "\(kind) \(tahunDokumen)\(revisi > 0 ? " perubahan \(revisi)" : ""), baris \(nomor)"
    }
}

/// A document, whatever its revision.
private struct NamedDocument: Hashable {
    let jenis: String
    let tahun: Int
    let jabatan: ID<Jabatan>

    init(_ revision: RevisiBerlaku) {
        (jenis, tahun, jabatan) = (revision.jenis, revision.tahun, revision.jabatan)
    }
}

/// The indikator of some offices in a year, in the order of the documents that promise them.
package struct MeasuredSet<Entri: EntriTerhitung>: Sendable {
    package let tahun: Int
    package let indikator: [Measured<Entri>]

    private init(tahun: Int, indikator: [Measured<Entri>]) { (self.tahun, self.indikator) = (tahun, indikator) }

    /// As far as it is of one unit.
    func of(_ unit: MeasuredUnit) -> Self {
        let offices = Set(unit.ids)
        return Self(tahun: tahun, indikator: indikator.filter { offices.contains($0.jabatan) })
    }

    /// - Parameters:
    ///   - promises: of the offices and the year.
    ///   - cara: of the same indikator, the newest first.
    package init(
        tahun: Int, today: CalendarDate, promises: [PromiseRow], revisions: [RevisionRow], tautan: [TautanRow],
        cara: [CaraUkurRow], skala: [SkalaRow], entri: [Entri]
    ) {
        self.tahun = tahun
        let joined = Tautan(tautan.map { ($0.indikator, $0.ke) })
        let revisions = Dictionary(grouping: revisions.map(\.revision)) { NamedDocument($0) }
        let skalas = Skalas(skala)
        let over = Set(PeriodeUkur.semua.filter { $0.lastDay(of: tahun).map { $0 < today } ?? false })
        let grouped = Dictionary(grouping: promises) { joined[$0.indikator] }
        let entries = Dictionary(grouping: entri) { joined[$0.indikator] }
        let ways = Dictionary(grouping: cara.filter { $0.mulai <= tahun }) { joined[$0.indikator] }
        let order = promises.map { joined[$0.indikator] }.reduce(into: [ID<IndikatorKinerja>]()) { order, id in
            if order.last != id, !order.contains(id) { order.append(id) }
        }
        indikator = order.compactMap { id in
            let rows = grouped[id] ?? []
            let own = Set(rows.map { NamedDocument($0.sumber) }).flatMap { revisions[$0] ?? [] }
            let counted = Dictionary(
                PeriodeUkur.semua.compactMap { periode in
                    rows.berlaku(tahun: tahun, periode: periode, today: today, among: own).map { (periode, $0) }
                }, uniquingKeysWith: { $1 })
            guard let named = counted[.tahun] ?? counted.min(by: { $0.key < $1.key })?.value else { return nil }
            let way = (ways[id] ?? []).max { $0.waktu < $1.waktu }
            return Measured(
                id: id, tercatat: rows.contains { $0.indikator == id } ? id : named.indikator, jabatan: named.jabatan,
                slug: rows.first { $0.indikator == id }?.slug ?? named.slug,
                nama: named.nama, satuan: named.satuan, sasaran: named.sasaran,
                definisi: named.definisi, target: counted, caraUkur: way.flatMap(skalas.caraUkur),
                entri: entries[id] ?? [], jatuhTempo: over)
        }
    }

    /// The parts of the year for which anything is promised; the year itself only where its parts are not.
    package var periods: [PeriodeUkur] {
        let all = Set(indikator.flatMap { $0.periods })
        return PeriodeUkur.semua.filter(all.contains)
    }

    package func indikator(for periode: PeriodeUkur) -> [Measured<Entri>] {
        indikator.filter { $0.periods.contains(periode) }
    }
}

extension Measured {
    /// For which results are owed: the parts that have a target, or the year where it alone has.
    package var periods: [PeriodeUkur] {
        let parts = target.keys.filter { $0 != .tahun }.sorted()
        return parts.isEmpty ? target.keys.contains(.tahun) ? [.tahun] : [] : parts
    }
}
