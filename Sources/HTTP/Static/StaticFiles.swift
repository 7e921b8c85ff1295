/// The files of a folder, read once at start, each at an address that changes with its content.
///
/// A request's path is a key of a fixed table and never part of a file name, so no path leaves the folder.
public final class StaticFiles: Sendable {
    private let prefix: String
    private let files: [String: StaticFile]
    private let addresses: [String: String]
    private let byAddress: [String: StaticFile]

    /// The address holds the content's fingerprint: what it leads to never changes (RFC 8246).
    private static let forever = "public, max-age=31536000, immutable"
    private static let revalidated = "public, no-cache"
    /// Digits of the fingerprint in an address.
    private static let digits = 8

    /// `prefix` begins and ends with "/". `fingerprint` gives at least 8 letters or digits that depend on the content
    /// alone, such as its SHA-256 in hexadecimal.
    public init(root: String, prefix: String = "/aset/", fingerprint: ([UInt8]) -> String) throws {
        self.prefix = prefix
        var files: [String: StaticFile] = [:]
        var addresses: [String: String] = [:]
        for (name, content) in Self.importedFirst(try Folder.contents(of: root)) {
            let linked: [UInt8] = ScriptImports.linked(content, of: name) { addresses[$0] ?? prefix + $0 }
            let print: String = fingerprint(linked)
            files[name] = StaticFile(name: name, content: linked, fingerprint: print)
            addresses[name] = prefix + Self.marked(name, String(print.prefix(Self.digits)))
        }
        self.files = files
        self.addresses = addresses
        byAddress = Dictionary(
            uniqueKeysWithValues: files.compactMap { name, file in addresses[name].map { ($0, file) } })
    }

    /// Every file after those that it imports, whose addresses become part of it. An import of what is not there, or in
    /// a ring, ends the program at start.
    private static func importedFirst(_ contents: [String: [UInt8]]) -> [(name: String, content: [UInt8])] {
        var sorted: [(name: String, content: [UInt8])] = []
        var begun: Set<String> = []
        func add(_ name: String) {
            guard !sorted.contains(where: { $0.name == name }) else { return }
            guard let content = contents[name] else { preconditionFailure("no file to import: \(name)") }
            precondition(begun.insert(name).inserted, "imports in a ring: \(name)")
            for imported in ScriptImports.names(in: content, of: name) { add(imported) }
            sorted.append((name, content))
        }
        for name in contents.keys.sorted() { add(name) }
        return sorted
    }

    /// The names of all files, sorted: `css/app.css`.
    public var names: [String] { files.keys.sorted() }

    /// Where to find the file: `/aset/css/app.3f2a9c1b.css`. A name that is not among `names` gives an address that
    /// leads nowhere.
    public func address(of name: String) -> String { addresses[name] ?? prefix + name }

    /// Whether the path is the address of a file.
    public func isAddress(_ path: String) -> Bool { byAddress[path] != nil }

    /// Nil when the path is the address of no file.
    public func respond(to request: Request) -> Response? {
        byAddress[request.path]?.respond(to: request, cacheControl: Self.forever)
    }

    /// The file at an address without fingerprint, such as `/favicon.ico`: clients ask again whether it is the same.
    /// Nil when there is no such file.
    public func respond(to request: Request, with name: String) -> Response? {
        files[name]?.respond(to: request, cacheControl: Self.revalidated)
    }

    /// `app.css` to `app.3f2a9c1b.css`; without an extension at the end.
    private static func marked(_ name: String, _ mark: String) -> String {
        guard let dot = name.lastIndex(of: "."), !name[dot...].contains("/") else { return "\(name).\(mark)" }
        return "\(name[..<dot]).\(mark)\(name[dot...])"
    }
}
