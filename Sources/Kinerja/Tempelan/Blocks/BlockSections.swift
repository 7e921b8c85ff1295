/// A part of a block from one line of headings to the next.
struct BlockSection {
    /// `nil` for rows before any heading.
    var lines: HeadingLines?
    /// The rows of its headings as they stand.
    var head: [[String]] = []
    var body: [[String]] = []

    var rows: [[String]] { head + body }
}

/// Parts a block at its headings. Headings may come again after a page break; those of another table end the one above.
struct BlockSections {
    private(set) var sections: [BlockSection] = []
    private let headings: Headings

    init(_ rows: [[String]], _ headings: Headings) {
        self.headings = headings
        var section = BlockSection()
        var isOpen = false
        for (index, cells) in rows.enumerated() {
            if isOpen, let lines = section.lines, headings.isMore(cells, below: lines) {
                section.lines?.add(cells)
                section.head.append(cells)
            } else if isHeading(cells, in: section, next: rows.indices.contains(index + 1) ? rows[index + 1] : []) {
                let above = groupLine(above: cells, in: &section)
                if !section.rows.isEmpty { sections.append(section) }
                section = BlockSection(lines: HeadingLines(above ?? cells), head: above.map { [$0, cells] } ?? [cells])
                if above != nil { section.lines?.add(cells) }
                isOpen = true
            } else {
                section.body.append(cells)
                isOpen = false
            }
        }
        if !section.rows.isEmpty { sections.append(section) }
    }

    private func isHeading(_ cells: [String], in section: BlockSection, next: [String]) -> Bool {
        if headings.isHeading(cells) { return true }
        let isFirst: Bool = sections.isEmpty && section.lines == nil && section.body.allSatisfy(NotRow.isTitle)
        return isFirst
            ? headings.isPlainHeading(cells, isCounted: ColumnCount.isPlain(next))
            : headings.isFurtherHeading(cells)
    }

    /// A line of groups above headings that stand at the bottom of their cells: it begins beside the first column.
    private func groupLine(above cells: [String], in section: inout BlockSection) -> [String]? {
        guard let line = section.body.last ?? nil, section.lines == nil || !section.body.isEmpty, line[at: 0].isEmpty,
            line.isFilled, !cells[at: 0].isEmpty, line.count <= cells.count,
            line.indices.allSatisfy({ line[$0].isEmpty || line[$0].utf8.count <= 60 && !cells[$0].isEmpty }),
            line.contains(where: { !$0.isEmpty && headings.isGroup($0) }), !line.contains(where: HeadingLine.isValue)
        else { return nil }
        section.body.removeLast()
        return line
    }
}

/// Rows that stand around a table and are not rows of it.
enum NotRow {
    /// One text alone, in one cell or in all that it spans, as a title stands above a table.
    static func isTitle(_ cells: [String]) -> Bool {
        Set(cells.filter { !$0.isEmpty }).count <= 1 || isIdentity(cells)
    }

    /// "Nama | : | I Made Arya", "Jabatan : | Camat", "Perangkat Daerah: Dinas Kesehatan".
    static func isIdentity(_ cells: [String]) -> Bool {
        let filled = cells.filter { !$0.isEmpty }
        guard let label = filled.first, filled.count <= 4, label.utf8.count <= 160,
            TotalLabel.kind(of: label) == nil
        else { return false }
        if filled.count > 1, filled[1].hasPrefix(":") {
            return label.utf8.count <= 60 && label.contains(where: \.isLetter)
        }
        guard let colon = label.firstIndex(of: ":") else { return false }
        let name = label[..<colon].lowercased().split { !$0.isLetter }.joined(separator: " ")
        let isAlone: Bool = filled.count == 1 || filled.count == 2 && label.hasSuffix(":")
        return isAlone && labels.contains(name)
    }

    private static let labels: Set<String> = [
        "nama", "nip", "jabatan", "pangkat", "pangkat golongan", "golongan", "unit kerja", "unit organisasi", "opd",
        "perangkat daerah", "skpd", "satuan kerja", "instansi", "kabupaten", "kota", "provinsi", "kecamatan", "dinas",
        "tahun", "tahun anggaran", "periode", "nama jabatan", "nama perangkat daerah", "nama opd", "nama skpd",
        "perangkat daerah opd", "eselon", "nama pegawai", "pejabat", "satuan organisasi", "tempat", "tanggal",
    ]

    /// Titles that stand above a table without headings, at its beginning.
    static func isHeadline(_ cells: [String]) -> Bool {
        let filled = cells.filter { !$0.isEmpty }
        guard filled.count == 1, let text = filled.first?.lowercased() else { return false }
        return headlines.contains { text.hasPrefix($0) }
    }

    private static let headlines: [String] = [
        "perjanjian kinerja", "rencana aksi ", "rencana kinerja tahunan", "rencana strategis",
        "indikator kinerja utama",
        "indikator kinerja individu", "lampiran", "tabel ", "formulir ", "pemerintah kabupaten", "pemerintah kota",
        "pemerintah provinsi", "tahun 20", "tahun anggaran", "matriks ", "form ",
    ]

    /// What stands below a table where it is signed: place and date, offices, names, NIP.
    static func signatures(in rows: [[String]]) -> Int {
        guard
            let nip = rows.suffix(14).lastIndex(where: { cells in
                cells.contains { $0.lowercased().hasPrefix("nip") && $0.contains(where: \.isNumber) }
            }), rows[nip].count(where: { !$0.isEmpty }) <= 2
        else { return 0 }
        var start = nip
        while start > 0, rows.count - start < 14, isBesideTable(rows[start - 1]) { start -= 1 }
        return rows.count - start
    }

    /// At most two texts, none of them a number or a figure.
    private static func isBesideTable(_ cells: [String]) -> Bool {
        let filled = cells.filter { !$0.isEmpty }
        return filled.count <= 2
            && filled.allSatisfy { text in
                TotalLabel.kind(of: text) == nil && text.utf8.count <= 90 && text.utf8.first.map { $0 > 0x39 } == true
            }
    }
}
