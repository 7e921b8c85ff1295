import Kinerja

/// What the pemeriksa has to say of a table at work: numbered, each with the way to its cell, and known at its cell.
struct GridRemarks {
    private(set) var groups: [GridPage.RemarkGroup] = []
    private var byCell: [String: [GridPage.CellRemark]] = [:]

    /// What holds a submission back comes first; faults of the form stand elsewhere.
    init(_ draft: Draft, _ table: TableSpec) {
        let own = draft.findings.filter { $0.table == table.id && !$0.isAboutForm }
        let rows = Dictionary(
            draft.naskah[table.id].enumerated().map { ($1.kunci, $0) }, uniquingKeysWith: { first, _ in first })
        var number = 0
        for (severity, title) in GridRemarks.titles {
            let remarks = own.filter { $0.severity == severity }.map { finding in
                number += 1
                return remark(finding, number, rows[finding.row ?? ""], draft, table)
            }
            if !remarks.isEmpty {
                groups.append(GridPage.RemarkGroup(title: "\(title) (\(remarks.count))", remarks: remarks))
            }
        }
    }

    /// By the name of a cell.
    subscript(cell: String) -> [GridPage.CellRemark] { byCell[cell] ?? [] }

    private static let titles: [(Severity, String)] = [
        (.galat, "Harus diperbaiki"), (.peringatan, "Perbaiki atau beri alasan"), (.catatan, "Untuk diketahui"),
    ]

    private mutating func remark(
        _ finding: Kinerja.Finding, _ number: Int, _ index: Int?, _ draft: Draft, _ table: TableSpec
    ) -> GridPage.Remark {
        let column = finding.column.flatMap { table.column(ColumnKey(rawValue: $0)) }
        let row = index.map { "Baris \($0 + 1)" }
        let place = [row, column.map { draft.heading(of: $0, in: table) }].compactMap { $0 }.joined(separator: ", ")
        var address: String?
        if let key = finding.row, let index {
            let name = "\(key).\((column ?? table.kolom[0]).id)"
            address = "\(draft.address.work)/\(table.id)\(GridPages.query(for: index))#\(name)"
            byCell[name, default: []].append(
                GridPage.CellRemark(
                    number: String(number), id: GridPage.Remark.id(number), isError: finding.severity == .galat))
        }
        return GridPage.Remark(
            number: String(number), id: GridPage.Remark.id(number), isError: finding.severity == .galat,
            place: place.isEmpty ? "Seluruh tabel" : place, text: finding.message, address: address,
            other: draft.other(finding))
    }
}
