import Charts
import Deeds
import Kinerja
import Records

extension IndikatorView {
    /// Every year of it; nil while there is only one.
    var acrossYears: IndikatorPage.Plot? {
        let years = visit.years.map { ($0, visit.measured($0)) }
        guard years.count > 1 else { return nil }
        let rows = years.map { row(String($0), $1, .tahun, visit.planned($0), id: "tahun-\($0)") }
        let known = rows.compactMap { [.ok, .miss].contains($0.derived.mark.kind) ? $0 : nil }
        let kept = known.count { $0.derived.mark.kind == .ok }
        return plot(
            "tahun",
            known.count > 1 ? "\(kept) dari \(known.count) target tercapai sejak \(known[0].label)" : "Per tahun", rows,
            steps: zip(years, rows).map { step($1, $0.1, .tahun, visit.planned($0.0)) }, hasOwn: false)
    }

    /// The parts of the year.
    var withinYear: IndikatorPage.Plot? {
        guard let measured else { return nil }
        let reported = measured.entri.map(\.periode)
        let parts = Set(measured.periods + reported).filter { $0 != .tahun }.sorted()
        guard !parts.isEmpty else { return nil }
        let rows = parts.map { row($0.nama, measured, $0, nil, id: "hasil-\($0.kode)") }
        return plot(
            "periode", "\(visit.tahun) per \(parts.count > 4 ? "bulan" : "triwulan")", rows,
            steps: zip(parts, rows).map { step($1, measured, $0, nil) }, hasOwn: true)
    }

    private func row(
        _ label: String, _ measured: PublishedIndikator?, _ periode: PeriodeUkur, _ planned: PromiseRow?, id: String
    ) -> IndikatorPage.Row {
        let target = measured?.target[periode] ?? planned
        let plan = measured?.target[periode] == nil ? planned.map { " (\($0.document))" } ?? "" : ""
        let derivation = measured?.derivation(of: periode)
        let result =
            periode == .tahun
            ? derivation?.result?.short ?? Int(label).flatMap(visit.reported)?.words
            : measured?.verified(periode)?.words
        return IndikatorPage.Row(
            id: id, label: label, target: target.map { shown($0.mentah) + plan } ?? "–",
            result: result.map(shown) ?? "–",
            derived: derivation.map { ShownDerivation($0, places: places) }
                ?? ShownDerivation(mark: .unpromised, sentences: []),
            own: periode == .tahun ? nil : measured.map { ShownDerivation($0.derivation(ofAlone: periode)) })
    }

    /// With its unit, in one line where both are short.
    private func shown(_ text: String) -> String {
        let whole = text.with(satuan: satuan)
        return whole.count > 16 ? whole : whole.replacing(" ", with: "\u{A0}")
    }

    private func step(
        _ row: IndikatorPage.Row, _ measured: PublishedIndikator?, _ periode: PeriodeUkur, _ planned: PromiseRow?
    ) -> Step {
        let target = (measured?.target[periode] ?? planned).map { Target(raw: $0.mentah).value?.number }
        let result: Double? =
            periode == .tahun
            ? measured?.derivation(of: .tahun).result?.number ?? Int(row.label).flatMap(visit.reported)?.number
            : measured?.verified(periode)?.number
        let shown = (row.own ?? row.derived).mark.tone
        return Step(
            row.label.first?.isNumber == true ? row.label : row.label.short,
            target: Value(target.flatMap { $0?.double }, row.target == "–" ? "tanpa target" : row.target),
            result: Value(result, result.map { $0.written } ?? "belum"), kind: shown)
    }

    private func plot(
        _ id: String, _ heading: String, _ rows: [IndikatorPage.Row], steps: [Step], hasOwn: Bool
    ) -> IndikatorPage.Plot {
        let isDrawn = steps.count { $0.result.number != nil || $0.target.number != nil } > 1
        var chart = TrendChart(
            title: "\(nama), \(heading.lowercased())", unit: satuan, steps: steps, form: .line,
            words: Words(period: "Periode", target: "Target", result: "Hasil"))
        chart.width = steps.count > 6 ? 640 : 420
        return IndikatorPage.Plot(
            id: id, heading: heading,
            chart: isDrawn ? ChartPicture(chart.drawn { $0.written }, id: "grafik-\(id)") : nil,
            caption: "\(nama), \(heading)", rows: rows, hasOwn: hasOwn)
    }
}

extension String {
    /// "Feb" of "Februari"; "TW II" as it is.
    fileprivate var short: String { hasPrefix("TW") ? self : String(prefix(3)) }
}

extension Decimal64 {
    /// For drawing only.
    var double: Double? { Double(description) }
}

extension Langkah.Nilai {
    fileprivate var number: Double? {
        guard case .angka(let number) = self else { return nil }
        return Double(number.description)
    }
}

extension PublishedResultRow {
    fileprivate var number: Double? {
        guard let result = hasil else { return nil }
        return DataTerbuka.Angka(result)?.nilai.flatMap { Double($0) }
    }
}

extension Double {
    /// As people write it, with at most two decimals: the exact number stands in the table.
    fileprivate var written: String {
        guard magnitude < 1e15 else { return String(self) }
        let hundredths = Int64((self * 100).rounded())
        return Decimal64(unscaled: hundredths, scale: 2).map(\.indonesian)?.trimmed ?? String(self)
    }
}

extension String {
    /// Without zeros at the end of its decimals.
    fileprivate var trimmed: String {
        guard contains(",") else { return self }
        let cut = reversed().drop { $0 == "0" }.reversed()
        return String(cut.last == "," ? Array(cut.dropLast()) : Array(cut))
    }
}
