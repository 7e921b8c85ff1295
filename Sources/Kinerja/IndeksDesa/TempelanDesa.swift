/// A list of villages as it was pasted or read from a workbook.
public struct TempelanDesa: Sendable, Equatable {
    public private(set) var desa: [DataDesa] = []
    /// Rows that name no village, counted from 1 as they were pasted.
    public private(set) var lain: [Int] = []
    /// A list of statuses with a count each, where no village is known.
    public private(set) var ringkasan: [StatusDesa: Int] = [:]

    private typealias Cell = WritableKeyPath<DataDesa, String>

    public init(_ block: Tempelan) {
        let rows = block.rows
        let heading = rows.first.map(TempelanDesa.heading) ?? [:]
        let body = heading.isEmpty ? rows[...] : rows.dropFirst()
        if let summary = TempelanDesa.summary(body) {
            ringkasan = summary
            return
        }
        let columns = heading.isEmpty ? TempelanDesa.guessed(body) : heading
        for (index, row) in rows.enumerated() where row.isFilled && !(index == 0 && !heading.isEmpty) {
            var one = DataDesa(desa: "")
            for (place, cell) in columns where row.indices.contains(place) { one[keyPath: cell] = row[place].tidied() }
            // A row of column numbers below the heading is none.
            if one.desa.isEmpty || Int(one.desa) != nil { lain.append(index + 1) } else { desa.append(one) }
        }
    }

    private static var words: [(Cell, [String])] {
        [
            (\.desa, ["nama desa", "desa", "kampung", "nagari", "pekon", "gampong", "nama kampung"]),
            (\.kecamatan, ["kecamatan", "distrik"]), (\.ike, ["ike"]), (\.iks, ["iks"]), (\.ikl, ["ikl"]),
            (\.skor, ["idm", "skor", "nilai", "indeks"]), (\.status, ["status", "klasifikasi"]),
        ]
    }

    /// Which column each place is; none where the first row is no heading.
    private static func heading(_ row: [String]) -> [Int: Cell] {
        row.columns(words, naming: \.desa) { $0 == $1 || $0.hasPrefix($1 + " ") }
    }

    /// Without a heading: scores and statuses tell themselves, and the first two texts are village and kecamatan.
    private static func guessed(_ rows: ArraySlice<[String]>) -> [Int: Cell] {
        var found: [Int: Cell] = [:]
        var names: [Cell] = [\.desa, \.kecamatan]
        for (place, cells) in rows.filledColumns.enumerated() {
            if cells.most({ StatusDesa(tertulis: $0) != nil }) {
                found[place] = \.status
            } else if cells.most({ Int($0.filter { $0 != "." }) != nil && !$0.hasPrefix("0") }) {
                continue
            } else if cells.most({ DataDesa(desa: "", skor: $0).nilai != nil }) {
                if !found.values.contains(\.skor) { found[place] = \.skor }
            } else if !names.isEmpty {
                found[place] = names.removeFirst()
            }
        }
        return found
    }

    /// "MANDIRI 26": every row is a status and a count.
    private static func summary(_ rows: ArraySlice<[String]>) -> [StatusDesa: Int]? {
        var counts: [StatusDesa: Int] = [:]
        for row in rows where row.isFilled {
            guard let place = row.firstIndex(where: { StatusDesa(tertulis: $0) != nil }),
                let status = StatusDesa(tertulis: row[place]), counts[status] == nil,
                let count = row.dropFirst(place + 1).compactMap({ Int($0) }).first, count >= 0
            else { return nil }
            counts[status] = count
        }
        return counts.isEmpty ? nil : counts
    }
}
