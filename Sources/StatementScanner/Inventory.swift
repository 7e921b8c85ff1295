/// The Swift file with all statements. One function for each source, so that the compiler has little to do at a time.
struct Inventory {
    let files: [(name: String, declarations: [Declaration])]

    var text: String {
        let filled = files.filter { !$0.declarations.isEmpty }
        let calls: String = filled.map { "of\($0.name)()" }.joined(separator: ", ")
        return """
            // Written by StatementScanner. What stands here as `.sample` is an extension in the target.
            import Database
            import Kinerja

            @testable import Records

            struct InspectedStatement {
                let name: String
                let isQuery: Bool
                let statement: any Statement
            }

            enum StatementInventory {
                static let all: [InspectedStatement] = [\(calls)].flatMap { $0 }

            \(filled.map(function).joined(separator: "\n\n"))
            }

            """
    }

    private func function(_ file: (name: String, declarations: [Declaration])) -> String {
        let lines: [String] = file.declarations.map {
            """
                    all.append(InspectedStatement(name: "\($0.name)", isQuery: \($0.isQuery), statement: \($0.sample)))
            """
        }
        return """
                private static func of\(file.name)() -> [InspectedStatement] {
                    var all: [InspectedStatement] = []
            \(lines.joined(separator: "\n"))
                    return all
                }
            """
    }
}
