/// The RKT of the transcript in one shape: ten columns, one line of a cell per row, as its first page has it. From page
/// to page the transcript shifts the columns right of the fourth, and on some it runs the lines of a cell together.
struct WayKananRKTSeed {
    private(set) var heading: [[String]] = []
    private(set) var body: [[String]] = []
    private(set) var total: [String] = []

    init(_ rows: [[String]]) {
        for row in rows {
            let filled: [String] = row.filter { !$0.isEmpty }
            switch filled.first ?? "" {
            case "Sasaran", "Uraian", "2": if heading.count < 3 { heading.append(Array(row.prefix(10))) }
            case "Jumlah Total": total = filled
            case let first where filled.count == 2 && first.contains(". Program "):
                body.append(["", "", "", "", first, "", "", "", filled[1], ""])
            case _: body += lines(of: row)
            }
        }
    }

    /// Left of the fifth column every page agrees; right of it follow kegiatan, if any, then what is measured and its
    /// figures.
    private func lines(of row: [String]) -> [[String]] {
        var right: [String] = row.dropFirst(4).filter { !$0.isEmpty }
        var kegiatan: [String] = []
        while let next = right.first, !next.hasPrefix("Input"), !row[0].isEmpty {
            kegiatan.append(next)
            right.removeFirst()
        }
        let unsur: [String] = split(right.removeFirst())
        var lines: [[String]] = unsur.map { ["", "", "", "", "", "", $0, "", "", ""] }
        lines[0].replaceSubrange(0..<4, with: row.prefix(4))
        lines[0][5] = kegiatan.joined(separator: " ")
        place(right, in: &lines)
        return lines
    }

    private func split(_ cell: String) -> [String] {
        let marks: [String] = ["Input :", "- Dana", "- SDM", "Output :", "Outcome :"]
        let broken: String = marks.reduce(cell) { $0.replacing($1, with: "\n\($1)\n") }
        return broken.split(separator: "\n").map(WayKananSeed.collapsed).filter { !$0.isEmpty }
    }

    /// "Rupiah" belongs to Dana, "Orang" to SDM, what is left to the last line.
    private func place(_ figures: [String], in lines: inout [[String]]) {
        let words: [String] = figures.flatMap { $0 == "Orang/Bulan" ? [$0] : $0.split(separator: " ").map(String.init) }
        let units: [String] = words.filter { $0.first?.isLetter == true }
        var amounts: [String] = words.filter { $0.first?.isNumber == true }
        for unit in units {
            let owner: String? = ["Rupiah": "- Dana", "Orang": "- SDM"][unit]
            let line: Int = lines.firstIndex { $0[6] == owner } ?? lines.count - 1
            lines[line][7] = unit
            if !amounts.isEmpty { lines[line][8] = amounts.removeFirst() }
        }
        if let rest = amounts.first { lines[lines.count - 1][8] = rest }
    }
}
