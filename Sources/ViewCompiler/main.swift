import Glibc

// ViewCompiler view <folder of the views> <its name in messages> <view> <output> [file names that several views share
// ...] ViewCompiler inventory <folder of the views> <its name in messages> <output> <manifest> <planned entry ...>
// Called by the build-tool plugin: once for each page and partial, and once for the folder.

do {
    let arguments: ArraySlice<String> = CommandLine.arguments.dropFirst(2)
    if CommandLine.arguments.dropFirst().first == "inventory", let inventory = Inventory(arguments) {
        try inventory.run()
    } else if CommandLine.arguments.dropFirst().first == "view", let job = Job(arguments) {
        try job.run()
    } else {
        throw JobError(description: "error: ViewCompiler is called by the plugin CompileViews; see main.swift")
    }
} catch {
    var message: String = "\(error)\n"
    message.withUTF8 { _ = write(STDERR_FILENO, $0.baseAddress, $0.count) }
    exit(1)
}
