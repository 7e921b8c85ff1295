import Foundation
import PackagePlugin

/// Compiles `Views/**/*.html` into the target: the folder of that name in the target if there is one, else the package's.
@main
struct CompileViews: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: Target) async throws -> [Command] {
        let package: URL = context.package.directoryURL
        guard let folder = ViewFolder(target: target.directoryURL, package: package) else { return [] }
        let compiler: PluginContext.Tool = try context.tool(named: "ViewCompiler")
        let shared: [String] = folder.sharedFileNames
        return folder.compiled.map { view in
            let output: URL = context.pluginWorkDirectoryURL.appending(path: view.swiftFileName)
            return .buildCommand(
                displayName: "Compiling \(folder.name)/\(view.path).html",
                executable: compiler.url,
                arguments: [folder.url.path(percentEncoded: false), folder.name, view.path, output.path(percentEncoded: false)]
                    + shared,
                inputFiles: folder.inputs(of: view),
                outputFiles: [output])
        }
    }
}
