import Draws

@testable import Kinerja

/// A paste drawn at random: columns of a form in some order, under headings in some words, in one line or two, with
/// what people put around a table; and what has to come of it.
struct DrawnPaste {
    private(set) var lines: [[String]] = []
    private(set) var rows: [[String: String]] = []
    /// The columns that the form has not.
    private(set) var unknown: [Int] = []
    private(set) var totals = 0
    private(set) var titles = 0
    let form: String

    private struct Column {
        /// `nil` for one that no form has.
        let key: String?
        /// Its heading from the top to the bottom.
        let path: [String]
    }

    init(_ random: inout SeededGenerator) {
        let (form, words) = DrawnPaste.forms.randomElement(using: &random) ?? DrawnPaste.forms[0]
        self.form = form
        var columns = DrawnPaste.words(words, &random)
        let known = columns.count
        for word in ["Eviden", "Verifikator", "Polaritas"].prefix(Int.random(in: 0...min(2, known - 2), using: &random))
        {
            columns.insert(Column(key: nil, path: [word]), at: Int.random(in: 0...columns.count, using: &random))
        }
        columns.append(contentsOf: DrawnPaste.periods(form, &random))
        unknown = columns.indices.filter { columns[$0].key == nil }
        if Int.random(in: 0..<4, using: &random) == 0 {
            lines.append(["PERJANJIAN DAN RENCANA TAHUN 2025"] + [String](repeating: "", count: columns.count - 1))
            titles = 1
        }
        addHeadings(columns)
        if columns[0].key == "nomor", Bool.random(using: &random) {
            lines.append(columns.indices.map { String($0 + 1) })
        }
        addRows(columns, &random)
        if Bool.random(using: &random) { addTotal(columns) }
    }

    private static func words(_ words: [(String, [String])], _ random: inout SeededGenerator) -> [Column] {
        // What a row is about is always there, so that no other table of the document is meant.
        var chosen = words.enumerated().filter { $0.offset < 3 || Bool.random(using: &random) }.map(\.element)
        if Int.random(in: 0..<3, using: &random) == 0 { chosen.shuffle(using: &random) }
        return chosen.map { Column(key: $0.0, path: [$0.1.randomElement(using: &random) ?? ""]) }
    }

    private static func periods(_ form: String, _ random: inout SeededGenerator) -> [Column] {
        let (keys, styles) = periods(of: form, isMonthly: Bool.random(using: &random))
        guard let style = styles.randomElement(using: &random) else { return [] }
        return keys.enumerated().map { index, key in Column(key: key, path: style(index)) }
    }

    private mutating func addHeadings(_ columns: [Column]) {
        let depth = columns.map(\.path.count).max() ?? 1
        for line in 0..<depth {
            lines.append(
                columns.indices.map { index in
                    let path = columns[index].path
                    guard line < path.count else { return "" }
                    let isRepeated: Bool =
                        line < path.count - 1 && index > 0 && columns[index - 1].path.first == path.first
                    return isRepeated && columns[index - 1].path.count == path.count ? "" : path[line]
                })
        }
    }

    private mutating func addRows(_ columns: [Column], _ random: inout SeededGenerator) {
        for number in 1...Int.random(in: 1...6, using: &random) {
            let isGoingOn: Bool = number > 1 && Int.random(in: 0..<4, using: &random) == 0
            let cells = columns.map { DrawnPaste.cell($0.key, number, isGoingOn, &random) }
            lines.append(cells)
            var row: [String: String] = [:]
            for (column, cell) in zip(columns, cells) { if let key = column.key, !cell.isEmpty { row[key] = cell } }
            rows.append(row)
        }
    }

    private mutating func addTotal(_ columns: [Column]) {
        guard columns.contains(where: { $0.key == "anggaran" }), columns.contains(where: { $0.key == "program" }),
            form == "pk.program"
        else { return }
        lines.append(columns.map { $0.key == "program" ? "JUMLAH" : $0.key == "anggaran" ? "9.000.000" : "" })
        totals = 1
    }

    private static func cell(_ key: String?, _ number: Int, _ isGoingOn: Bool, _ random: inout SeededGenerator)
        -> String
    {
        switch key {
        case "nomor": isGoingOn ? "" : "\(number)."
        case "sasaran", "program", "tujuan": isGoingOn ? "" : "\(key ?? "") \(number) yang meningkat di semua desa"
        case "anggaran": "\(Int.random(in: 1...9, using: &random)).\(Int.random(in: 100...999, using: &random)).000"
        case "satuan": ["Persen", "Dokumen", "Orang"].randomElement(using: &random) ?? ""
        case "target": "\(Int.random(in: 2...99, using: &random))"
        case "keterangan": "APBD"
        case "kode": "1.02.0\(number)"
        case let key? where key.hasPrefix("p") && key.utf8.count == 2: "\(number).000.000"
        case let key? where key.utf8.count <= 3: "\(Int.random(in: 2...99, using: &random))"
        default: "isi \(key ?? "lain") nomor \(number) dengan beberapa kata"
        }
    }

