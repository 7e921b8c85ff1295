import Foundation
import PackagePlugin

/// Compiles `Views/**/*.html` into the target: the folder of that name in the target if there is one, else the
/// package's.
@main
struct CompileViews: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: Target) async throws -> [Command] {
        let package: URL = context.package.directoryURL
        guard let folder = ViewFolder(target: target.directoryURL, package: package) else { return [] }
        let tool: URL = try context.tool(named: "ViewCompiler").url
        let work: URL = context.pluginWorkDirectoryURL
        let list: URL = work.appending(path: "Views-list.swift")
        return [inventory(of: folder, tool, output: list, manifest: package.appending(path: "Package.swift"))]
            + folder.compiled.map { view in
                compile(view, of: folder, tool, after: list, output: work.appending(path: view.swiftFileName))
            }
    }

    /// The list is an input so that a removed view is reported by the inventory, which can plan the build anew.
    private func compile(_ view: ViewFile, of folder: ViewFolder, _ tool: URL, after list: URL, output: URL) -> Command
    {
        .buildCommand(
            displayName: "Compiling \(folder.name)/\(view.path).html",
            executable: tool,
            arguments: ["view", folder.url.filePath, folder.name, view.path, output.filePath] + folder.sharedFileNames,
            inputFiles: folder.inputs(of: view) + [list],
            outputFiles: [output])
    }

    private func inventory(of folder: ViewFolder, _ tool: URL, output: URL, manifest: URL) -> Command {
        .buildCommand(
            displayName: "Listing \(folder.name)",
            executable: tool,
            arguments: ["inventory", folder.url.filePath, folder.name, output.filePath, manifest.filePath]
                + folder.entries,
            inputFiles: folder.folders,
            outputFiles: [output])
    }
}
