import HTTP

/// A form that was not carried out for a passing reason, as it came: with its token, its version and the key of each
/// row, so that sending it again is the same deed and no second one. Secrets are asked for anew, and files too: the
/// browser alone has them.
struct UnsentForm {
    let address: String
    let fields: [HeldField]
    /// The controls of what is asked for anew.
    let secrets: [Field]
    /// The names of the controls that a file was chosen in.
    let files: [String]

    /// `nil` for a page, for what came from another site, and for the editor, which keeps what was typed by itself.
    /// No session is asked for: while PostgreSQL is away there is none.
    init?(_ request: Request) {
        guard !request.method.isSafe, !FormKey.isForeign(request), UnsentForm.isLocal(request.target),
            request.headers["Accept"] != "application/json", let form = try? request.form()
        else { return nil }
        address = request.target
        fields = form.all.filter { UnsentForm.travels($0.name) || $0.value.isEmpty }
            .map { HeldField(name: $0.name, value: $0.value) }
        secrets = form.all.filter { $0.name != "_token" && !$0.value.isEmpty }.compactMap { HeldForm.secret($0.name) }
        let parts = (try? request.parts()) ?? []
        files = parts.filter { $0.filename.map { !$0.isEmpty } ?? false }.map(\.name)
    }

    /// The token goes back to the browser that sent it, on a page of the same site.
    private static func travels(_ name: String) -> Bool { name == "_token" || !HeldForm.isSecret(name) }

    /// `//host` and `/\host` lead elsewhere.
    private static func isLocal(_ target: String) -> Bool {
        target.hasPrefix("/") && !target.hasPrefix("//") && !target.hasPrefix("/\\")
    }

    /// What was typed, to be read and copied: a row of a table on one line, its cells parted by tabs, as a spreadsheet
    /// and the paste box take it. Single words are left out, among them all keys, digests and numbers of versions.
    var text: String {
        var lines: [(row: Substring?, cells: [String])] = []
        for field in fields where !field.value.isEmpty {
            let name = field.name.dropFirst(field.name.hasPrefix(HeldForm.prefix) ? HeldForm.prefix.count : 0)
            let row = name.firstIndex(of: ".").map { name[..<$0] }
            if row != nil, row == lines.last?.row {
                lines[lines.count - 1].cells.append(UnsentForm.cell(field.value))
            } else {
                lines.append((row, [row == nil ? field.value : UnsentForm.cell(field.value)]))
            }
        }
        return lines.map { $0.cells.joined(separator: "\t") }.filter { $0.contains(where: \.isWhitespace) }
            .joined(separator: "\n")
    }

    /// Quoted as spreadsheets do it.
    private static func cell(_ value: String) -> String {
        let isPlain: Bool = !value.contains { $0 == "\t" || $0.isNewline || $0 == "\"" }
        return isPlain ? value : "\"\(value.replacing("\"", with: "\"\""))\""
    }
}
