import Database
import HTTP
import Kinerja
import Records
import Spreadsheet

/// Every document in force of one kind and year: one row per indicator, each with all that it belongs to, so that rows
/// can be filtered and summed. Documents are read a few at a time and written as they come: any number fits in memory.
enum YearWorkbook {
    static func file(_ anyone: Anyone, _ exchange: Exchange) throws -> Response {
        let (kind, year) = (try exchange.kind(), try exchange.year())
        let first = try page(kind, year, after: 0, exchange)
        guard !first.isEmpty else { throw Denial.notFound }
        return try WorkbookFile.answer("\(kind.id)-\(year)") { workbook in
            for table in kind.tabel where table.bentuk == .tabel {
                try write(table, kind, year, first, exchange, to: &workbook)
            }
        }
    }

    private static func write(
        _ table: TableSpec, _ kind: DocumentKind, _ year: Int, _ first: [PublishedPageRow], _ exchange: Exchange,
        to workbook: inout WorkbookWriter
    ) throws {
        let used = try years(of: table, kind, year, first, exchange)
        let columns = table.kolom.filter { !$0.isBeyond(used) }.map { WorkbookTable.Column($0.id, $0.judul, $0) }
        let widths =
            owner.map { _ in SheetLayout.Column(width: 30) } + columns.map { SheetLayout.Column(width: $0.width) }
        try workbook.begin(SheetLayout(name: table.nama, columns: widths, isFiltered: true))
        try workbook.append((owner + columns.map(\.title)).map { .text($0, .head) })
        var documents = first
        while let last = documents.last {
            for document in documents {
                let snapshot = try exchange.sheet(document.isi, document.sha256, document.kode).snapshot
                let head: [Cell] = [snapshot.perangkatDaerah, document.jabatan, document.kode].map {
                    $0.isEmpty ? .blank : .text($0)
                }
                let rows = snapshot.tabel.first { $0.id == table.id }?.baris ?? []
                for row in table.filledDown(table.levelled(rows)) {
                    try workbook.append(head + columns.map { CellText(row[$0.id], $0.isi).cell })
                }
            }
            documents = try page(kind, year, after: last.id, exchange)
        }
    }

    /// How many years the columns of a plan go on for: as many as the longest of these documents has, never less than a
    /// form without a period shows. Other tables have none, and nothing is read for them.
    private static func years(
        of table: TableSpec, _ kind: DocumentKind, _ year: Int, _ first: [PublishedPageRow], _ exchange: Exchange
    ) throws -> Int {
        var (longest, documents) = (ColumnSpec.usualYears, first)
        guard table.kolom.contains(where: { $0.isBeyond(longest) }) else { return longest }
        while let last = documents.last {
            for document in documents {
                let snapshot = try exchange.sheet(document.isi, document.sha256, document.kode).snapshot
                longest = max(longest, snapshot.naskah.periode(of: kind)?.years.count ?? 0)
            }
            documents = try page(kind, year, after: last.id, exchange)
        }
        return longest
    }

    private static let owner = ["Perangkat daerah", "Jabatan", "Kode dokumen"]

    private static func page(_ kind: DocumentKind, _ year: Int, after id: Int, _ exchange: Exchange) throws
        -> [PublishedPageRow]
    {
        try exchange.site.reader.read(
            for: exchange.publicScope(), .publishedPage(jenis: kind.id, tahun: year, after: id))
    }
}

extension TableSpec {
    /// The rows with the level of each, by which they can be filtered before they are summed.
    fileprivate func levelled(_ rows: [Baris]) -> [Baris] {
        guard let rowLevel else { return rows }
        let tree = tree(of: rows)
        return rows.enumerated().map { index, row in
            var row = row
            if row[rowLevel].isEmpty, !row.isBlank { row[rowLevel] = tree.level(of: index)?.nama ?? "" }
            return row
        }
    }

    /// The rows without the blanks of merged cells: what a row continues stands in it again. Headings and sums are left
    /// out.
    func filledDown(_ rows: [Baris]) -> [Baris] {
        var above = Baris()
        return rows.filter { role(of: $0).isLine }.map { row in
            guard role(of: row) == .lanjutan else {
                above = row
                return row
            }
            var filled = row
            for column in induk where filled[column].isEmpty { filled[column] = above[column] }
            return filled
        }
    }
}
