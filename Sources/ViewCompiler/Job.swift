import FoundationEssentials

/// One call of the tool: a view to compile into a file.
struct Job {
    private let folder: String
    /// How messages name the folder, relative to the package: `Views`.
    private let folderName: String
    private let view: String
    private let output: String
    private let sharedFileNames: Set<String>

    /// - Returns: nil when arguments are missing.
    init?(_ arguments: ArraySlice<String>) {
        let arguments: [String] = Array(arguments)
        guard arguments.count >= 4 else { return nil }
        folder = arguments[0]
        folderName = arguments[1]
        view = arguments[2]
        output = arguments[3]
        sharedFileNames = Set(arguments[4...])
    }

    func run() throws {
        guard let name = ViewName(view) else {
            throw JobError(
                description: "\(folderName)/\(view).html:1:1: error: use letters, digits, '-', '_' in names of views")
        }
        guard let source = try open(name) else {
            throw JobError(description: "\(folderName)/\(view).html: error: no such file")
        }
        try Output.write(ViewCompiler(open: open).compile(source, named: name), to: output)
    }

    private func open(_ name: ViewName) throws -> Source? {
        let path: String = "\(folder)/\(name.path).html"
        guard FileManager.default.fileExists(atPath: path) else { return nil }
        let text: String = try String(contentsOfFile: path, encoding: .utf8)
        return Source(name: location(of: name), text: text)
    }

    /// The compiler derives `#fileID` from the last component of a path and refuses equal ones within a module, so
    /// files that share a name are told apart by their folder.
    private func location(of name: ViewName) -> String {
        let path: String = "\(folderName)/\(name.path).html"
        guard sharedFileNames.contains(name.fileName) else { return path }
        let folder: String = name.path.split(separator: "/").dropLast().joined(separator: ".")
        return "\(path) (\(folder))"
    }
}

/// A mistake of the call, not of a template.
struct JobError: Error, CustomStringConvertible {
    let description: String
}
