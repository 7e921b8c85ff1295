import Foundation

@testable import Kinerja

/// The tables of the Perjanjian Kinerja 2022 of the DPMD Tabanan: as the clipboard holds them (docker/demo), and cell
/// by cell as the transcript of the public document has them (SiteTests/Fixtures), extracted by script, apart from
/// the code under test.
enum TabananPK {
    static let sasaran: String = clipboard("sasaran")
    static let program: String = clipboard("program")
    /// With the empty line of a page break above the numbers of its second sheet.
    static let tambahan: String = {
        var lines = clipboard("tambahan").split(separator: "\n", omittingEmptySubsequences: false)
        lines.insert("", at: lines.lastIndex(where: isNumbering) ?? 0)
        return lines.joined(separator: "\n")
    }()

    static let sasaranCells: [[String]] = cells(0)
    static let programCells: [[String]] = cells(1)
    static let tambahanCells: [[String]] = cells(2)

    private static func clipboard(_ table: String) -> String {
        text("docker/demo/tabanan/naskah/01-pk-2022-dpmd/\(table).tempelan.tsv")
    }

    /// A blank line parts the tables. Their headings and the numbers of their columns are no cells.
    private static func cells(_ table: Int) -> [[String]] {
        let lines = text("Tests/SiteTests/Fixtures/pk-tabanan-dpmd-2022.tsv")
            .split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.hasPrefix("#") }
        return lines.split { $0.isEmpty }[table].dropFirst().filter { !isNumbering($0) }.map { line in
            line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        }
    }

    private static func isNumbering(_ line: Substring) -> Bool {
        !line.isEmpty && line.split(separator: "\t", omittingEmptySubsequences: false).allSatisfy { Int($0) != nil }
    }

    private static func text(_ path: String) -> String {
        let file = URL(filePath: #filePath).appending(path: "../../../../\(path)").standardizedFileURL
        guard let text = try? String(contentsOf: file, encoding: .utf8) else {
            preconditionFailure("no \(file.path())")
        }
        return text.hasSuffix("\n") ? String(text.dropLast()) : text
    }
}
