import Kinerja

/// The lines of a block as they are shown. Where each line is a row of the block as it was copied, the block is shown
/// with its titles and sums; else, where months were turned or cells were parted, the rows that come of it.
struct PasteLines {
    let pasting: Pasting
    let fresh: Tempelan.Placement
    /// For each line of the block its row among `fresh.rows`; `nil` for a line that is none. Empty where lines are no
    /// rows.
    private let rowOfLine: [Int?]

    enum Column {
        case pasted(Tempelan.PastedColumn)
        /// A column of the form that is filled although no column of the block goes there.
        case made(TableForm.Column)
    }

    /// More lines than anybody looks through before they are in the table.
    static let most = 60

    init(_ pasting: Pasting, _ fresh: Tempelan.Placement) {
        self.pasting = pasting
        self.fresh = fresh
        rowOfLine = PasteLines.matched(pasting.block.rows, fresh)
    }

    var columns: [Column] {
        let targets = Set(fresh.columns.compactMap(\.column))
        let made = pasting.form.kolom.filter { kolom in
            !targets.contains(kolom.id) && fresh.rows.contains { !$0[kolom.id].isEmpty }
        }
        return fresh.columns.map(Column.pasted) + made.map(Column.made)
    }

    /// Lines in their order, each row known by what its placed cells say.
    private static func matched(_ lines: [[String]], _ fresh: Tempelan.Placement) -> [Int?] {
        let columns = fresh.columns
        let isPlain: Bool = !columns.contains { $0.reason == .turned } && !columns.isEmpty
        guard isPlain, (lines.map(\.count).max() ?? 0) <= columns.count else { return [] }
        var next = 0
        let found = lines.map { cells -> Int? in
            guard next < fresh.rows.count, cells.contains(where: { !$0.isEmpty }) else { return nil }
            let row = fresh.rows[next]
            let isSame: Bool = columns.allSatisfy { column in
                column.column.map { row[$0] == Teks.clean(column.index < cells.count ? cells[column.index] : "") }
                    ?? true
            }
            guard isSame else { return nil }
            next += 1
            return next - 1
        }
        return next == fresh.rows.count ? found : []
    }

    var lines: [PastePage.Line] { rowOfLine.isEmpty ? made : copied }

    /// The block as it was copied.
    private var copied: [PastePage.Line] {
        let firstRow: Int = rowOfLine.firstIndex { $0 != nil } ?? rowOfLine.count
        let shown = pasting.block.rows.enumerated().compactMap { index, cells -> PastePage.Line? in
            if let row = rowOfLine[index] { return row < PasteLines.most ? body(row, cells) : nil }
            guard cells.contains(where: { !$0.isEmpty }) else { return nil }
            return besides(cells, isAbove: index < firstRow)
        }
        return shown + rest
    }

    /// A line that is no row: a title, headings, a sum.
    private func besides(_ cells: [String], isAbove: Bool) -> PastePage.Line {
        let texts = cells.filter { !$0.isEmpty }
        if isOfOther(texts) {
            return PastePage.Line(
                what: "Tabel lain", note: "dibuka di langkahnya sendiri", tone: .skipped, cells: self.cells(of: cells))
        }
        let isTotal: Bool = texts.contains { text in fresh.totalLabels.contains { text.hasPrefix($0) } }
        let isTitle: Bool = fresh.notRows.contains { $0 == texts.joined(separator: " ") } || texts.count == 1
        let (what, note, tone): (String, String, PastePage.Line.Tone) =
            isTotal
            ? ("Baris jumlah", "hanya dibandingkan", .sum)
            : isTitle && isAbove
                ? ("Judul tabel", "tidak diambil", .skipped)
                : isTitle
                    ? ("Bukan isi", "tidak diambil", .skipped)
                    : isAbove ? ("Judul kolom", "terbaca", .head) : ("Judul atau nomor kolom", "dilewati", .head)
        return PastePage.Line(what: what, note: note, tone: tone, cells: self.cells(of: cells))
    }

    /// Of a further table in the block.
    private func isOfOther(_ texts: [String]) -> Bool {
        fresh.others.contains { other in other.rows.contains { row in row.filter { !$0.isEmpty } == texts } }
    }

    /// What the block says in each column that is shown.
    private func cells(of line: [String]) -> [PastePage.Cell] {
        columns.map { column in
            guard case .pasted(let pasted) = column else { return PastePage.Cell(text: "") }
            return PastePage.Cell(
                text: pasted.index < line.count ? line[pasted.index] : "",
                isDropped: pasted.column == nil && pasted.reason != .turned)
        }
    }

    private func body(_ row: Int, _ line: [String]) -> PastePage.Line {
        var cells = cells(of: line)
        for (index, column) in columns.enumerated() {
            if case .pasted(let pasted) = column, let key = pasted.column {
                cells[index].doubt = doubt(fresh.rows[row], key)
            }
        }
        return PastePage.Line(
            what: "Baris isi \(row + 1)", id: PasteLines.id(of: row), tone: .body, cells: cells)
    }

    /// The rows that come of the block; above them its headings.
    private var made: [PastePage.Line] {
        let heads = columns.map { column in
            if case .pasted(let pasted) = column {
                PastePage.Cell(text: pasted.heading)
            } else {
                PastePage.Cell(text: "")
            }
        }
        let head = PastePage.Line(what: "Judul kolom", note: "terbaca", tone: .head, cells: heads)
        let rows = fresh.rows.prefix(PasteLines.most).enumerated().map { index, row in
            PastePage.Line(
                what: "Baris isi \(index + 1)", id: PasteLines.id(of: index), tone: .body,
                cells: columns.map { cell(row, $0, isFirst: index == 0) })
        }
        return (heads.contains { !$0.text.isEmpty } ? [head] : []) + rows + rest
    }

    /// A column that goes nowhere says in the first row what it holds.
    private func cell(_ row: Baris, _ column: Column, isFirst: Bool) -> PastePage.Cell {
        switch column {
        case .made(let kolom): return PastePage.Cell(text: row[kolom.id], doubt: doubt(row, kolom.id))
        case .pasted(let pasted):
            guard let key = pasted.column else {
                let samples = isFirst ? pasted.samples.joined(separator: " · ") : ""
                return PastePage.Cell(text: samples, isDropped: pasted.reason != .turned)
            }
            return PastePage.Cell(text: row[key], doubt: doubt(row, key))
        }
    }

    private var rest: [PastePage.Line] {
        guard fresh.rows.count > PasteLines.most else { return [] }
        let words = "Baris isi \(PasteLines.most + 1) sampai \(fresh.rows.count)"
        return [
            PastePage.Line(
                what: words, note: "ikut masuk, tidak ditampilkan di sini", tone: .skipped,
                cells: columns.map { _ in PastePage.Cell(text: "") })
        ]
    }

    /// An amount that is none.
    private func doubt(_ row: Baris, _ column: ColumnKey) -> String? {
        guard pasting.table.column(column)?.isi == .anggaran else { return nil }
        guard case .malformed = Anggaran(raw: row[column]).reading else { return nil }
        return "tidak terbaca sebagai uang"
    }

    /// The cells that cannot be read, each with its line.
    var unreadable: [(row: Int, text: String)] {
        let money = pasting.table.kolom.filter { $0.isi == .anggaran }.map(\.id)
        return fresh.rows.enumerated().flatMap { index, row in
            money.filter { doubt(row, $0) != nil }.map { (index, row[$0]) }
        }
    }

    static func id(of row: Int) -> String { "isi-\(row + 1)" }
}
