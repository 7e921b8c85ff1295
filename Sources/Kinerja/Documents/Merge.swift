/// A difference that another person's save made while this one was typed.
public struct Perubahan: Sendable, Equatable {
    public enum Jenis: Sendable, Equatable {
        /// The cell was changed; `mine` is what this person has in it, when both changed it differently.
        case sel(column: String, dari: String, ke: String, mine: String?)
        case ditambah, dihapus
        /// Deleted by one, changed by the other: the row stays.
        case dipertahankan
        case diurutkan
    }

    public let table: String
    public let row: String
    public let jenis: Jenis

    public var isConflict: Bool {
        switch jenis {
        case .sel(_, _, _, let mine): mine != nil
        case .dipertahankan: true
        case .ditambah, .dihapus, .diurutkan: false
        }
    }
}

/// A three-way merge of two people's work on one draft. Nothing that either typed is dropped: where both changed
/// the same cell, mine stays in the form and theirs is named.
public struct Merge: Sendable {
    public let naskah: Naskah
    /// What the other person did, in the order of the rows.
    public let theirs: [Perubahan]

    public var hasConflict: Bool { theirs.contains(where: \.isConflict) }

    public init(base: Naskah, theirs: Naskah, mine: Naskah) {
        var merged = theirs
        merged.skipKeys(of: mine)
        merged.tempat = mine.tempat == base.tempat ? theirs.tempat : mine.tempat
        merged.tanggal = mine.tanggal == base.tanggal ? theirs.tanggal : mine.tanggal
        var changes = Merge.identity("tempat", base.tempat, theirs.tempat, mine.tempat)
        changes += Merge.identity("tanggal", base.tanggal, theirs.tanggal, mine.tanggal)
        for table in Set(theirs.tabel.keys).union(mine.tabel.keys).sorted() {
            var rows = TableMerge(table: table, base: base[table], theirs: theirs[table], mine: mine[table])
            rows.run()
            merged.set(table, rows.merged)
            changes += rows.changes
        }
        naskah = merged
        self.theirs = changes
    }

    private static func identity(_ field: String, _ base: String, _ theirs: String, _ mine: String) -> [Perubahan] {
        guard theirs != base, theirs != mine else { return [] }
        return [
            Perubahan(
                table: "", row: "", jenis: .sel(column: field, dari: base, ke: theirs, mine: mine == base ? nil : mine))
        ]
    }
}

/// The merge of one table's rows, matched by key.
private struct TableMerge {
    let table: String
    let base: [Baris]
    let theirs: [Baris]
    let mine: [Baris]
    var merged: [Baris] = []
    var changes: [Perubahan] = []

    init(table: String, base: [Baris], theirs: [Baris], mine: [Baris]) {
        self.table = table
        self.base = base
        self.theirs = theirs
        self.mine = mine
    }

    mutating func run() {
        for row in mine { keep(row) }
        for (index, row) in theirs.enumerated() where !mine.contains(where: { $0.kunci == row.kunci }) {
            bringBack(row, after: theirs[..<index].last { earlier in merged.contains { $0.kunci == earlier.kunci } })
        }
        noteOrder()
    }

    /// A row that I have: new, unchanged, changed by one of us, or deleted by them.
    private mutating func keep(_ row: Baris) {
        guard let old = base.first(where: { $0.kunci == row.kunci }) else { return merged.append(row) }
        guard let other = theirs.first(where: { $0.kunci == row.kunci }) else {
            guard row != old else { return note(row, .dihapus) }
            note(row, .dipertahankan)
            return merged.append(row)
        }
        merged.append(cells(of: row, base: old, theirs: other))
    }

    /// A row that they have and I have not: added by them, or deleted by me.
    private mutating func bringBack(_ row: Baris, after previous: Baris?) {
        if let old = base.first(where: { $0.kunci == row.kunci }) {
            guard row != old else { return }
            note(row, .dipertahankan)
        } else {
            note(row, .ditambah)
        }
        let index = previous.flatMap { before in merged.firstIndex { $0.kunci == before.kunci } }
        merged.insert(row, at: index.map { $0 + 1 } ?? 0)
    }

    private mutating func cells(of mine: Baris, base: Baris, theirs: Baris) -> Baris {
        var result = mine
        for column in Set(base.columns).union(theirs.columns).union(mine.columns).sorted() {
            guard theirs[column] != base[column], theirs[column] != mine[column] else { continue }
            let isMine = mine[column] != base[column]
            if !isMine { result[column] = theirs[column] }
            let typed: String? = isMine ? mine[column] : nil
            note(mine, .sel(column: column, dari: base[column], ke: theirs[column], mine: typed))
        }
        return result
    }

    /// If only they moved rows, their order holds; if I moved any, mine does.
    private mutating func noteOrder() {
        let before = base.map(\.kunci)
        let other = theirs.map(\.kunci).filter(before.contains)
        guard other != before.filter(other.contains) else { return }
        note(Baris(), .diurutkan)
        let own = mine.map(\.kunci).filter(before.contains)
        guard own == before.filter(own.contains) else { return }
        let place = Dictionary(uniqueKeysWithValues: theirs.enumerated().map { ($1.kunci, $0) })
        merged = merged.enumerated().sorted { left, right in
            (place[left.element.kunci] ?? left.offset, left.offset) < (place[right.element.kunci] ?? right.offset, right.offset)
        }.map(\.element)
    }

    private mutating func note(_ row: Baris, _ jenis: Perubahan.Jenis) {
        changes.append(Perubahan(table: table, row: row.kunci, jenis: jenis))
    }
}
