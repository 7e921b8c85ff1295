/// The merge of one table's rows, matched by key.
struct TableMerge {
    private(set) var merged: [Baris] = []
    private(set) var changes: [TheirChange] = []
    private let table: String
    private let base: Rows
    private let theirs: Rows
    private let mine: Rows

    init(table: String, base: [Baris], theirs: [Baris], mine: [Baris]) {
        self.table = table
        self.base = Rows(base)
        self.theirs = Rows(theirs)
        self.mine = Rows(mine)
        let kept = mine.compactMap { keep($0) } + theirs.compactMap { bringBack($0) }
        arrange(Rows(kept.filter { !$0.isBlank }))
    }

    /// A row that I have: new, unchanged, changed by one of us, or deleted by them.
    private mutating func keep(_ row: Baris) -> Baris? {
        guard let old = base[row.kunci] else { return row }
        if let other = theirs[row.kunci] { return cells(of: row, base: old, theirs: other) }
        note(row.kunci, row == old ? .dihapus : .dipertahankan)
        return row == old ? nil : row
    }

    /// A row that they have and I have not: added by them, or deleted by me.
    private mutating func bringBack(_ row: Baris) -> Baris? {
        guard mine[row.kunci] == nil, row != base[row.kunci] else { return nil }
        note(row.kunci, base[row.kunci] == nil ? .ditambah : .dipertahankan)
        return row
    }

    private mutating func cells(of mine: Baris, base: Baris, theirs: Baris) -> Baris {
        var result = mine
        for column in Set(base.columns).union(theirs.columns).sorted() {
            guard theirs[column] != base[column], theirs[column] != mine[column] else { continue }
            let isMine = mine[column] != base[column]
            if !isMine { result[column] = theirs[column] }
            let typed: String? = isMine ? mine[column] : nil
            note(mine.kunci, .sel(column: column.rawValue, dari: base[column], ke: theirs[column], mine: typed))
        }
        return result
    }

    /// If only they moved rows, their order holds; if I moved any, mine does. A row that only one of us has stands
    /// behind the row that it stood behind there.
    private mutating func arrange(_ kept: Rows) {
        let isShared: (String) -> Bool = { [base, theirs, mine] in
            base[$0] != nil && theirs[$0] != nil && mine[$0] != nil
        }
        let (before, other, own) = (
            base.keys.filter(isShared), theirs.keys.filter(isShared), mine.keys.filter(isShared)
        )
        if other != before, other != own { note("", .diurutkan) }
        let (frame, guests) = own == before ? (theirs, mine) : (mine, theirs)
        let isKept: (String) -> Bool = { kept[$0] != nil }
        merged = woven(frame.keys.filter(isKept), guests.keys.filter(isKept)).compactMap { kept[$0] }
    }

    private func woven(_ frame: [String], _ guests: [String]) -> [String] {
        let known = Set(frame)
        var behind: [String: [String]] = [:]
        var previous = ""
        for key in guests {
            if known.contains(key) { previous = key } else { behind[previous, default: []].append(key) }
        }
        return behind["", default: []] + frame.flatMap { [$0] + behind[$0, default: []] }
    }

    private mutating func note(_ row: String, _ jenis: TheirChange.Jenis) {
        changes.append(TheirChange(table: table, row: row, jenis: jenis))
    }
}

/// Rows in their order, found by key.
private struct Rows {
    let keys: [String]
    private let byKey: [String: Baris]

    init(_ rows: [Baris]) {
        keys = rows.map(\.kunci)
        byKey = Dictionary(rows.map { ($0.kunci, $0) }, uniquingKeysWith: { first, _ in first })
    }

    subscript(key: String) -> Baris? { byKey[key] }
}
