/// The nomenclature of a document's year, as far as its codes have been looked up. What was not looked up is not known,
/// and nothing is said about it.
public struct Nomenklatur: Sendable, Equatable {
    /// The version's name, "Kepmendagri 050-5889/2021".
    public let versi: String
    /// Codes that were looked up, in the form of `KodeNomenklatur.text`.
    private let dicari: Set<String>
    private let nama: [String: String]

    /// - Parameters:
    ///   - dicari: what was looked up (`Nomenklatur.codes`).
    ///   - nama: the names found, by code.
    public init(versi: String, dicari: Set<String>, nama: [String: String]) {
        self.versi = versi
        self.dicari = dicari
        self.nama = nama
    }

    enum Jawaban: Equatable {
        case nama(String)
        case takDikenal
        /// It was not asked for.
        case takDicari
    }

    /// The name of a code: its own, or the one that every bidang urusan has.
    func jawaban(_ text: String) -> Jawaban {
        guard let kode = KodeNomenklatur(text) else { return .takDikenal }
        if let found = nama[kode.text] ?? kode.umum.flatMap({ nama[$0.text] }) { return .nama(found) }
        return dicari.contains(kode.text) ? .takDikenal : .takDicari
    }

    /// What has to be looked up for a document: whatever stands where a code belongs, and of each code the one that
    /// every bidang urusan has.
    public static func codes(in naskah: Naskah, of kind: DocumentKind) -> Set<String> {
        kind.tabel.reduce(into: []) { $0.formUnion(codes(in: naskah[$1.id], of: $1)) }
    }

    /// The same for the rows of one table.
    public static func codes(in rows: [Baris], of table: TableSpec) -> Set<String> {
        guard let kode = table.coded?.kode else { return [] }
        let cells: [Substring] = rows.flatMap { $0[kode].split(separator: "\n") }
        return cells.map(String.init).filter { !$0.isUncertain }.reduce(into: []) { codes, text in
            let kode = KodeNomenklatur(text)
            codes.formUnion([kode?.text ?? text, kode?.umum?.text].compactMap { $0 })
        }
    }

    /// The document with names where a row has a code and none. Nothing that was written is changed; a cell that lists
    /// several codes gets as many names, one below the other, when all of them are known.
    public func filled(_ naskah: Naskah, of kind: DocumentKind) -> Naskah {
        var filled: Naskah = naskah
        for table in kind.tabel where table.coded != nil {
            filled.replace(table.id, with: self.filled(naskah[table.id], of: table))
        }
        return filled
    }

    /// The same for the rows of one table.
    public func filled(_ rows: [Baris], of table: TableSpec) -> [Baris] {
        guard let (kode, nama) = table.coded else { return rows }
        return rows.map { filled($0, kode, nama) }
    }

    private func filled(_ row: Baris, _ kode: ColumnKey, _ column: ColumnKey) -> Baris {
        let codes: [Substring] = row[kode].split(separator: "\n")
        let names: [String] = codes.compactMap { text in
            guard case .nama(let nama) = jawaban(String(text)) else { return nil }
            return nama
        }
        guard row[column].isEmpty, !names.isEmpty, names.count == codes.count else { return row }
        var filled: Baris = row
        filled[column] = names.joined(separator: "\n")
        return filled
    }
}
