import Foundation
import PackagePlugin

/// Gives a test target the list of all statements of `Sources/Records`, each with a sample of its values.
@main
struct ListStatements: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: Target) async throws -> [Command] {
        let records: URL = context.package.directoryURL.appending(path: "Sources/Records")
        let list: URL = context.pluginWorkDirectoryURL.appending(path: "StatementInventory.swift")
        return [
            .buildCommand(
                displayName: "Listing the statements of Records",
                executable: try context.tool(named: "StatementScanner").url,
                arguments: [records.path(percentEncoded: false), list.path(percentEncoded: false)],
                inputFiles: [records] + content(of: records),
                outputFiles: [list])
        ]
    }

    /// Files and folders: a change of either means a new list.
    private func content(of folder: URL) -> [URL] {
        let enumerator = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        return (enumerator?.allObjects ?? []).compactMap { $0 as? URL }
    }
}
