/// The manuscript of a document: what was typed, as it was typed. Each save appends a whole one.
public struct Naskah: Sendable, Equatable, CanonicalText {
    /// Place and date as they will be printed. The date may lack its day ("Januari 2023").
    public var tempat: String
    public var tanggal: String
    /// The other fields of its kind, by id; a blank one is not kept.
    public private(set) var isian: [String: String]
    public private(set) var tabel: [String: [Baris]]
    /// The next row key; never reused, so that a row keeps its identity through every merge and difference.
    private var kunciBerikut: Int

    public init(tempat: String = "", tanggal: String = "") {
        self.tempat = tempat
        self.tanggal = tanggal
        isian = [:]
        tabel = [:]
        kunciBerikut = 1
    }

    /// One stored before fields existed has none.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        tempat = try values.decode(String.self, forKey: .tempat)
        tanggal = try values.decode(String.self, forKey: .tanggal)
        isian = try values.decodeIfPresent([String: String].self, forKey: .isian) ?? [:]
        tabel = try values.decode([String: [Baris]].self, forKey: .tabel)
        kunciBerikut = try values.decode(Int.self, forKey: .kunciBerikut)
    }

    /// Text is cleaned as it enters.
    public mutating func fill(_ field: String, with text: String) {
        let text = Teks.clean(text)
        isian[field] = text.isEmpty ? nil : text
    }

    public subscript(table: String) -> [Baris] { tabel[table] ?? [] }

    /// Replaces the rows of a table: blank rows are dropped, and a row whose key is not one of this table's gets a new
    /// one, unless it brings one that nobody else has.
    public mutating func replace(_ table: String, with rows: [Baris]) {
        var known = Set(self[table].map(\.kunci))
        var brought: Set<String> = []
        var kept: [Baris] = []
        for var row in rows where !row.isBlank {
            let isKnown: Bool = known.remove(row.kunci) != nil || row.isKeyUnique && brought.insert(row.kunci).inserted
            if !isKnown { row.kunci = newKey() }
            kept.append(row)
        }
        set(table, kept)
    }

    /// Sets rows that have their keys already. A table without rows is no table, so that equal content has equal bytes.
    mutating func set(_ table: String, _ rows: [Baris]) {
        tabel[table] = rows.isEmpty ? nil : rows
    }

    /// Keys handed out by another naskah of the same document are not handed out again.
    public mutating func skipKeys(of other: Naskah) {
        kunciBerikut = max(kunciBerikut, other.kunciBerikut)
    }

    mutating func newKey() -> String {
        defer { kunciBerikut += 1 }
        return "k\(kunciBerikut)"
    }
}

/// One row of a table: its key, and its cells by column.
public struct Baris: Sendable, Equatable, Codable {
    public internal(set) var kunci: String
    private var sel: [String: String]

    /// A row that is new gets its key when it is saved.
    public init(kunci: String = "baru", _ sel: [ColumnKey: String] = [:]) {
        self.kunci = kunci
        self.sel = [:]
        for (column, text) in sel { self[column] = text }
    }

    /// Text is cleaned as it enters (`Teks`); a missing cell reads as blank.
    public subscript(column: ColumnKey) -> String {
        get { sel[column.rawValue] ?? "" }
        set {
            let text = Teks.clean(newValue)
            sel[column.rawValue] = text.isEmpty ? nil : text
        }
    }

    public var isBlank: Bool { sel.isEmpty }

    /// Its cells that are not blank, in no order.
    var texts: some Collection<String> { sel.values }

    /// Whether the key was drawn by the form that the row was typed in, `baru-` and eight characters of Crockford's
    /// base 32. It is the row's key from then on: the same form sent again, after its answer got lost, means the same
    /// row.
    var isKeyUnique: Bool {
        let drawn = kunci.utf8.dropFirst(Baris.drawn.utf8.count)
        return kunci.hasPrefix(Baris.drawn) && drawn.count == 8
            && drawn.allSatisfy { (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) }
    }

    /// What a drawn key begins with.
    public static let drawn = "baru-"
    var columns: [ColumnKey] { sel.keys.map { ColumnKey($0) } }

    /// The same row under another key, for rows that come from outside and stand for rows of a table.
    public mutating func take(key: String) { kunci = key }

    /// The same cells as a new row.
    public func copied() -> Baris { Baris(kunci: "baru", clean: sel) }

    /// The row as a form with only these columns prints it.
    func only(_ columns: Set<ColumnKey>) -> Baris {
        Baris(kunci: kunci, clean: sel.filter { columns.contains(ColumnKey($0.key)) })
    }

    private init(kunci: String, clean sel: [String: String]) {
        self.kunci = kunci
        self.sel = sel
    }
}

extension Naskah {
    /// The same content for another document: new keys, no date, nothing of a revision.
    public func duplicated(as kind: DocumentKind) -> Naskah {
        let original = withoutRevision(of: kind)
        var copy = Naskah(tempat: tempat)
        copy.isian = original.isian
        for (table, rows) in original.tabel.sorted(by: { $0.key < $1.key }) {
            copy.replace(table, with: rows.map { $0.copied() })
        }
        return copy
    }
}

extension Snapshot {
    /// The tables as a naskah again, to be checked and summed.
    public var naskah: Naskah {
        var naskah = Naskah(tempat: tempat, tanggal: tanggal)
        for field in isian ?? [] { naskah.fill(field.id, with: field.nilai) }
        for table in tabel { naskah.set(table.id, table.baris) }
        return naskah
    }
}
