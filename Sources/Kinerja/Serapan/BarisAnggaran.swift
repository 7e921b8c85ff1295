/// What can be typed about a line of a budget.
public enum KolomAnggaran: String, Sendable, CaseIterable {
    case kode, uraian, pagu, realisasi

    public var judul: String {
        switch self {
        case .kode: "Kode"
        case .uraian: "Program, kegiatan, sub kegiatan"
        case .pagu: "Pagu"
        case .realisasi: "Realisasi"
        }
    }
}

/// A line of a budget in one version, with what was spent in one part of the year, all as typed.
public struct IsianAnggaran: Sendable, Equatable, IsianBaris {
    private var cells: [KolomAnggaran: String] = [:]

    public init(_ cells: [KolomAnggaran: String] = [:]) {
        for (kolom, text) in cells { self[kolom] = text }
    }

    public subscript(kolom: KolomAnggaran) -> String {
        get { cells[kolom] ?? "" }
        set {
            let text = Teks.clean(newValue)
            cells[kolom] = text.isEmpty ? nil : text
        }
    }

    public var isBlank: Bool { cells.isEmpty }
}

/// The level of a line, by its code or by its first word.
public enum TingkatAnggaran: Int, Sendable, Comparable {
    case program, kegiatan, subKegiatan

    public init(kode: String, uraian: String) {
        let word = uraian.tidied().lowercased()
        switch KodeNomenklatur(kode)?.tingkat {
        case .program?: self = .program
        case .kegiatan?: self = .kegiatan
        case .subKegiatan?: self = .subKegiatan
        default: self = word.hasPrefix("program ") ? .program : word.hasPrefix("kegiatan ") ? .kegiatan : .subKegiatan
        }
    }

    public static func < (left: TingkatAnggaran, right: TingkatAnggaran) -> Bool { left.rawValue < right.rawValue }
}

extension Sequence where Element == (tingkat: TingkatAnggaran, baris: Int) {
    /// The lines below a program, or all; of a line that has others below it these alone, so that nothing counts twice.
    public func terbawah(of program: Int? = nil) -> [Int] {
        let all = Array(self)
        var part = all[...]
        if let program, let start = all.firstIndex(where: { $0.baris == program }) {
            let rest = all[(start + 1)...]
            part = all[start..<(rest.firstIndex { $0.tingkat == .program } ?? all.endIndex)]
        }
        return part.indices.filter { index in
            let next = index + 1
            return next >= part.endIndex || part[next].tingkat <= part[index].tingkat
        }.map { part[$0].baris }
    }
}
