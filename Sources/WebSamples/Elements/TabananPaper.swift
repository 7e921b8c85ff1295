import Foundation
import Kinerja

/// The tables of the Perjanjian Kinerja 2022 of DPMD Tabanan as the demonstration has them (docker/demo), every cell as
/// printed.
enum TabananPaper {
    static let sasaran: [[String]] = rows(of: "sasaran")
    static let program: [[String]] = rows(of: "program")
    static let tambahan: [[String]] = rows(of: "tambahan")

    /// Without headings and the numbers of the columns, which each sheet prints again.
    private static func rows(of table: String) -> [[String]] {
        let file = URL(filePath: #filePath)
            .appending(path: "../../../../docker/demo/tabanan/naskah/01-pk-2022-dpmd/\(table).tempelan.tsv")
            .standardizedFileURL
        guard let text = try? String(contentsOf: file, encoding: .utf8) else {
            preconditionFailure("no \(file.path())")
        }
        let lines = Tempelan(text).rows
        return lines.dropFirst(2).filter { $0 != lines[1] }
    }
}
