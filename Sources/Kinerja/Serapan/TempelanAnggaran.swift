/// A budget as it was pasted: a line each, with what its heading or its cells tell to be code, name, pagu and
/// realisasi. Lines without amounts are kept: programs often have none.
public struct TempelanAnggaran: Sendable, Equatable {
    public private(set) var baris: [[KolomAnggaran: String]] = []
    /// Cells that had no column.
    public private(set) var lain: [String] = []

    public init(_ block: Tempelan) {
        let heading = block.rows.first.map(TempelanAnggaran.heading) ?? [:]
        let body = heading.isEmpty ? block.rows[...] : block.rows.dropFirst()
        let columns = heading.isEmpty ? TempelanAnggaran.guessed(body) : heading
        for row in body where row.contains(where: { !$0.isEmpty }) {
            var line: [KolomAnggaran: String] = [:]
            for (place, text) in row.enumerated() where !text.isEmpty {
                if let kolom = columns[place] { line[kolom] = text } else { lain.append(text) }
            }
            // A row of column numbers is no line.
            guard let name = line[.uraian], Int(name) == nil else { continue }
            baris.append(line)
        }
    }

    private static let words: [(KolomAnggaran, [String])] = [
        (.kode, ["kode"]), (.realisasi, ["realisasi"]), (.pagu, ["pagu", "anggaran", "jumlah", "dpa", "dppa"]),
        (.uraian, ["program", "kegiatan", "sub kegiatan", "uraian", "nama"]),
    ]

    private static func heading(_ row: [String]) -> [Int: KolomAnggaran] {
        row.columns(words, naming: .uraian) { $0.hasPrefix($1) }
    }

    /// Codes and amounts tell themselves; the first other column of texts is the name, the first amounts the pagu.
    private static func guessed(_ rows: ArraySlice<[String]>) -> [Int: KolomAnggaran] {
        var found: [Int: KolomAnggaran] = [:]
        for (place, cells) in rows.filledColumns.enumerated() {
            let taken = Set(found.values)
            if cells.most({ KodeNomenklatur($0).map { $0.tingkat >= .program } ?? false }) {
                found[place] = .kode
            } else if cells.most({ Anggaran(raw: $0).amount.map { $0.amount >= 1_000 } ?? ($0 == "-") }) {
                if !taken.contains(.pagu) {
                    found[place] = .pagu
                } else if !taken.contains(.realisasi) {
                    found[place] = .realisasi
                }
            } else if !taken.contains(.uraian), cells.most({ $0.contains { $0.isLetter } }) {
                found[place] = .uraian
            }
        }
        return found
    }
}
