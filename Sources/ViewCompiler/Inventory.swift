import FoundationEssentials
import Glibc

/// Notices views that were added or removed since the build was planned.
///
/// SwiftPM asks a plugin for its commands only when the manifest or a source folder changes, and `Views/` is neither.
/// The folders of the views are therefore the input of one command, this one: when its list differs, it marks the
/// manifest as changed, so that the next build is planned anew, and says so.
struct Inventory {
    private let folder: String
    private let folderName: String
    private let output: String
    private let manifest: String
    private let planned: Set<String>

    /// - Parameter arguments: folder, its name in messages, output, manifest, then the planned entries: views with
    ///   `.html`, folders with `/`, relative to the folder.
    init?(_ arguments: ArraySlice<String>) {
        let arguments: [String] = Array(arguments)
        guard arguments.count >= 4 else { return nil }
        folder = arguments[0]
        folderName = arguments[1]
        output = arguments[2]
        manifest = arguments[3]
        planned = Set(arguments[4...])
    }

    func run() throws {
        let found: Set<String> = try entries(below: "")
        let changed: [String] = found.symmetricDifference(planned).sorted()
        guard changed.isEmpty else {
            utimensat(AT_FDCWD, manifest, nil, 0)
            let names: String = changed.map { "\(folderName)/\($0)" }.joined(separator: ", ")
            throw JobError(description: "error: added or removed since the last plan: \(names). Build again.")
        }
        try Output.write("// \(folderName): \(planned.count) views and folders.\n", to: output)
    }

    private func entries(below path: String) throws -> Set<String> {
        var entries: Set<String> = []
        for name in try FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(path)") {
            if isFolder(path + name) {
                entries.insert("\(path)\(name)/")
                entries.formUnion(try self.entries(below: "\(path)\(name)/"))
            } else if name.hasSuffix(".html") {
                entries.insert(path + name)
            }
        }
        return entries
    }

    private func isFolder(_ path: String) -> Bool {
        var isFolder: Bool = false
        return FileManager.default.fileExists(atPath: "\(folder)/\(path)", isDirectory: &isFolder) && isFolder
    }
}
