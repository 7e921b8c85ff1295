import Deeds
import Kinerja
import Records

/// An indikator on its way to its page.
struct IndikatorView {
    let visit: IndikatorVisit
    let measured: PublishedIndikator?
    /// The year's own derivation.
    let derivation: Derivation
    /// Where the sources of steps can be read.
    let places: [String: String]

    init(_ visit: IndikatorVisit) {
        self.visit = visit
        measured = visit.measured(visit.tahun)
        derivation = measured?.derivation(of: .tahun) ?? .unpromised
        places = visit.places(measured)
    }

    var address: IndikatorAddress { IndikatorAddress(pemilik: visit.place.pemilik, slug: visit.place.slug) }
    var nama: String { measured?.nama ?? visit.place.nama }
    var satuan: String { measured?.satuan ?? visit.place.satuan }

    func page(_ exchange: Exchange, _ tenant: Tenant) -> IndikatorPage {
        var chrome = Chrome(
            exchange, tenant, title: "\(nama) \(visit.tahun), \(visit.place.namaPemilik)",
            trail: [Link(tenant.nama, "/"), Link("Janji \(visit.tahun)", "/\(visit.tahun)")])
        if let last = visit.results.map(\.waktu).max() {
            chrome.footer.updated = "Terakhir diperbarui \(last.indonesian(in: tenant.settings.zona))"
        }
        return IndikatorPage(
            chrome: chrome, name: nama, owner: visit.place.namaPemilik,
            sasaran: measured?.sasaran ?? visit.place.sasaran, lead: measured?.caraUkur?.arah.sentence ?? "",
            year: String(visit.tahun),
            years: visit.years.map { Link(String($0), address.path(tahun: $0), isCurrent: $0 == visit.tahun) },
            answer: answer, plots: [acrossYears, withinYear].compactMap { $0 }, remarks: remarks,
            promises: promises, carriers: visit.carriers.map(IndikatorPage.Carrier.init),
            tree: visit.carriers.isEmpty
                ? nil
                : Link("Lihat dalam pohon kinerja", Cascade.address(visit.tahun, visit.place.perangkatDaerah)),
            meaning: meaning, way: way, versions: versions(tenant.settings.zona),
            downloads: OpenDataRoutes.links(visit.tahun))
    }

    // MARK: The answer

    private var answer: IndikatorPage.Answer {
        let tahun = String(visit.tahun)
        let planned = measured?.target[.tahun] == nil ? visit.planned(visit.tahun) : nil
        let (label, result) = reached
        return IndikatorPage.Answer(
            promisedLabel: planned.map { "Direncanakan \(tahun) (\($0.document))" } ?? "Dijanjikan \(tahun)",
            promised: (measured?.target[.tahun] ?? planned).map { figure($0.mentah) }, resultLabel: label,
            result: result, derived: shown)
    }

    private var shown: ShownDerivation {
        guard measured == nil else { return ShownDerivation(derivation, places: places).adding(due) }
        return ShownDerivation(mark: .unpromised, sentences: [visit.whyUnpromised(visit.tahun)])
    }

    /// When the next results are due, while there are none.
    private var due: [String] {
        guard case .belumAdaHasil = derivation.keadaan, let next = measured?.periods.first,
            let day = next.lastDay(of: visit.tahun)
        else { return [] }
        return ["Hasil \(next.nama) dilaporkan sesudah \(day.indonesian)."]
    }

    /// What was reached in the year, or as far as it is known.
    private var reached: (String, IndikatorPage.Figure?) {
        guard let measured else {
            return ("Hasil \(visit.tahun)", visit.reported(visit.tahun).map { figure($0.words) })
        }
        let result = measured.result(derivation)
        let until = result?.until.map { "\($0.nama) " } ?? ""
        return ("Hasil \(until)\(visit.tahun)", result.map { figure($0.text) })
    }

    /// A short one stays in a line: "87 %".
    private func figure(_ text: String) -> IndikatorPage.Figure {
        IndikatorPage.Figure(
            text: text.count > 9 ? text : text.replacing(" ", with: "\u{A0}"),
            unit: text.says(satuan: satuan) ? "" : satuan)
    }
}

extension Derivation {
    /// Of a year that no agreement names it for.
    fileprivate static let unpromised = Capaian.derive(
        target: Capaian.TargetTahun(tahun: nil), realisasi: [], caraUkur: nil)
}

extension ShownDerivation {
    init(mark: StateMark, sentences: [String]) {
        (self.mark, percent, self.sentences, steps) = (mark, nil, sentences, [])
    }

    fileprivate func adding(_ more: [String]) -> ShownDerivation {
        var shown = self
        shown.sentences += more
        return shown
    }
}

extension Arah {
    /// For whoever reads the figure.
    var sentence: String {
        switch self {
        case .naik: "Makin tinggi makin baik."
        case .turun: "Makin rendah makin baik."
        case .rentang: "Baik selama berada di dalam rentangnya."
        case .predikat: "Dinilai dengan predikat."
        case .yaTidak: "Terlaksana atau tidak."
        }
    }
}

extension IndikatorPage.Carrier {
    init(_ node: PohonKinerja.Simpul) {
        self.init(
            name: node.jabatan.nama, text: node.jenis == .jabatan ? "" : node.uraian,
            indicators: node.indikator.map { $0.target.isEmpty ? $0.uraian : "\($0.uraian), \($0.target)" })
    }
}
