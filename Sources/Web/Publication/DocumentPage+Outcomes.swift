import Deeds
import Kinerja
import Records

extension DocumentPage {
    /// A promise of the agreement with what came of it.
    struct Outcome {
        let id: String
        let name: String
        /// The page of the indikator.
        let address: String?
        let target: String
        /// "Hasil TW II"
        let resultLabel: String
        let result: String
        var derived: ShownDerivation
    }

    /// "2 dari 5 target tercapai"; nil where nothing can be counted yet.
    var tally: String? {
        let known = outcomes.filter { [.ok, .miss].contains($0.derived.mark.kind) }
        guard !known.isEmpty else { return nil }
        let kept = known.count { $0.derived.mark.kind == .ok }
        let rest = outcomes.count - known.count
        return "\(kept) dari \(known.count) target yang dapat dinilai tercapai"
            + (rest == 0 ? "." : "; \(rest) belum dapat dikatakan.")
    }
}

extension Publication {
    /// An agreement with what became of its promises.
    static func withOutcomes(_ exchange: Exchange) throws -> (PublishedDocumentView, [DocumentPage.Outcome]) {
        let (address, revisi) = try place(exchange)
        let (kind, year, slug) = (address.kind.id, address.tahun, address.slug)
        let (documents, signatures, reasons, times, promises, revisions, tautan, ways, skala, results) =
            try exchange.site.reader.read(
                for: exchange.publicScope(),
                .publishedDocument(jenis: kind, tahun: year, slug: slug, revisi: revisi),
                .publishedSignatures(jenis: kind, tahun: year, slug: slug),
                .publishedReasons(jenis: kind, tahun: year, slug: slug, revisi: revisi), .now,
                .publishedPromises(tahun: year, pemilik: slug), .publishedRevisions(pemilik: slug), .allTautan,
                .publishedWays(tahun: year, pemilik: slug), .allSkala,
                .publishedResultsOfYear(tahun: year, pemilik: slug))
        let view = try view(documents, signatures, reasons, exchange)
        let found = try PublishedResults(
            (times, promises, revisions, tautan, ways, skala, results), exchange, tahun: year,
            slugs: [view.row.pemilik: slug])
        return (view, view.outcomes(found))
    }
}

extension PublishedDocumentView {
    /// Of the promises that count and stand in this very revision: what was replaced has its results elsewhere.
    func outcomes(_ results: PublishedResults) -> [DocumentPage.Outcome] {
        results.year.indikator.compactMap { one in
            guard let target = one.target[.tahun], target.revisi == row.revisi else { return nil }
            return DocumentPage.Outcome(one, target, results.address(one))
        }
    }
}

extension DocumentPage.Outcome {
    init(_ one: PublishedIndikator, _ target: PromiseRow, _ address: String?) {
        let derivation = one.derivation(of: .tahun)
        let result = one.result(derivation)
        // A cell may name several.
        id = target.butir == 0 ? target.mark : "\(target.mark)-\(target.butir + 1)"
        name = one.nama
        self.address = address
        self.target = target.mentah.with(satuan: one.satuan)
        resultLabel = result?.until.map { "Hasil \($0.nama)" } ?? "Hasil"
        self.result = result?.text.with(satuan: one.satuan) ?? "belum ada"
        derived = ShownDerivation(
            derivation,
            places: address.map { address in
                Dictionary(one.entri.map { ("realisasi \($0.periode.nama)", "\(address)#hasil-\($0.periode.kode)") }) {
                    first, _ in first
                }.merging([ShownDerivation.way: "\(address)#cara-ukur"]) { first, _ in first }
            } ?? [:])
    }
}