    private static let nomor = ("nomor", ["No", "NO.", "Nomor", "No. Urut"])
    private static let sasaran = (
        "sasaran", ["Sasaran", "SASARAN STRATEGIS", "Sasaran Program", "Kinerja Utama", "Sasaran\nStrategis"]
    )
    private static let indikator = (
        "indikator",
        [
            "Indikator", "INDIKATOR KINERJA UTAMA (IKU)", "Indikator Kinerja", "Indikator Sasaran",
            "Indikator Kinerja Utama",
        ]
    )
    private static let satuan = ("satuan", ["Satuan", "SAT."])
    private static let target = ("target", ["Target", "Target 2025", "TARGET KINERJA", "Target Kinerja Tahunan"])
    private static let anggaran = (
        "anggaran", ["Anggaran", "Pagu", "Anggaran (Rp)", "Pagu Anggaran (Rp.)", "Jumlah (Rp)"]
    )
    private static let keterangan = ("keterangan", ["Ket", "Keterangan", "KET."])
    private static let formulasi = ["Formulasi", "Penjelasan/Formulasi", "Definisi Operasional", "Rumus Perhitungan"]

    static let forms: [(String, [(String, [String])])] = [
        (
            "pk.sasaran",
            [nomor, sasaran, indikator, ("definisi", ["Definisi", "Definisi Operasional", "Formula"]), satuan, target]
        ),
        ("pk.program", [nomor, ("program", ["Program", "NAMA PROGRAM"]), anggaran, keterangan]),
        (
            "aksi.aksi",
            [
                nomor, sasaran, indikator, satuan, target, ("program", ["Program", "Program/Kegiatan", "Kegiatan"]),
                ("langkah", ["Rencana Aksi", "Langkah Aksi", "Langkah-langkah"]), anggaran,
                ("penanggungJawab", ["PJ", "Penanggung Jawab", "PIC"]), keterangan,
            ]
        ),
        ("iku.iku", [sasaran, indikator, nomor, ("tujuan", ["Tujuan", "TUJUAN"]), ("formulasi", formulasi), satuan]),
        ("iki.kinerja", [sasaran, indikator, ("formulasi", formulasi), ("sumber", ["Sumber Data", "SUMBER"])]),
        (
            "renstra.program-renstra",
            [
                ("program", ["Program", "Nama Program"]), ("indikator", ["Indikator", "Indikator Program"]), nomor,
                satuan, ("kode", ["Kode"]),
            ]
        ),
    ]

    private typealias Style = @Sendable (Int) -> [String]
    private static let roman = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"]

    private static func styles(of count: Int) -> [Style] {
        count == 4
            ? [
                { ["TW \(roman[$0])"] }, { ["Target Triwulan", roman[$0]] }, { ["Triwulan Ke-\($0 + 1)"] },
                { ["Q\($0 + 1)"] },
                { ["Target Triwulan", "\($0 + 1)"] }, { ["s.d. TW \(roman[$0])"] }, { ["TW \($0 + 1)", "Target"] },
            ]
            : [
                { [Bulan.allCases[$0].name] }, { ["Target Bulan", "\($0 + 1)"] }, { ["\($0 + 1)"] }, { [roman[$0]] },
                { [Bulan.allCases[$0].abbreviation + "-25"] }, { ["Rencana", Bulan.allCases[$0].abbreviation] },
            ]
    }

    private static let years: [Style] = [
        { ["\(2021 + $0)"] }, { ["Tahun \(2021 + $0)"] }, { ["Target", "\(2021 + $0)"] }, { ["Target \(2021 + $0)"] },
    ]

    private static func periods(of form: String, isMonthly: Bool) -> ([String], [Style]) {
        switch form {
        case "aksi.aksi":
            isMonthly
                ? (RencanaAksi.bulan.map(\.rawValue), styles(of: 12))
                : (RencanaAksi.triwulan.map(\.rawValue), styles(of: 4))
        case "iku.iku": ((1...6).map { "t\($0)" }, years)
        case "renstra.program-renstra":
            (
                (1...6).flatMap { ["t\($0)", "p\($0)"] },
                [{ ["\(2021 + $0 / 2)", $0.isMultiple(of: 2) ? "Target" : "Rp"] }]
            )
        default: ([], [])
        }
    }
}
