/// A file below `Views/`, without `.html`.
struct ViewFile {
    let path: String

    var fileName: String {
        String(path.split(separator: "/").last ?? "") + ".html"
    }

    var isPartial: Bool {
        fileName.hasPrefix("_")
    }

    var isLayout: Bool {
        path.hasPrefix("layouts/") && !isPartial
    }

    /// One name per path, distinct from every source file of the target.
    var swiftFileName: String {
        "Views." + path.replacing("/", with: ".") + ".swift"
    }
}
