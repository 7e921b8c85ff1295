/// What a script imports from its own folder, `from "./sheet.js"`, as the text that is served names it: by the address
/// with the fingerprint. So both are kept for ever, and whoever loads one loads the other as it belongs to it.
enum ScriptImports {
    /// The names of the imported files, `editor/sheet.js` for an import by `editor/keys.js`.
    static func names(in content: [UInt8], of importer: String) -> [String] {
        guard importer.hasSuffix(".js") else { return [] }
        let folder: String = folder(of: importer)
        return String(decoding: content, as: UTF8.self).matches(of: pattern).map { folder + $0.path }
    }

    /// The content with the address of each imported file in the place of its name.
    static func linked(_ content: [UInt8], of importer: String, _ address: (_ name: String) -> String) -> [UInt8] {
        guard importer.hasSuffix(".js") else { return content }
        let folder: String = folder(of: importer)
        let text: String = String(decoding: content, as: UTF8.self).replacing(pattern) { match in
            "\(match.verb) \"\(address(folder + match.path))\""
        }
        return Array(text.utf8)
    }

    private static var pattern: Regex<(Substring, verb: Substring, path: Substring)> {
        /\b(?<verb>from|import) "\.\/(?<path>[^"]+)"/
    }

    /// `editor/` of `editor/keys.js`; "" at the top.
    private static func folder(of name: String) -> String {
        name.lastIndex(of: "/").map { String(name[...$0]) } ?? ""
    }
}
