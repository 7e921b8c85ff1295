import Testing

@testable import Kinerja

/// One paste of the table: what is in the clipboard, into which table, and what comes of it cell by cell.
///
/// Written as
///
///     == what it shows @ the table, at row.column, manner
///     No|Sasaran|Target
///     ->
///     nomor=1 ; sasaran=Mutu ; target=5
///     ask 3, other program 3, not Nama : Arya, total JUMLAH, better program, over k1.target, why 2 synonym
///
/// A bar in the input is a tab and "¦" a bar, "⏎" a line break in a cell. `{1..12}`, `{Jan..Des}`, `{I..IV}` and
/// `{-*3}` stand for so many cells; `bulan=`, `tw=`, `jadwal=`, `t=` and `p=` for the cells of months, triwulan,
/// schedule and years, with slashes between.
struct PasteCase: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let form: String
    let place: Tempelan.Place
    let manner: Tempelan.Manner
    let text: String
    let rows: [String]
    /// Everything else that is told, each in a line: "ask 3".
    let told: [String]

    init(_ text: Substring) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let head = lines[0].split(separator: " @ ").map(String.init)
        testDescription = head[0]
        let words = head[1].split(separator: ",").map { $0.drop { $0 == " " } }
        form = String(words[0])
        let spot = words.count > 1 ? words[1].split(separator: ".").map(String.init) : []
        place = spot.count == 2 ? Tempelan.Place(row: spot[0], column: ColumnKey(rawValue: spot[1])) : Tempelan.Place()
        manner = words.count > 2 ? Tempelan.Manner(rawValue: String(words[2])) ?? .overwrite : .overwrite
        let arrow = lines.firstIndex(of: "->") ?? lines.endIndex
        self.text = PasteCase.clipboard(lines[1..<arrow].map(String.init))
        let expected = lines[min(arrow + 1, lines.endIndex)...].map(String.init).filter { !$0.isEmpty }
            .reduce(into: [String]()) { whole, line in
                if line.hasPrefix("+ ") {
                    whole[whole.count - 1] += " ; " + line.dropFirst(2)
                } else {
                    whole.append(line)
                }
            }
        rows = expected.filter(PasteCase.isRow).map(PasteCase.row)
        told = expected.filter { !PasteCase.isRow($0) }.flatMap { line in
            line.hasPrefix("not ") ? [line] : line.components(", ")
        }.sorted()
    }

    private static func isRow(_ line: String) -> Bool {
        line == "blank"
            || line.prefix { $0 != " " && $0 != "=" }.count < line.count && line.contains("=")
                && line[line.index(line.startIndex, offsetBy: line.prefix { $0.isLetter || $0.isNumber }.count)] == "="
    }

    /// What the clipboard holds, tabs between the cells; text without bars as it is.
    private static func clipboard(_ lines: [String]) -> String {
        let rows = lines.map { line in
            line.split(separator: "|", omittingEmptySubsequences: false).flatMap { expanded(String($0)) }
                .map { $0.replacing("⏎", with: "\n").replacing("¦", with: "|") }
        }
        return Tempelan.text(of: rows)
    }

    private static func expanded(_ cell: String) -> [String] {
        guard cell.hasPrefix("{"), cell.hasSuffix("}") else { return [cell] }
        let inner = String(cell.dropFirst().dropLast())
        if let star = inner.firstIndex(of: "*"), let count = Int(inner[inner.index(after: star)...]) {
            return [String](repeating: String(inner[..<star]), count: count)
        }
        switch inner {
        case "Jan..Des": return Bulan.allCases.map(\.abbreviation)
        case "Januari..Desember": return Bulan.allCases.map { $0.olderName ?? $0.name }
        case "I..IV": return ["I", "II", "III", "IV"]
        case "I..XII": return ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"]
        default:
            let ends = inner.components("..").compactMap { Int($0) }
            return ends.count == 2 ? (ends[0]...ends[1]).map(String.init) : [cell]
        }
    }

    /// The filled cells in one order.
    private static func row(_ line: String) -> String {
        guard line != "blank" else { return "" }
        return line.components(" ; ").flatMap { cell -> [String] in
            let parts = cell.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            guard let keys = runs[parts[0]] else { return [cell] }
            let texts = parts[1].split(separator: "/", omittingEmptySubsequences: false).flatMap {
                expanded(String($0))
            }
            return zip(keys, texts).filter { !$1.isEmpty }.map { "\($0)=\($1)" }
        }.sorted().joined(separator: " ; ")
    }

    private static let runs: [String: [ColumnKey]] = [
        "bulan": RencanaAksi.bulan, "tw": RencanaAksi.triwulan, "jadwal": RencanaAksi.jadwal,
        "t": (1...6).map { ColumnKey.target(tahun: $0) }, "p": (1...6).map { ColumnKey.pagu(tahun: $0) },
    ]

    static func row(_ row: Baris) -> String {
        row.columns.map { "\($0)=\(row[$0].replacing("\n", with: "⏎"))" }.sorted().joined(separator: " ; ")
    }
}

