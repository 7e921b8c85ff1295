import Deeds
import Kinerja
import Records

extension IndikatorVisit {
    /// Where the sources that steps name can be read: the documents, the results on this page, the way of measuring.
    func places(_ measured: PublishedIndikator?) -> [String: String] {
        var places: [String: String] = [ShownDerivation.way: "#cara-ukur"]
        for target in measured?.target.values ?? [:].values { places[target.source] = document(target) }
        for entry in measured?.entri ?? [] {
            places["realisasi \(entry.periode.nama)"] = "#hasil-\(entry.periode.kode)"
        }
        return places
    }

    /// The document that a promise stands in; in an agreement, the line.
    func document(_ row: PromiseRow) -> String? {
        guard let owner = offices.first(where: { $0.id == row.jabatan })?.slug,
            let address = row.document(pemilik: owner, among: revisions)
        else { return nil }
        return row.jenis == DocumentKind.perjanjianKinerja.id ? "\(address)#\(row.mark)" : address
    }

    /// Why no target counts for a year.
    func whyUnpromised(_ tahun: Int) -> String {
        let agreed = promises.contains { $0.tahun == tahun && $0.jenis == DocumentKind.perjanjianKinerja.id }
        return agreed
            ? "Naskah yang berlaku menyebut lebih dari satu target untuk \(tahun); tidak ada yang dapat dihitung."
            : "Belum ada Perjanjian Kinerja \(tahun) yang berlaku dengan indikator ini."
    }

    /// What was reported for a whole year, whatever was promised.
    func reported(_ tahun: Int) -> PublishedResultRow? {
        results.last { $0.tahun == tahun && $0.periode == .tahun }
    }

    /// What a plan of several years names for a year that no agreement names it for.
    func planned(_ tahun: Int) -> PromiseRow? {
        let plans = promises.filter {
            $0.tahun == tahun && $0.periode == .tahun && $0.dijanjikan && $0.jenis != DocumentKind.perjanjianKinerja.id
        }
        return plans.max { ($0.tahunDokumen, $0.revisi) < ($1.tahunDokumen, $1.revisi) }
    }
}

extension PromiseRow {
    /// "Renstra 2021"
    var document: String {
        "\(DocumentKind.named(jenis)?.singkatan ?? jenis) \(tahunDokumen)"
            + (revisi > 0 ? " perubahan \(revisi)" : "")
    }
}
