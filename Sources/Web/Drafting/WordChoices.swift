import Kinerja
import Spreadsheet

/// The tables of a Word file, in words and as what their buttons send.
enum WordChoices {
    static func choices(of tables: [WordTable]) -> [GridPage.TableChoice] {
        tables.enumerated().map { index, table in
            let title = Teks.clean(table.title)
            let head = (table.rows.first { $0.count { !$0.isEmpty } > 1 } ?? []).map(Teks.clean).filter { !$0.isEmpty }
            let words = head.isEmpty ? "" : ": \(head.prefix(6).joined(separator: ", "))"
            let size = "\(table.rows.count) baris, \(table.width) kolom\(words)."
            return GridPage.TableChoice(
                name: "Tabel \(index + 1)" + (title.isEmpty ? "" : ": \(title.quoted(within: 80))"),
                content: ([size] + omissions(in: table)).joined(separator: " "), cells: Tempelan.text(of: table.rows))
        }
    }

    static func sheet(_ table: WordTable) -> SheetContent {
        SheetContent(name: table.title.isEmpty ? "tabel Word" : table.title, rows: table.rows, hidden: table.hidden)
    }

    /// What nobody sees in Word is not taken, and that is said. Rows that are hidden are said with the sheet.
    static func omissions(in table: WordTable) -> [String] {
        omissions(table.omitted)
    }

    static func omissions(_ count: Int) -> [String] {
        guard count > 0 else { return [] }
        return ["\(count) bagian yang disembunyikan, atau dihapus dengan pelacakan perubahan, tidak diambil."]
    }
}

extension String {
    fileprivate func quoted(within length: Int) -> String { count <= length ? self : "\(prefix(length - 1))…" }
}
