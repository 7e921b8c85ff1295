import Foundation

/// `StatementScanner FOLDER OUTPUT` writes a Swift file with every statement that the sources below a folder declare.
///
/// It reads the form in which this house writes statements and no other: what it does not understand is an error, so no
/// statement can be missing from the list.
@main
struct StatementScanner {
    static func main() {
        let arguments: [String] = CommandLine.arguments
        guard arguments.count == 3 else { fail("usage: StatementScanner FOLDER OUTPUT") }
        do {
            let files: [SourceFile] = try sources(below: arguments[1])
            let list: String = try Inventory(files: files.map { ($0.name, try $0.declarations()) }).text
            try list.write(toFile: arguments[2], atomically: true, encoding: .utf8)
        } catch let error as Misunderstood {
            fail("\(error.file):\(error.line): error: \(error.reason)")
        } catch {
            fail("error: \(error)")
        }
    }

    private static func sources(below folder: String) throws -> [SourceFile] {
        let paths: [String] = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
        return try paths.filter { $0.hasSuffix(".swift") }.sorted().map { path in
            let text = try String(contentsOfFile: "\(folder)/\(path)", encoding: .utf8)
            let lines: [String] = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
            return SourceFile(path: "\(folder)/\(path)", lines: lines)
        }
    }

    private static func fail(_ message: String) -> Never {
        FileHandle.standardError.write(Data((message + "\n").utf8))
        exit(1)
    }
}

/// A line that may hold a statement and is not written as one.
struct Misunderstood: Error {
    let file: String
    let line: Int
    let reason: String
}
