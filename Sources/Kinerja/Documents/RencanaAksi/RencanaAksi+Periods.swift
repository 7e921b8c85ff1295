/// The plan of one indikator over the months of the year, or over its triwulan.
struct Periods: Sendable {
    enum Entry: Sendable, Equatable {
        case figure(Decimal64)
        /// "-": none is planned for it.
        case none
        /// Nothing is written.
        case blank
        /// "?": lost in the source.
        case lost
        case unreadable(String)
    }

    let columns: [ColumnKey]
    let entries: [Entry]

    init(_ row: Baris, _ columns: [ColumnKey]) {
        self.columns = columns
        entries = columns.map { Entry(row[$0]) }
    }

    var figures: [Decimal64] {
        entries.compactMap {
            switch $0 {
            case .figure(let number): number
            case .none, .blank, .lost, .unreadable: nil
            }
        }
    }

    /// Nothing is missing: every entry is a figure or says that there is none.
    var isComplete: Bool {
        entries.allSatisfy {
            switch $0 {
            case .figure, .none: true
            case .blank, .lost, .unreadable: false
            }
        }
    }

    var isBlank: Bool { entries.allSatisfy { $0 == .blank } }

    func columns(_ entry: Entry) -> [ColumnKey] { zip(columns, entries).filter { $1 == entry }.map(\.0) }

    /// The entries of some of its columns.
    func part(_ range: Range<Int>) -> Periods {
        Periods(columns: Array(columns[range]), entries: Array(entries[range]))
    }

    private init(columns: [ColumnKey], entries: [Entry]) {
        self.columns = columns
        self.entries = entries
    }
}

extension Periods.Entry {
    init(_ text: String) {
        if text.isEmpty {
            self = .blank
        } else if text.isLost {
            self = .lost
        } else if text.isDash {
            self = .none
        } else if let number = Target(raw: text).value?.number {
            self = .figure(number)
        } else {
            self = .unreadable(text)
        }
    }
}

extension RencanaAksi {
    /// The names of months, "Oktober sampai Desember" where they follow each other.
    static func names(_ columns: [ColumnKey]) -> String {
        let places: [Int] = columns.compactMap(bulan.firstIndex)
        guard let first = places.first, let last = places.last, last - first + 1 == places.count, places.count > 2
        else {
            return places.map { Bulan.allCases[$0].name }.joined(separator: ", ")
        }
        return "\(Bulan.allCases[first].name) sampai \(Bulan.allCases[last].name)"
    }
}

extension Periods {
    var unreadable: [(column: ColumnKey, text: String)] {
        zip(columns, entries).compactMap { column, entry in
            switch entry {
            case .unreadable(let text): (column, text)
            case .figure, .none, .blank, .lost: nil
            }
        }
    }
}
