/// Media types by file name extension, for the kinds of file a site's public folder has.
enum ContentType {
    private static let types: [String: String] = [
        "css": "text/css; charset=utf-8", "js": "text/javascript; charset=utf-8", "svg": "image/svg+xml",
        "png": "image/png", "jpg": "image/jpeg", "webp": "image/webp", "ico": "image/x-icon",
        "woff2": "font/woff2", "txt": "text/plain; charset=utf-8", "xml": "application/xml; charset=utf-8",
        "webmanifest": "application/manifest+json", "json": "application/json", "html": "text/html; charset=utf-8",
        "pdf": "application/pdf",
    ]

    /// Formats that are compressed already.
    private static let packed: Set<String> = ["png", "jpg", "webp", "woff2", "pdf"]

    static func of(_ name: String) -> String { types[fileExtension(name)] ?? "application/octet-stream" }

    static func isCompressible(_ name: String) -> Bool { !packed.contains(fileExtension(name)) }

    private static func fileExtension(_ name: String) -> String {
        name.split(separator: ".").last.map { $0.lowercased() } ?? ""
    }
}
