extension KubutambahanSeed.Row {
    /// Twelve targets as the demonstration shows them: "?" for a month that is lost.
    var plan: [String] {
        (0..<12).map { month in months.first { $0.month == month }?.target ?? "?" }
    }

    /// How many cells of the transcript are in it.
    var count: Int {
        let head: Int = head.compactMap { $0 }.flatMap { $0.split(separator: "\n") }.count
        let months: Int = months.reduce(0) { $0 + ($1.name == nil ? 0 : 1) + ($1.target.isEmpty ? 0 : 1) }
        let programs: Int = programs.reduce(0) { $0 + ($1.amount == nil ? 1 : 2) }
        return head + months + (remark.isEmpty ? 0 : 1) + programs
    }

    /// The cells of columns by id.
    var cells: [String: String] {
        var cells: [String: String] = [:]
        for (column, text) in zip(["nomor", "sasaran", "indikator", "satuan", "target"], head) {
            cells[column] = text ?? "?"
        }
        for (month, target) in plan.enumerated() { cells[month < 9 ? "b0\(month + 1)" : "b\(month + 1)"] = target }
        cells["keterangan"] = remark
        cells["program"] = programs.map(\.name).joined(separator: "\n")
        let amounts: [String] = programs.map { $0.amount.map { $0 + "…" } ?? "?" }
        cells["anggaran"] = programs.contains { $0.amount != nil } ? amounts.joined(separator: "\n") : ""
        return cells
    }
}

extension KubutambahanSeed.Row {
    private static let months = [
        "Januari", "Pebruari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "Nopember",
        "Desember",
    ]

    /// The twelve lines that the form prints: a month on each, the other cells on the first.
    var lines: [[String]] {
        let cells = cells
        func texts(_ columns: [String]) -> [String] { columns.map { cells[$0] ?? "" } }
        let left: [String] = texts(["nomor", "sasaran", "indikator", "satuan", "target"])
        let right: [String] = texts(["keterangan", "program", "anggaran"])
        return zip(Self.months, plan).enumerated().map { index, month in
            let pair: [String] = [month.0, month.1]
            return index == 0 ? left + pair + right : ["", "", "", "", ""] + pair + ["", "", ""]
        }
    }
}
