import Foundation

/// The transcript of the report that Way Kanan's DPMK bound together for 2023 (Fixtures/), read by its own rules: a
/// line with a tab is a row of a table, any other line is text. Nothing here knows how Janji keeps or prints it.
enum WayKananSeed {
    /// The documents bound together, in order, each known by how its first line begins.
    enum Part: String, CaseIterable {
        case report = ""
        case decision = "LAMPIRAN"
        case data = "**DATA INDEKS DESA MEMBANGUN"
        case plan = "**RENCANA KERJA TAHUNAN"
        case agreement = "PEMERINTAH KABUPATEN WAY KANAN"
        case actions = "SASARAN STRATEGIS\tINDIKATOR KINERJA\t"
        case chart = "BAGAN STRUKTUR ORGANISASI"
    }

    enum Piece: Equatable {
        case text([String])
        case table([[String]])
    }

    static let pieces: [Part: [Piece]] = lines.mapValues(pieces)

    /// Without blank lines and without the marks of the transcript.
    private static let lines: [Part: [String]] = {
        let file = URL(filePath: Checkout.folder + "/Tests/SiteTests/Fixtures/lkjip-way-kanan-dpmk-2023.txt")
        guard let text = try? String(contentsOf: file, encoding: .utf8) else {
            preconditionFailure("no \(file.path())")
        }
        var parts: [Part: [String]] = [:]
        var rest: [Part] = Part.allCases.reversed()
        for line: Substring in text.split(separator: "\n") where line.contains(where: { !$0.isWhitespace }) {
            if let next = rest.last, line.hasPrefix(next.rawValue) { rest.removeLast() }
            let current: Part =
                rest.last.flatMap { Part.allCases.firstIndex(of: $0) }.map { Part.allCases[$0 - 1] } ?? .chart
            parts[current, default: []].append(plain(line))
        }
        return parts
    }()

    /// Rows with another number of columns begin another table.
    private static func pieces(_ lines: [String]) -> [Piece] {
        var pieces: [Piece] = []
        for line in lines {
            let cells: [String] = line.split(separator: "\t", omittingEmptySubsequences: false).map(collapsed)
            switch (cells.count, pieces.last) {
            case (1, .text(let above)): pieces[pieces.count - 1] = .text(above + cells)
            case (1, _): pieces.append(.text(cells))
            case (let width, .table(let above)) where above[0].count == width:
                pieces[pieces.count - 1] = .table(above + [cells])
            case (_, _): pieces.append(.table([cells]))
            }
        }
        return pieces
    }

    /// Without emphasis, underlining, formula marks, and the dash before an item that has a letter or number of its
    /// own.
    private static func plain(_ line: Substring) -> String {
        if let formula = formulas[collapsed(line)] { return formula }
        var text: String = String(line).replacing("<u>", with: "").replacing("</u>", with: "").replacing(
            "\\leq", with: "≤")
        text.removeAll { "*$".contains($0) }
        let isItem: Bool = text.hasPrefix("- ") && text.dropFirst(3).first.map { ".)".contains($0) } == true
        return String(text.dropFirst(isItem ? 2 : 0))
    }

    private static let formulas: [String: String] = [
        #"$$\% \text{ Capaian} = \frac{\text{Realisasi}}{\text{Target}} \times 100\%$$"#:
            "% Capaian = Realisasi / Target × 100%",
        #"$$\% \text{ Capaian} = \frac{\text{Target} - (\text{Realisasi} - \text{Target})}"#
            + #"{\text{Target}} \times 100\%$$"#:
            "% Capaian = (Target - (Realisasi - Target)) / Target × 100%",
    ]

    static func collapsed(_ text: some StringProtocol) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}

extension WayKananSeed.Piece {
    /// None in a table.
    var lines: [String] {
        switch self {
        case .text(let lines): lines
        case .table: []
        }
    }

    /// Cells that hold something; a line of text is one.
    var cells: [String] {
        switch self {
        case .text(let lines): lines
        case .table(let rows): rows.flatMap { $0 }.filter { !$0.isEmpty }
        }
    }
}

extension WayKananSeed {
    static func tables(_ part: Part) -> [[[String]]] {
        (pieces[part] ?? []).compactMap { piece in
            switch piece {
            case .table(let rows): rows
            case .text: nil
            }
        }
    }

    static func texts(_ part: Part) -> [String] {
        (pieces[part] ?? []).flatMap(\.lines)
    }
}
