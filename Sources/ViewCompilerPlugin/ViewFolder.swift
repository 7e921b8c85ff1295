import Foundation

/// The views of a target.
struct ViewFolder {
    let url: URL
    /// Relative to the package.
    let name: String
    private let views: [ViewFile]

    /// - Returns: nil when neither the target nor the package has a folder `Views`.
    init?(target: URL, package: URL) {
        let candidates: [URL] = [target, package].map { $0.appending(path: "Views", directoryHint: .isDirectory) }
        guard let url = candidates.first(where: { FileManager.default.fileExists(atPath: $0.path(percentEncoded: false)) })
        else { return nil }
        self.url = url
        name = ViewFolder.path(of: url, in: package)
        views = ViewFolder.files(in: url)
    }

    /// Pages and partials; a layout is compiled into its pages.
    var compiled: [ViewFile] {
        views.filter { !$0.isLayout }
    }

    /// File names that occur in several folders, sorted.
    var sharedFileNames: [String] {
        let byName: [String: [ViewFile]] = Dictionary(grouping: views, by: \.fileName)
        return byName.filter { $0.value.count > 1 }.keys.sorted()
    }

    /// The file itself and, for a page, the layouts. A partial is compiled on its own: a page only calls it.
    func inputs(of view: ViewFile) -> [URL] {
        let layouts: [ViewFile] = view.isPartial ? [] : views.filter(\.isLayout)
        return ([view] + layouts).map { url.appending(path: "\($0.path).html") }
    }

    private static func files(in folder: URL) -> [ViewFile] {
        let enumerator = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        var files: [ViewFile] = []
        while let file = enumerator?.nextObject() as? URL {
            guard file.pathExtension == "html" else { continue }
            files.append(ViewFile(path: path(of: file.deletingPathExtension(), in: folder)))
        }
        return files.sorted { $0.path < $1.path }
    }

    private static func path(of url: URL, in folder: URL) -> String {
        let components: ArraySlice<String> = url.resolvingSymlinksInPath().pathComponents
            .dropFirst(folder.resolvingSymlinksInPath().pathComponents.count)
        return components.joined(separator: "/")
    }
}

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
