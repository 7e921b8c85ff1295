/// A difference that another person's save made while this one was typed.
public struct TheirChange: Sendable, Equatable {
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
    public let theirs: [TheirChange]

    public var hasConflict: Bool { theirs.contains(where: \.isConflict) }

    public init(base: Naskah, theirs: Naskah, mine: Naskah) {
        var merged = theirs
        merged.skipKeys(of: mine)
        merged.tempat = mine.tempat == base.tempat ? theirs.tempat : mine.tempat
        merged.tanggal = mine.tanggal == base.tanggal ? theirs.tanggal : mine.tanggal
        var changes = Merge.identity("tempat", base.tempat, theirs.tempat, mine.tempat)
        changes += Merge.identity("tanggal", base.tanggal, theirs.tanggal, mine.tanggal)
        for field in Set(base.isian.keys).union(theirs.isian.keys).union(mine.isian.keys).sorted() {
            let (old, other, own) = (base.isian[field] ?? "", theirs.isian[field] ?? "", mine.isian[field] ?? "")
            merged.fill(field, with: own == old ? other : own)
            changes += Merge.identity(field, old, other, own)
        }
        for table in Set(theirs.tabel.keys).union(mine.tabel.keys).sorted() {
            var own = mine[table]
            merged.giveNewKeys(to: &own, in: table, since: base)
            let rows = TableMerge(table: table, base: base[table], theirs: theirs[table], mine: own)
            merged.set(table, rows.merged)
            changes += rows.changes
        }
        naskah = merged
        self.theirs = changes
    }

    private static func identity(_ field: String, _ base: String, _ theirs: String, _ mine: String) -> [TheirChange] {
        guard theirs != base, theirs != mine else { return [] }
        let typed: String? = mine == base ? nil : mine
        return [TheirChange(table: "", row: "", jenis: .sel(column: field, dari: base, ke: theirs, mine: typed))]
    }
}

extension Naskah {
    /// Rows that I added while the other handed out the same keys are other rows, unless they say the same or have a
    /// drawn key: then one form was sent twice.
    fileprivate mutating func giveNewKeys(to rows: inout [Baris], in table: String, since base: Naskah) {
        let known = Set(base[table].map(\.kunci))
        let added = Dictionary(self[table].map { ($0.kunci, $0) }, uniquingKeysWith: { first, _ in first })
        for index in rows.indices where !known.contains(rows[index].kunci) {
            guard let other = added[rows[index].kunci], other != rows[index], !other.isKeyUnique else { continue }
            rows[index].kunci = newKey()
        }
    }
}
