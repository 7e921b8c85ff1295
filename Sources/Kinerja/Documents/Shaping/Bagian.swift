/// A section of a long kind of document as a kabupaten has it, in its place among the others: one of the kind, perhaps
/// under another name or hidden, or one that was added.
public struct Bagian: Sendable, Equatable, Codable {
    /// That of its table; of an added one as `Bagian.added` makes it.
    public let id: String
    /// The chapter that it stands in, an id of `LampiranSpec`.
    public var bab: String
    /// Its own name; `nil` for that of the kind.
    public var nama: String?
    /// `nil` is not.
    public var isHidden: Bool?
    /// The headings of an added table; none for running text, `nil` for a section of the kind.
    public var kolom: [String]?

    public init(id: String, bab: String, nama: String? = nil, isHidden: Bool? = nil, kolom: [String]? = nil) {
        self.id = id
        self.bab = bab
        self.nama = nama
        self.isHidden = isHidden
        self.kolom = kolom
    }

    private static let mark = "bagian-"

    public var isAdded: Bool { kolom != nil && id.hasPrefix(Bagian.mark) }

    /// A new one.
    public static func added(to sections: [Bagian], bab: String, nama: String, kolom: [String]) -> Bagian {
        let numbers = sections.compactMap { Int($0.id.dropFirst(mark.count)) }
        return Bagian(id: "\(mark)\((numbers.max() ?? 0) + 1)", bab: bab, nama: nama, kolom: kolom)
    }

    /// Its table, among those of the kind or an added one; `nil` for one that there is not any more.
    func table(of kind: DocumentKind) -> TableSpec? {
        if let kolom, isAdded {
            let name = nama ?? id
            guard !kolom.isEmpty else { return TableSpec(teks: id, nama: name, judul: name) }
            let columns = kolom.enumerated().map { ColumnSpec(ColumnKey("k\($0 + 1)"), $1) }
            return TableSpec(id: id, nama: name, judul: name, kolom: columns, induk: []).printingBlank()
        }
        guard var table = kind.table(id) else { return nil }
        if let nama {
            if table.judul != nil { table.judul = nama }
            table.nama = nama
        }
        return table
    }
}

extension TenantSettings {
    /// - Returns: none where everything is as the kind has it.
    public func bagian(of kind: DocumentKind, unit: PerangkatDaerah?) -> [Bagian] {
        unit.flatMap { bagian["\(kind.id)@\($0.slug)"] } ?? bagian[kind.id] ?? []
    }
}

extension DocumentKind {
    /// Whether a kabupaten may arrange its sections: it has more than can be overlooked.
    public var isLong: Bool { tabel.count >= 10 }

    /// All sections in their order, those that are hidden as well.
    public func sections(_ settings: TenantSettings, unit: PerangkatDaerah?) -> [Bagian] {
        let known = settings.bagian(of: self, unit: unit).filter { $0.table(of: self) != nil }
        let listed = Set(known.map(\.id))
        return lampiran.flatMap { part in
            known.filter { $0.bab == part.id }
                + part.tabel.filter { !listed.contains($0.id) }.map {
                    Bagian(id: $0.id, bab: part.id, isHidden: $0.isInStock ? true : nil)
                }
        }
    }

    /// What was typed into a hidden section is not hidden.
    func sectioned(_ sections: [Bagian], _ naskah: Naskah) -> [LampiranSpec] {
        let listed = Set(sections.map(\.id))
        return lampiran.map { part in
            let named = sections.filter { $0.bab == part.id && ($0.isHidden != true || !naskah[$0.id].isEmpty) }
            let rest = part.tabel.filter { !listed.contains($0.id) && (!$0.isInStock || !naskah[$0.id].isEmpty) }
            return LampiranSpec(
                id: part.id, judul: part.judul, kepala: part.kepala,
                tabel: named.compactMap { $0.table(of: self) } + rest, isSigned: part.isSigned)
        }
    }
}

extension Bagian {
    /// Whether an id may be one of an added section.
    public static func isKey(_ id: String) -> Bool {
        id.hasPrefix(mark) && Int(id.dropFirst(mark.count)).map { (1...999).contains($0) } == true
    }
}
