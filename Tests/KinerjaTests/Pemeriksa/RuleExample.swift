import Support
import Testing

@testable import Kinerja

/// A text that a rule finds fault with, where and in which words, and texts that it must say nothing about.
struct RuleExample: Sendable, CustomTestStringConvertible {
    let rule: String
    let bad: DraftText
    /// "table key column" of each finding; what it is not about is left out.
    let places: [String]
    /// What the first finding says, in part.
    let says: String
    let good: [DraftText]

    init(_ rule: String, _ bad: DraftText, at places: String..., says: String, silent good: DraftText...) {
        self.rule = rule
        self.bad = bad
        self.places = places
        self.says = says
        self.good = good
    }

    init(_ rule: String, _ bad: DraftText, places: [String], says: String, good: [DraftText]) {
        self.rule = rule
        self.bad = bad
        self.places = places
        self.says = says
        self.good = good
    }

    var testDescription: String { "\(rule): \(says)" }
}

/// A document in short: rows as "column=text;column=text".
struct DraftText: Sendable {
    var kind: DocumentKind
    var tables: [String: [String]]
    var tempat = "Tabanan"
    var tanggal = "31 Januari 2022"
    var isian: [String: String] = ["tingkat": "program", "periode": "2021-2026"]
    var settings = TenantSettings()
    var pejabat: [String] = []
    var around: [Context.Related] = []
    var revisi = 0
    var tahun: Int?
    var nomenklatur: Nomenklatur?
    var wilayah: [String] = []
    var hariIni: CalendarDate?

    var naskah: Naskah {
        var naskah = Naskah(tempat: tempat, tanggal: tanggal)
        for field in kind.isian(revisi: revisi) { naskah.fill(field.id, with: isian[field.id] ?? "") }
        for (table, rows) in tables.sorted(by: { $0.key < $1.key }) {
            naskah.replace(table, with: rows.map(DraftText.row))
        }
        return naskah
    }

    func findings(of rule: String) -> [Finding] { findings().filter { $0.rule == rule } }

    func findings() -> [Finding] {
        let subject = Subject(
            naskah, kind, tahun: tahun, revisi: revisi, settings: settings, pejabat: pejabat,
            context: Context(around, nomenklatur: nomenklatur), wilayah: wilayah, hariIni: hariIni)
        return Pemeriksa.findings(in: subject)
    }

    func with(_ change: (inout DraftText) -> Void) -> DraftText {
        var copy = self
        change(&copy)
        return copy
    }

    private static func row(_ text: String) -> Baris {
        var row = Baris()
        for cell in text.split(separator: ";") {
            let parts = cell.split(separator: "=", maxSplits: 1).map(String.init)
            row[parts[0]] = parts.count > 1 ? parts[1] : ""
        }
        return row
    }

    // The kinds, each with the rows of one table.
    static func sasaran(_ rows: String...) -> DraftText {
        DraftText(kind: .perjanjianKinerja, tables: ["sasaran": rows])
    }
    static func program(_ rows: String...) -> DraftText {
        DraftText(kind: .perjanjianKinerja, tables: ["program": rows])
    }
    static func aksi(_ rows: String...) -> DraftText { DraftText(kind: .rencanaAksi, tables: ["aksi": rows]) }
    static func prose(_ rows: String...) -> DraftText { DraftText(kind: .rencanaAksi, tables: ["pendahuluan": rows]) }
    static func iku(_ rows: String...) -> DraftText { DraftText(kind: .indikatorKinerjaUtama, tables: ["iku": rows]) }
    static func iki(_ rows: String...) -> DraftText {
        DraftText(kind: .indikatorKinerjaIndividu, tables: ["kinerja": rows])
    }
    static func rkt(_ rows: String...) -> DraftText {
        DraftText(kind: .rencanaKinerjaTahunan, tables: ["kegiatan": rows])
    }
    static func realisasi(_ pagu: String, _ realisasi: String, _ persen: String) -> DraftText {
        DraftText(
            kind: .laporanKinerja,
            tables: ["realisasi": ["program=p;pagu=\(pagu);realisasi=\(realisasi);persen=\(persen)"]])
    }
    static func skala(_ bands: String...) -> DraftText {
        DraftText(kind: .laporanKinerja, tables: ["skala": bands.map { "rentang=\($0);kategori=k\($0)" }])
    }
}

extension Finding {
    var place: String { [table, row, column].compactMap { $0 }.joined(separator: " ") }
}
