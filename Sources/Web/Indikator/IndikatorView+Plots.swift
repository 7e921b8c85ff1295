import Charts
import Deeds
import Kinerja
import Records

extension IndikatorView {
    /// Every year of it; nil while there is only one.
    var acrossYears: IndikatorPage.Plot? {
        guard visit.years.count > 1 else { return nil }
        let points = visit.years.map { year in
            Point(
                id: "tahun-\(year)", label: String(year), mark: String(year), periode: .tahun,
                measured: visit.measured(year), planned: visit.planned(year), reported: visit.reported(year))
        }
        let rows = points.map(row)
        let known = rows.compactMap { [.ok, .miss].contains($0.derived.mark.kind) ? $0 : nil }
        let kept = known.count { $0.derived.mark.kind == .ok }
        return plot(
            "tahun",
            known.count > 1 ? "\(kept) dari \(known.count) target tercapai sejak \(known[0].label)" : "Per tahun", rows,
            steps: zip(points, rows).map(step), hasOwn: false)
    }

    /// The parts of the year.
    var withinYear: IndikatorPage.Plot? {
        guard let measured else { return nil }
        let reported = measured.entri.map(\.periode)
        let parts = Set(measured.periods + reported).filter { $0 != .tahun }.sorted()
        guard !parts.isEmpty else { return nil }
        let points = parts.map { part in
            Point(
                id: "hasil-\(part.kode)", label: part.nama, mark: part.nama.short, periode: part, measured: measured,
                planned: nil, reported: measured.verified(part))
        }
        let rows = points.map(row)
        return plot(
            "periode", "\(visit.tahun) per \(parts.count > 4 ? "bulan" : "triwulan")", rows,
            steps: zip(points, rows).map(step), hasOwn: true)
    }

    /// A year or a part of one, for the table and for the drawing.
    private struct Point {
        let id: String
        let label: String
        /// What the drawing calls it.
        let mark: String
        let periode: PeriodeUkur
        let measured: PublishedIndikator?
        let planned: PromiseRow?
        /// Of a year only where no agreement measures it.
        let reported: PublishedResultRow?
        let derivation: Derivation?

        init(
            id: String, label: String, mark: String, periode: PeriodeUkur, measured: PublishedIndikator?,
            planned: PromiseRow?, reported: PublishedResultRow?
        ) {
            (self.id, self.label, self.mark, self.periode) = (id, label, mark, periode)
            (self.measured, self.planned, self.reported) = (measured, planned, reported)
            derivation = measured?.derivation(of: periode)
        }

        var target: PromiseRow? { measured?.target[periode] ?? planned }
        /// The year's result as it was derived; of a part of it as it was typed.
        var result: Langkah.Nilai? { periode == .tahun ? derivation?.result : nil }
    }

    private func row(_ point: Point) -> IndikatorPage.Row {
        let plan = point.measured?.target[point.periode] == nil ? point.planned.map { " (\($0.document))" } ?? "" : ""
        return IndikatorPage.Row(
            id: point.id, label: point.label, target: point.target.map { shown($0.mentah) + plan } ?? "–",
            result: (point.result?.short ?? point.reported?.words).map(shown) ?? "–",
            derived: point.derivation.map { ShownDerivation($0, places: places) }
                ?? ShownDerivation(mark: .unpromised, sentences: []),
            own: point.periode == .tahun
                ? nil : point.measured.map { ShownDerivation($0.derivation(ofAlone: point.periode)) })
    }

    /// With its unit, in one line where both are short.
    private func shown(_ text: String) -> String {
        let whole = text.with(satuan: satuan)
        return whole.count > 16 ? whole : whole.replacing(" ", with: "\u{A0}")
    }

    private func step(_ point: Point, _ row: IndikatorPage.Row) -> Step {
        let target = point.target.flatMap { Target(raw: $0.mentah).value?.number?.double }
        let result = point.result?.number ?? point.reported?.number
        return Step(
            point.mark, target: Value(target, row.target == "–" ? "tanpa target" : row.target),
            result: Value(result, result.map { $0.written } ?? "belum"), kind: (row.own ?? row.derived).mark.tone)
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
