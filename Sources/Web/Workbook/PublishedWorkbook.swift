import HTTP
import Kinerja
import Spreadsheet

/// What was signed, as a workbook and as plain values.
enum PublishedWorkbook {
    /// All tables of a document, a sheet for each.
    static func document(_ anyone: Anyone, _ exchange: Exchange) throws -> Response {
        let view = try Publication.published(exchange)
        return try WorkbookFile.answer(view.fileName) { workbook in
            for table in view.workbookTables { try table.write(to: &workbook) }
        }
    }

    /// One table: the first, or that of `?tabel=program`.
    static func values(_ anyone: Anyone, _ exchange: Exchange) throws -> Response {
        let view = try Publication.published(exchange)
        let asked = exchange.request.query["tabel"]
        let tables = view.sheet.snapshot.tabel
        guard
            let table = asked.map({ id in tables.first { $0.id == id } })
                ?? tables.first(where: { ($0.bentuk ?? .tabel) == .tabel })
        else { throw Denial.notFound }
        let columns = table.kolom
        let rows = [columns.map(\.judul)] + table.baris.map { row in columns.map { row[$0.id] } }
        return try WorkbookFile.answerCSV("\(view.fileName)-\(table.id)", rows)
    }
}

extension PublishedDocumentView {
    var fileName: String {
        "\(address.kind.id)-\(address.tahun)-\(address.slug)" + (row.revisi == 0 ? "" : "-perubahan-\(row.revisi)")
    }

    fileprivate var workbookTables: [WorkbookTable] {
        let kind = sheet.snapshot.kind
        return sheet.snapshot.tabel.map { WorkbookTable($0, kind?.table($0.id)) }
    }
}
