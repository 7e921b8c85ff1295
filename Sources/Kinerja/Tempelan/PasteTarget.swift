/// The rows that a block is laid over, stands instead of, or comes between.
struct PasteTarget {
    private(set) var rows: [Baris]
    private(set) var taken = 0
    private(set) var unplaced: [String] = []
    /// Rows with content that were taken as lines.
    private(set) var filled = 0
    private(set) var totalLabels: [String] = []
    private(set) var overwritten: [Tempelan.Overwritten] = []
    private let table: TableSpec?
    private let manner: Tempelan.Manner
    private let before: [Baris]
    private var read: [Baris] = []
    private var index: Int
    private var keys: Set<String>
    private var serial: Int

    init(rows: [Baris], from row: String?, table: TableSpec?, manner: Tempelan.Manner) {
        self.table = table
        self.manner = manner
        before = rows
        let place = row.flatMap { key in rows.firstIndex { $0.kunci == key } }
        switch manner {
        case .overwrite, .insert: index = place ?? rows.count
        case .append: index = rows.count
        case .replace: index = 0
        }
        self.rows = manner == .replace ? [] : rows
        keys = Set(rows.map(\.kunci))
        serial = rows.count
    }

    var totals: [PrintedTotal] { table?.totals(in: read) ?? [] }

    mutating func take(_ cells: [String], _ columns: [ColumnKey?]) {
        let row = PasteTarget.row(cells, columns, table)
        read.append(row)
        if let label = table?.totalLabel(of: row) {
            totalLabels.append(label)
            return
        }
        filled += cells.isFilled ? 1 : 0
        guard prepare(cells.isFilled) else { return }
        for (position, text) in cells.enumerated() {
            if let column = columns[at: position] {
                write(text, in: column)
            } else if !text.isEmpty {
                unplaced.append(text)
            }
        }
        index += 1
    }

    /// A row to write into; none for a blank row that would be new.
    private mutating func prepare(_ isFilled: Bool) -> Bool {
        if manner == .insert || index == rows.count {
            guard isFilled else { return false }
            rows.insert(Baris(kunci: newKey()), at: index)
        }
        return true
    }

    private mutating func write(_ text: String, in column: ColumnKey) {
        let old = rows[index][column]
        if !old.isEmpty, old != text {
            overwritten.append(
                Tempelan.Overwritten(
                    row: rows[index].kunci, number: index + 1, column: column, before: old, after: text))
        }
        rows[index][column] = text
        taken += text.isEmpty ? 0 : 1
    }

    /// Says what a replacement changes in the rows that were there, by position.
    mutating func finish() {
        guard manner == .replace else { return }
        for (place, old) in before.enumerated() {
            for column in old.columns.sorted() {
                let text = old[column]
                let after = rows.indices.contains(place) ? rows[place][column] : ""
                guard after != text else { continue }
                overwritten.append(
                    Tempelan.Overwritten(row: old.kunci, number: place + 1, column: column, before: text, after: after))
            }
        }
    }

    /// The row as it stands in the block. A label that has no column of the form stands for the row's main text.
    private static func row(_ cells: [String], _ columns: [ColumnKey?], _ table: TableSpec?) -> Baris {
        var row = Baris()
        for (position, text) in cells.enumerated() {
            if let column = columns[at: position] { row[column] = text }
        }
        guard let pokok = table?.pokok, row[pokok].isEmpty else { return row }
        let others = cells.indices.filter { columns[at: $0] == nil }.map { cells[$0] }
        row[pokok] = others.first { TotalLabel.kind(of: $0) != nil } ?? ""
        return row
    }

    /// A form names its fields by these keys until the row is saved, so no two may be the same. A replacement keeps the
    /// keys that were there.
    private mutating func newKey() -> String {
        if manner == .replace, before.indices.contains(index) { return before[index].kunci }
        repeat { serial += 1 } while !keys.insert("baru-\(serial)").inserted
        return "baru-\(serial)"
    }
}
