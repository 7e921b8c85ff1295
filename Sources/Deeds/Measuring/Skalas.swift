import Kinerja
import Records

/// The scales and tables of grades that there are: the program's own, and those of the kabupaten.
package struct Skalas: Sendable {
    private let rows: [SkalaRow]

    package init(_ rows: [SkalaRow] = []) { self.rows = rows }

    /// A scale by its key: the version that was meant, or the newest.
    package func skala(_ kunci: String?, versi: Int? = nil) -> SkalaCapaian? {
        guard let kunci else { return nil }
        if let own = row("pita", kunci, versi) { return try? SkalaCapaian(text: own.isi) }
        return SkalaCapaian.siapPakai.first { $0.kunci == kunci }
    }

    package func predikat(_ kunci: String?, versi: Int? = nil) -> TabelPredikat? {
        guard let kunci else { return nil }
        if let own = row("predikat", kunci, versi) { return try? TabelPredikat(text: own.isi) }
        return TabelPredikat.siapPakai.first { $0.kunci == kunci }
    }

    /// The newest version of one that the kabupaten made; nil for the program's own.
    func version(_ jenis: String, _ kunci: String?) -> Int? { kunci.flatMap { row(jenis, $0, nil)?.versi } }

    /// Each once, those of the kabupaten first.
    package var skala: [SkalaCapaian] { keys("pita", SkalaCapaian.siapPakai.map(\.kunci)).compactMap { skala($0) } }
    package var predikat: [TabelPredikat] {
        keys("predikat", TabelPredikat.siapPakai.map(\.kunci)).compactMap { predikat($0) }
    }

    /// A way of measuring with its scales; nil where the program does not know one of its words.
    package func caraUkur(_ row: CaraUkurRow) -> CaraUkur? {
        CaraUkur(
            row.kolom, skala: skala(row.skala, versi: row.skalaVersi),
            predikat: predikat(row.predikat, versi: row.predikatVersi))
    }

    private func keys(_ jenis: String, _ others: [String]) -> [String] {
        let own = rows.filter { $0.jenis == jenis }.map(\.kunci)
        return (own + others).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    private func row(_ jenis: String, _ kunci: String, _ versi: Int?) -> SkalaRow? {
        rows.last { $0.jenis == jenis && $0.kunci == kunci && (versi == nil || $0.versi == versi) }
    }
}
