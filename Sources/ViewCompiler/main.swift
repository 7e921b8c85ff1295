import Glibc

// ViewCompiler <folder of the views> <its name in messages> <view> <output> [file names that several views share ...]
// Called by the build-tool plugin, once for each page and partial.

do {
    guard let job = Job(CommandLine.arguments) else {
        throw JobError(description: "error: usage: ViewCompiler <views> <name> <view> <output> [shared file name ...]")
    }
    try job.run()
} catch {
    var message: String = "\(error)\n"
    message.withUTF8 { _ = write(STDERR_FILENO, $0.baseAddress, $0.count) }
    exit(1)
}
