/// An attachment that a document has for itself: a table of text under headings that people choose, or running text.
///
/// It is kept as a field of the naskah, under the name of its table: the title in the first line, then a line for each
/// column, its key before its heading. So versions, merges and revisions treat it as they do any field.
public struct OwnLampiran: Sendable, Equatable {
    public struct Kolom: Sendable, Equatable {
        public let id: ColumnKey
        public var judul: String

        public init(id: ColumnKey, judul: String) {
            self.id = id
            self.judul = judul
        }
    }

    /// Also that of its table.
    public let id: String
    public var judul: String
    /// None for running text.
    public var kolom: [Kolom]

    public init(id: String, judul: String, kolom: [Kolom]) {
        self.id = id
        self.judul = judul
        self.kolom = kolom
    }

    /// As many as a sheet lying has room for.
    public static let mostColumns = 20
    public static let most = 20

    private static let mark = "lampiran-"

    init?(field: String, _ text: String) {
        guard field.hasPrefix(OwnLampiran.mark), Int(field.dropFirst(OwnLampiran.mark.count)) != nil else { return nil }
        let lines = text.split(separator: "\n").map(String.init)
        self.init(
            id: field, judul: lines.first ?? "",
            kolom: lines.dropFirst().compactMap { line in
                let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
                return parts.count == 2 ? Kolom(id: ColumnKey(parts[0]), judul: parts[1]) : nil
            })
    }

    var number: Int { Int(id.dropFirst(OwnLampiran.mark.count)) ?? 0 }

    var text: String { ([judul] + kolom.map { "\($0.id) \($0.judul)" }).joined(separator: "\n") }

    /// The columns that have these headings now: one that kept its heading or its place keeps its key, so that what was
    /// typed stays below it.
    public func columns(headed headings: [String]) -> [Kolom] {
        var free = kolom
        var next = (kolom.compactMap { Int($0.id.rawValue.dropFirst()) }.max() ?? 0) + 1
        let named = headings.map { heading -> Kolom? in
            free.firstIndex { $0.judul == heading }.map { free.remove(at: $0) }
        }
        return zip(headings, named).enumerated().map { index, pair in
            if let same = pair.1 { return same }
            if kolom.count == headings.count, let place = free.firstIndex(where: { $0.id == kolom[index].id }) {
                return Kolom(id: free.remove(at: place).id, judul: pair.0)
            }
            defer { next += 1 }
            return Kolom(id: ColumnKey("k\(next)"), judul: pair.0)
        }
    }

    /// What its table is to everybody else.
    var spec: LampiranSpec {
        let table =
            kolom.isEmpty
            ? TableSpec(teks: id, nama: judul)
            : TableSpec(id: id, nama: judul, kolom: kolom.map { ColumnSpec($0.id, $0.judul, $0.isi) }, induk: [])
                .printingBlank()
        return LampiranSpec(id: id, judul: [judul], tabel: [table])
    }
}

extension OwnLampiran.Kolom {
    /// A column "No" holds the numbers of the rows, all others text.
    fileprivate var isi: Isi { ["no", "no.", "nomor"].contains(judul.lowercased()) ? .nomor : .uraian }
}

extension Naskah {
    /// Its own attachments, in the order in which they are printed.
    public var lampiran: [OwnLampiran] {
        isian.compactMap { OwnLampiran(field: $0, $1) }.sorted { $0.number < $1.number }
    }

    /// A new one, still without a title.
    public var nextLampiran: OwnLampiran {
        OwnLampiran(id: "lampiran-\((lampiran.last?.number ?? 0) + 1)", judul: "", kolom: [])
    }

    public mutating func keep(_ lampiran: OwnLampiran) { fill(lampiran.id, with: lampiran.text) }

    /// With its rows.
    public mutating func remove(_ lampiran: OwnLampiran) {
        fill(lampiran.id, with: "")
        replace(lampiran.id, with: [])
    }

    /// Changes places with its neighbour, which takes its rows along.
    public mutating func move(_ lampiran: OwnLampiran, by step: Int) {
        let all = self.lampiran
        guard let index = all.firstIndex(of: lampiran), all.indices.contains(index + step) else { return }
        let other = all[index + step]
        let (rows, others) = (self[lampiran.id], self[other.id])
        fill(other.id, with: lampiran.text)
        fill(lampiran.id, with: other.text)
        set(other.id, rows)
        set(lampiran.id, others)
    }
}
