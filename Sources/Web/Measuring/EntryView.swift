import Deeds
import Kinerja
import Records

/// The results of a part of a year on their way to the entry page.
struct EntryView {
    let visit: MeasuredVisit
    /// What stands in the form instead of what is stored.
    var typed: Desk.Typing
    var versi: Int64
    var state: String
    var isUnsaved = false
    var problems: [Problem] = []
    var recognition: [String] = []

    init(_ visit: MeasuredVisit, typed: Desk.Typing = [:]) {
        self.visit = visit
        self.typed = typed
        versi = EntryView.version(visit.year)
        state = versi == 0 ? "Belum ada isi" : "Tersimpan"
    }

    /// The newest entry of a year.
    static func version(_ year: MeasuredYear) -> Int64 {
        year.indikator.flatMap(\.entri).map(\.id.rawValue).max() ?? 0
    }

    private var periode: PeriodeUkur { visit.address.periode }

    var page: EntryPage {
        let rows = visit.indikator.map(row)
        let title = "Realisasi \(periode.nama) \(visit.address.tahun)"
        return EntryPage(
            chrome: visit.chrome("\(title) \(visit.unit.nama)", hasProblems: !problems.isEmpty), title: title,
            lead: "\(visit.unit.nama). \(lead)", periods: periods, address: visit.address.work,
            version: String(versi), state: state, isUnsaved: isUnsaved, problems: problems, recognition: recognition,
            columns: EntryView.columns, rows: rows, canEnter: visit.indikator.contains(where: visit.isReporter),
            review: visit.indikator.contains(where: visit.isVerifier)
                ? Link("Periksa yang diajukan", "\(visit.address.work)/periksa") : nil,
            evidence: visit.indikator.map(evidence),
            nothing: EmptyState(
                what: "Tidak ada target untuk \(periode.nama).", who: "Target berasal dari naskah yang berlaku."))
    }

    private var lead: String {
        let all = visit.indikator
        let states = all.map { $0.atWork(periode)?.keadaan ?? $0.verified(periode)?.keadaan }
        let parts: [(KeadaanRealisasi?, String)] = [
            (.diverifikasi, "diverifikasi"), (.diajukan, "diajukan"), (.dikembalikan, "dikembalikan"),
            (.draf, "draf"), (nil, "belum diisi"),
        ]
        return parts.compactMap { state, words in
            let count = states.count { $0 == state }
            return count == 0 ? nil : "\(count) \(words)"
        }.joined(separator: ", ") + "."
    }

    private var periods: [Link] {
        visit.year.periods.map { periode in
            let address = RealisasiAddress(slug: visit.unit.slug, tahun: visit.address.tahun, periode: periode)
            return Link(periode.nama, address.work, isCurrent: periode == self.periode)
        }
    }

    private static let columns: [GridPage.Column] =
        [
            GridPage.Column(key: "indikator", heading: "Indikator", width: .w3),
            GridPage.Column(key: "target", heading: "Target", width: .w2),
        ]
        + KolomRealisasi.allCases.map { GridPage.Column(key: $0.rawValue, heading: $0.judul, width: $0.width) }
        + [
            GridPage.Column(key: "capaian", heading: "Capaian, dihitung sistem", width: .w2),
            GridPage.Column(key: "keadaan", heading: "Keadaan dan bukti", width: .w3),
        ]

    private func row(_ indikator: MeasuredIndikator) -> EntryPage.Row {
        let entry = indikator.atWork(periode) ?? indikator.verified(periode)
        var isian = entry?.isian ?? IsianRealisasi()
        for (kolom, text) in typed[indikator.id] ?? [:] { isian[kolom] = text }
        let key = EntryForm.key(indikator.id)
        let isReporter = visit.isReporter(indikator)
        let keadaan = indikator.atWork(periode)?.keadaan
        let derived = indikator.derivation(of: periode, counting: [.draf, .diajukan, .dikembalikan, .diverifikasi])
        return EntryPage.Row(
            key: key, nama: indikator.nama,
            sasaran: [visit.officeName(indikator), indikator.sasaran].compactMap { $0 }.joined(separator: ". "),
            target: indikator.target[periode]?.mentah ?? "",
            cells: KolomRealisasi.allCases.map { cell($0, isian[$0], key, indikator.nama) },
            isFixed: !isReporter || keadaan == .diajukan, result: derived.keadaan.kalimat, steps: derived.lines,
            evidence: evidenceLink(indikator),
            state: entry?.keadaan.tag ?? StatusTag("Belum diisi", .quiet), notes: notes(indikator, entry),
            submit: isReporter && keadaan?.isOpen == true ? String(indikator.id.rawValue) : nil,
            withdraw: isReporter && keadaan == .diajukan ? String(indikator.id.rawValue) : nil)
    }

    private func cell(_ kolom: KolomRealisasi, _ text: String, _ key: String, _ nama: String) -> GridPage.Cell {
        GridPage.Cell(
            name: "\(key).\(kolom.rawValue)", label: kolom.judul, row: nama, share: kolom.width.rawValue, value: text,
            lines: 1 + text.utf8.count / 24)
    }

    private func notes(_ indikator: MeasuredIndikator, _ entry: RealisasiRow?) -> [String] {
        guard let entry else { return [] }
        var lines: [String] = []
        let target = Target(raw: entry.mentah)
        if !entry.mentah.isEmpty, target.value == nil, entry.pembilang.isEmpty {
            lines.append("“\(entry.mentah)” tidak terbaca sebagai angka atau predikat.")
        }
        if let meant = target.dugaan { lines.append("Tertulis “\(entry.mentah)”. Maksudnya \(meant)?") }
        if let note = entry.catatan, !note.isEmpty, entry.keadaan == .dikembalikan {
            lines.append("\(entry.pelaku ?? ""): “\(note)”")
        }
        if entry.keadaan.isAtWork, let old = indikator.verified(periode) {
            lines.append("Koreksi atas \(old.mentah); yang lama berlaku sampai ini diverifikasi.")
        }
        return lines
    }
}

extension KolomRealisasi {
    var width: GridPage.Width { .w2 }
}
