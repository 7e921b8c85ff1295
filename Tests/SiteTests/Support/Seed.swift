import Foundation

/// The real document of the main job, as its public transcript prints it (Fixtures/).
enum Seed {
    /// A table: its id in the naskah, its printed lines, cell by cell.
    struct Table: Sendable {
        let id: String
        let lines: [[String]]

        /// What a clipboard holds when the whole table is copied.
        var clipboard: String { lines.map { $0.joined(separator: "\t") }.joined(separator: "\n") }
        var heading: [String] { lines[0] }
        var numbers: [String] { lines[1] }
        /// Without headings; the numbers of the columns are printed again at the top of each sheet.
        var body: [[String]] { lines.dropFirst(2).filter { $0 != numbers } }
    }

    static let tables: [Table] = zip(["sasaran", "program", "tambahan"], blocks).map { Table(id: $0, lines: $1) }

    static func table(_ id: String) throws -> Table {
        guard let table = tables.first(where: { $0.id == id }) else { throw Missing(what: id) }
        return table
    }

    private static let blocks: [[[String]]] = {
        let file = URL(filePath: Checkout.folder + "/Tests/SiteTests/Fixtures/pk-tabanan-dpmd-2022.tsv")
        guard let text = try? String(contentsOf: file, encoding: .utf8) else {
            preconditionFailure("no \(file.path())")
        }
        let lines: [Substring] = text.split(separator: "\n", omittingEmptySubsequences: false).filter {
            !$0.hasPrefix("#")
        }
        return lines.split { $0.isEmpty }.map { block in
            block.map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
        }
    }()
}
