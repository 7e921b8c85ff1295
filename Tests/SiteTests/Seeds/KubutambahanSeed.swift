import Foundation

/// The Rencana Aksi 2022 of Kecamatan Kubutambahan as its public transcript has it (Fixtures/), read by rules that know
/// nothing of the demonstration's data.
struct KubutambahanSeed {
    /// A row under the heading of its office. A text that a page break took is `nil`; blank is blank in the transcript.
    struct Row {
        let office: String
        let level: String
        /// Nomor, sasaran, indikator, satuan, target.
        var head: [String?]
        /// In the order of the lines; January is 0.
        var months: [Month] = []
        var remark = ""
        var programs: [(name: String, amount: String?)] = []
        /// Neither number nor text: lines that a page break parted from their head.
        var isFragment = false
    }

    struct Month {
        let month: Int
        let target: String
        /// How the transcript spells it; `nil` where it lost the name.
        let name: String?
    }

    var rows: [Row] = []
    /// The lines of headings, three to a level, and the headings of offices.
    private(set) var headings: [[String]] = []
    private(set) var offices: [String] = []
    /// The cells that went into rows, one that glues six months together as twelve.
    private(set) var taken = 0
    private var level = ""
    private var isNewSheet = true

    static let text: String = {
        let file = URL(
            filePath: Checkout.folder + "/Tests/SiteTests/Fixtures/rencana-aksi-buleleng-kubutambahan-2022.txt")
        guard let text = try? String(contentsOf: file, encoding: .utf8) else {
            preconditionFailure("no \(file.path())")
        }
        return text
    }()

    /// The lines before the tables, and those of the tables.
    static let (prose, table): ([Substring], [Substring]) = {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let first: Int = lines.firstIndex { $0.hasPrefix("No\tSasaran") } ?? lines.endIndex
        return (Array(lines[..<first]), Array(lines[first...]))
    }()

    init() {
        for line in Self.table {
            read(
                line.split(separator: "\t", omittingEmptySubsequences: false).map {
                    $0.trimmingCharacters(in: .whitespaces)
                })
        }
        returnForeignMonths()
        joinPages()
    }

    private mutating func read(_ cells: [String]) {
        let filled = cells.filter { !$0.isEmpty }
        guard let first = filled.first else {
            isNewSheet = true
            return
        }
        if first == "No" { level = filled[1] }
        if first == "No" || first == "Target Kinerja Tahunan" || filled.starts(with: ["1", "2", "3", "4"]) {
            headings.append(filled)
        } else if filled.count == 1, cells[0] == first, Int(first) == nil {
            offices.append(first)
            isNewSheet = true
        } else {
            take(cells, filled)
            taken += filled.count
            isNewSheet = false
        }
    }

    private mutating func take(_ cells: [String], _ filled: [String]) {
        guard let place = cells.firstIndex(where: { Self.month($0) != nil }) else {
            takeWithoutMonth(filled)
            return
        }
        let pairs = cells[place].split(separator: " ").map(String.init)
        let hasTarget = pairs.count == 1 && place + 1 < cells.count
        open(cells[..<place].filter { !$0.isEmpty })
        taken += pairs.count - 1
        let targets: [String] = hasTarget ? [pairs[0], cells[place + 1]] : pairs
        for index in stride(from: 0, to: targets.count, by: 2) {
            guard let month = Self.month(targets[index]) else { preconditionFailure("no month \(targets[index])") }
            rows[rows.count - 1].months.append(Month(month: month, target: targets[index + 1], name: targets[index]))
        }
        take(rest: cells[(place + (hasTarget ? 2 : 1))...].filter { !$0.isEmpty })
    }

    /// What stands before the month tells whether a row begins.
    private mutating func open(_ head: [String]) {
        switch head.count {
        case 5: begin(head)
        case 4: begin(head + [nil])
        case 3: begin(["", ""] + head)
        case 2: begin([nil] + head + [nil, nil])
        case 1 where isNewSheet: begin([nil, nil, head[0], nil, nil])
        case 1: rows[rows.count - 1].head[2]?.append("\n" + head[0])
        default: if isNewSheet { beginFragment() }
        }
    }

    private mutating func begin(_ head: [String?]) {
        rows.append(Row(office: offices.last ?? "", level: level, head: head))
    }

    private mutating func beginFragment() {
        begin([nil, nil, nil, nil, nil])
        rows[rows.count - 1].isFragment = true
    }

    /// A number with or without texts, the target of a month whose name is lost, or a program with its amount.
    private mutating func takeWithoutMonth(_ filled: [String]) {
        if filled == ["-"] {
            let month: Int = (rows.last?.months.last?.month ?? -1) + 1
            rows[rows.count - 1].months.append(Month(month: month, target: "-", name: nil))
        } else if filled.count == 1, Int(filled[0]) != nil {
            begin([filled[0], nil, nil, nil, nil])
        } else if filled.count == 5 {
            rows[rows.count - 1].head = filled
            rows[rows.count - 1].isFragment = false
        } else {
            if isNewSheet { beginFragment() }
            take(rest: filled)
        }
    }

    /// A remark is a sentence about the work; in the last table there is nothing else.
    private mutating func take(rest: [String]) {
        guard let first = rest.first else { return }
        if level == "Sasaran Kinerja" || first.hasPrefix("Kegiatan dilaksanakan") {
            rows[rows.count - 1].remark = first
        } else if first.allSatisfy({ $0.isNumber || $0 == "," }) {
            let last = rows[rows.count - 1].programs.count - 1
            rows[rows.count - 1].programs[last].amount = first
        } else {
            rows[rows.count - 1].programs.append((first, rest.count > 1 ? rest[1] : nil))
        }
    }

    private static let names = [
        "Januari", "Pebruari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "Nopember",
        "Desember",
    ]

    private static func month(_ cell: String) -> Int? {
        guard let word = cell.split(separator: " ").first else { return nil }
        return word == "Februari" ? 1 : names.firstIndex(of: String(word))
    }
}