extension String {
    fileprivate func components(_ separator: String) -> [String] { split(separator: separator).map(String.init) }
}

/// The tables that the pastes go into.
enum PasteForms {
    struct Target {
        let table: TableSpec
        let form: TableForm
        let neighbours: [Tempelan.Neighbour]
    }

    static func target(_ name: String) -> Target? {
        let parts = name.split(separator: ".").map(String.init)
        guard let kind = DocumentKind.named(parts[0] == "aksi" ? "rencana-aksi" : parts[0]),
            let table = kind.table(parts[1])
        else { return nil }
        let settings =
            parts.count > 2 ? TenantSettings(formulir: [table.id: own[parts[2]] ?? table.standard]) : TenantSettings()
        let form: (TableSpec) -> TableForm = { table in
            let variant = FormVariant(periode: Periode("2021-2026"))
            return table.form(settings, variant).naming(variant.periode)
        }
        let others = kind.tabel.filter { $0.id != table.id }
        return Target(
            table: table.with(form(table)), form: form(table),
            neighbours: others.map { Tempelan.Neighbour($0, form($0)) })
    }

    /// A form with further columns of the stock, and columns of the kabupaten's own.
    private static func more(_ table: TableSpec?, _ columns: [TableForm.Column]) -> TableForm {
        TableForm(kolom: (table?.standard.kolom ?? []) + columns)
    }

    /// Forms of a kabupaten: other order, other words, columns below a group.
    private static let own: [String: TableForm] = [
        "sumber": more(
            IndikatorKinerjaUtama.tabel,
            [
                column("kondisiAwal", "Kondisi Awal"), column("sumberData", "Sumber Data"),
                column("penanggungJawab", "Penanggung Jawab"), column("frekuensi", "Frekuensi"),
            ]),
        "cascading": more(
            IndikatorKinerjaUtama.tabel,
            [
                column("kondisiAwal", "Baseline"), column("penanggungJawab", "Unit in Charge"),
                column("x-perspektif", "Perspektif"), column("x-kode", "Kode"), column("x-jenis", "Jenis Cascading"),
            ]),
        "kondisi": more(Renstra.rencana.program, conditions + [column("x-awal", "Kondisi Awal 2020")]),
        "akhir": more(
            Renstra.rencana.program,
            conditions + [
                column("lokasi", "Lokasi"), column("x-sasaran", "Sasaran"),
                column("x-indikator-sasaran", "Indikator Sasaran"),
            ]),
        "tw": TableForm(
            kolom: [
                column("nomor", "No"), column("sasaran", "Kinerja Utama"),
                column("indikator", "Indikator Kinerja Utama"),
                column("satuan", "Satuan"), column("target", "Target"),
            ]
                + ["I", "II", "III", "IV"].enumerated().map {
                    column("tw\($0 + 1)", $1, below: "Target Triwulan")
                } + [
                    column("langkah", "Rencana Aksi"), column("penanggungJawab", "PJ"), column("anggaran", "Pagu (Rp)"),
                ]),
        "pendek": TableForm(
            kolom: [
                column("sasaran", "Sasaran"), column("target", "Target 2025"), column("indikator", "IKU"),
                column("satuan", "Sat."),
            ]),
    ]

    private static let conditions = [
        column("kondisiAkhir", "Target", below: "Kondisi Akhir"),
        column("paguAkhir", "Rp", below: "Kondisi Akhir"), column("penanggungJawab", "Penanggung Jawab"),
    ]

    private static func column(_ id: String, _ judul: String, below kelompok: String? = nil) -> TableForm.Column {
        TableForm.Column(id: ColumnKey(rawValue: id), judul: judul, nomor: "", kelompok: kelompok)
    }
}
