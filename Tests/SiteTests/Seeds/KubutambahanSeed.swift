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
        var months: [(month: Int, target: String)] = []
        var remark = ""
        var programs: [(name: String, amount: String?)] = []
        /// Neither number nor text: lines that a page break parted from their head.
        var isFragment = false
    }

    private(set) var rows: [Row] = []
    /// The filled cells of the tables, by what became of them; together they are all.
    private(set) var headings: [String] = []
    private(set) var offices: [String] = []
    private(set) var taken = 0
    private var level = ""
    private var isNewSheet = true

    static let text: String = {
        let file = URL(filePath: Checkout.folder + "/Tests/SiteTests/Fixtures/rencana-aksi-buleleng-kubutambahan-2022.txt")
        guard let text = try? String(contentsOf: file, encoding: .utf8) else { preconditionFailure("no \(file.path())") }
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
            read(line.split(separator: "\t", omittingEmptySubsequences: false).map { $0.trimmingCharacters(in: .whitespaces) })
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
            headings += filled
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
        let targets: [String] = hasTarget ? [pairs[0], cells[place + 1]] : pairs
        for index in stride(from: 0, to: targets.count, by: 2) {
            guard let month = Self.month(targets[index]) else { preconditionFailure("no month \(targets[index])") }
            rows[rows.count - 1].months.append((month, targets[index + 1]))
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
            rows[rows.count - 1].months.append(((rows.last?.months.last?.month ?? -1) + 1, "-"))
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
        "Januari", "Pebruari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "Nopember", "Desember",
    ]

    private static func month(_ cell: String) -> Int? {
        guard let word = cell.split(separator: " ").first else { return nil }
        return word == "Februari" ? 1 : names.firstIndex(of: String(word))
    }
}

extension KubutambahanSeed {
    /// Months that stand before a January are the end of the table on the sheet before.
    private mutating func returnForeignMonths() {
        for index in rows.indices.dropFirst() {
            guard let january = rows[index].months.firstIndex(where: { $0.month == 0 }), january > 0 else { continue }
            rows[index - 1].months += rows[index].months[..<january]
            rows[index].months.removeSubrange(..<january)
        }
    }

    /// Lines without a head continue the row above them if their month follows on and the numbers printed before and after
    /// them leave no row out.
    private mutating func joinPages() {
        var joined: [Row] = []
        for (index, row) in rows.enumerated() {
            if row.isFragment, let last = joined.last, !isNumberMissing(around: index), follows(row, last) {
                joined[joined.count - 1].months += row.months
                joined[joined.count - 1].programs += row.programs
            } else {
                joined.append(row)
            }
        }
        rows = joined
    }

    private func follows(_ row: Row, _ last: Row) -> Bool {
        guard let first = row.months.first?.month, let end = last.months.last?.month else { return false }
        return first > end
    }

    private func isNumberMissing(around index: Int) -> Bool {
        let before: Int? = rows[..<index].compactMap { $0.head[0].flatMap(Int.init) }.last
        let after: Int? = rows[index...].compactMap { $0.head[0].flatMap(Int.init) }.first
        guard let before, let after else { return false }
        return after > before + 1
    }
}

extension KubutambahanSeed.Row {
    /// Twelve targets as the demonstration shows them: "?" for a month that is lost.
    var plan: [String] {
        (0..<12).map { month in months.first { $0.month == month }?.target ?? "?" }
    }

    /// The cells of columns by id.
    var cells: [String: String] {
        var cells: [String: String] = [:]
        for (column, text) in zip(["nomor", "sasaran", "indikator", "satuan", "target"], head) { cells[column] = text ?? "?" }
        for (month, target) in plan.enumerated() { cells[month < 9 ? "b0\(month + 1)" : "b\(month + 1)"] = target }
        cells["keterangan"] = remark
        cells["program"] = programs.map(\.name).joined(separator: "\n")
        let amounts: [String] = programs.map { $0.amount.map { $0 + "…" } ?? "?" }
        cells["anggaran"] = programs.contains { $0.amount != nil } ? amounts.joined(separator: "\n") : ""
        return cells
    }
}
