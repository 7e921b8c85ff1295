/// What can be typed about a result, by column.
public enum KolomRealisasi: String, Sendable, CaseIterable {
    case realisasi, pembilang, penyebut, sebab, kendala
    case tindakLanjut = "tindak-lanjut"

    public var judul: String {
        switch self {
        case .realisasi: "Realisasi"
        case .pembilang: "Pembilang"
        case .penyebut: "Penyebut"
        case .sebab: "Sebab"
        case .kendala: "Kendala"
        case .tindakLanjut: "Tindak lanjut"
        }
    }
}

extension IsianRealisasi: IsianBaris {
    public subscript(kolom: KolomRealisasi) -> String {
        get {
            switch kolom {
            case .realisasi: mentah
            case .pembilang: pembilang
            case .penyebut: penyebut
            case .sebab: sebab
            case .kendala: kendala
            case .tindakLanjut: tindakLanjut
            }
        }
        set {
            let text = Teks.clean(newValue)
            switch kolom {
            case .realisasi: mentah = text
            case .pembilang: pembilang = text
            case .penyebut: penyebut = text
            case .sebab: sebab = text
            case .kendala: kendala = text
            case .tindakLanjut: tindakLanjut = text
            }
        }
    }
}

/// A block that was pasted into the entry of results.
public struct TempelanRealisasi: Sendable, Equatable {
    /// By the place of the indikator among the rows.
    public let sel: [Int: [KolomRealisasi: String]]
    /// Rows of the block that were put in place; texts that have none.
    public let baris: Int
    public let lain: [String]

    /// - Parameters:
    ///   - nama: the indikator of the rows, in their order.
    ///   - at: the cell that it was pasted into; without one each row of the block is known by the indikator that it
    ///     names.
    public init(_ block: Tempelan, onto nama: [String], at place: (row: Int, kolom: KolomRealisasi)? = nil) {
        var cells: [Int: [KolomRealisasi: String]] = [:]
        var (count, others): (Int, [String]) = (0, [])
        let heading = block.rows.first.map(TempelanRealisasi.heading) ?? [:]
        let known = Dictionary(nama.enumerated().map { (Wording($1), $0) }) { first, _ in first }
        for (index, line) in block.rows.enumerated() where line.isFilled && !(index == 0 && !heading.isEmpty) {
            let named = line.indices.first { known[Wording(line[$0])] != nil }
            let row = named.flatMap { known[Wording(line[$0])] } ?? place.map { $0.row + index }
            guard let row, nama.indices.contains(row) else {
                others += line.filter { !$0.isEmpty }
                continue
            }
            let columns = TempelanRealisasi.columns(line.count, heading, behind: named, at: place?.kolom)
            for (spot, text) in line.enumerated() where spot != named && !text.isEmpty {
                guard let kolom = columns[spot] else { continue }
                cells[row, default: [:]][kolom] = text
            }
            count += 1
        }
        (sel, baris, lain) = (cells, count, others)
    }

    /// Which column each place of a headed block is.
    private static func heading(_ line: [String]) -> [Int: KolomRealisasi] {
        let words = line.map { $0.tidied().lowercased() }
        let found = words.enumerated().compactMap { place, word in
            KolomRealisasi.allCases.first { word.hasPrefix($0.judul.lowercased()) }.map { (place, $0) }
        }
        return Dictionary(found) { first, _ in first }
    }

    /// Without a heading the columns follow each other from where the block was pasted, or from the result on behind
    /// the name of the indikator.
    private static func columns(
        _ count: Int, _ heading: [Int: KolomRealisasi], behind named: Int?, at kolom: KolomRealisasi?
    ) -> [Int: KolomRealisasi] {
        guard heading.isEmpty else { return heading }
        let all = KolomRealisasi.allCases
        let first = named.map { $0 + 1 } ?? 0
        let start = named == nil ? kolom.flatMap(all.firstIndex) ?? 0 : 0
        return Dictionary(
            uniqueKeysWithValues: (first..<max(first, count)).compactMap { spot in
                let place = start + spot - first
                return all.indices.contains(place) ? (spot, all[place]) : nil
            })
    }
}
