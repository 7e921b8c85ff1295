import Foundation

/// The views of a target.
struct ViewFolder {
    let url: URL
    /// Relative to the package.
    let name: String
    /// The folder and those below it.
    let folders: [URL]
    /// What `ViewCompiler inventory` compares: views with `.html` and folders with `/`, sorted.
    let entries: [String]
    private let views: [ViewFile]

    /// - Returns: nil when neither the target nor the package has a folder `Views`.
    init?(target: URL, package: URL) {
        let candidates: [URL] = [target, package].map { $0.appending(path: "Views", directoryHint: .notDirectory) }
        guard let url = candidates.first(where: { FileManager.default.fileExists(atPath: $0.filePath) }) else {
            return nil
        }
        let content: [URL] = ViewFolder.content(of: url)
        let below: [URL] = content.filter(\.isFolder)
        let files: [String] = content.filter { $0.pathExtension == "html" && !$0.isFolder }.map { $0.path(below: url) }
        self.url = url
        name = url.path(below: package)
        folders = [url] + below
        entries = (below.map { $0.path(below: url) + "/" } + files).sorted()
        views = files.sorted().map { ViewFile(path: String($0.dropLast(".html".count))) }
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

    private static func content(of folder: URL) -> [URL] {
        let enumerator = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        return (enumerator?.allObjects ?? []).compactMap { $0 as? URL }
            .map { URL(filePath: $0.filePath, directoryHint: .notDirectory) }
    }
}

extension URL {
    /// The path as the file system has it, without a `/` at its end.
    var filePath: String {
        let path: String = path(percentEncoded: false)
        return path.hasSuffix("/") ? String(path.dropLast()) : path
    }

    fileprivate var isFolder: Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: filePath, isDirectory: &isFolder) && isFolder.boolValue
    }

    fileprivate func path(below folder: URL) -> String {
        pathComponents.dropFirst(folder.pathComponents.count).joined(separator: "/")
    }
}
