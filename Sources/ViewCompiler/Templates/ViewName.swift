/// The name of a file below `Views/` without `.html`: `pk/lihat`, `pk/_baris`, `layouts/situs`.
struct ViewName {
    let path: String

    /// - Returns: nil when a part is empty or has other characters than letters, digits, `-` and `_`.
    init?(_ path: String) {
        let parts: [Substring.UTF8View] = Substring(path).utf8.split(separator: 0x2F, omittingEmptySubsequences: false)
        let isPlain: Bool = parts.allSatisfy { part in
            !part.isEmpty && part.allSatisfy { Characters.isSwiftName($0) || $0 == 0x2D }
        }
        guard isPlain else { return nil }
        self.path = path
    }

    var fileName: String {
        String(path.split(separator: "/").last ?? "") + ".html"
    }

    var isPartial: Bool {
        fileName.hasPrefix("_")
    }

    var isLayout: Bool {
        path.hasPrefix("layouts/") && !isPartial
    }
}
