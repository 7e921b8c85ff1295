/// The nomenclature of a document's year, as far as its codes have been looked up. What was not looked up is not known, and
/// nothing is said about it.
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

    /// What has to be looked up for a document: the codes in it, and the code of every bidang urusan for each.
    public static func codes(in naskah: Naskah, of kind: DocumentKind) -> Set<String> {
        let written: [KodeNomenklatur] = kind.tabel.flatMap { table in
            table.kolomBernama == nil ? [] : naskah.entries(table.id, TableSpec.kolomKode).compactMap { KodeNomenklatur($0.text) }
        }
        return Set(written.map(\.text) + written.compactMap { $0.umum?.text })
    }

    /// The document with names where a row has a code and none. Nothing that was written is changed; a cell that lists
    /// several codes gets as many names, one below the other, when all of them are known.
    public func filled(_ naskah: Naskah, of kind: DocumentKind) -> Naskah {
        var filled: Naskah = naskah
        for table in kind.tabel {
            guard let column = table.kolomBernama else { continue }
            filled.replace(table.id, with: naskah[table.id].map { self.filled($0, column) })
        }
        return filled
    }

    private func filled(_ row: Baris, _ column: String) -> Baris {
        let codes: [Substring] = row[TableSpec.kolomKode].split(separator: "\n")
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

extension TableSpec {
    /// The column that holds codes of the nomenclature, in every table that has any.
    static let kolomKode = "kode"

    /// The column that holds the name of what the code stands for; `nil` where a table has no codes.
    var kolomBernama: String? {
        guard column(TableSpec.kolomKode) != nil else { return nil }
        return column("program")?.id
    }
}
