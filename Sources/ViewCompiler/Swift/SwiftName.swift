/// Names of Swift as a template may use them.
enum SwiftName {
    /// A letter, then letters, digits and `_`. A leading `_` is kept for the generated code.
    static func isValid(_ text: String) -> Bool {
        guard let first = text.utf8.first, Characters.isLetter(first) else { return false }
        return text.utf8.allSatisfy(Characters.isSwiftName)
    }

    /// The name as it is written in Swift source.
    static func quoted(_ name: String) -> String {
        reserved.contains(name) ? "`\(name)`" : name
    }

    /// The reserved words of the Swift grammar ("Keywords and Punctuation").
    private static let reserved: Set<String> = [
        "associatedtype", "borrowing", "class", "consuming", "deinit", "enum", "extension", "fileprivate", "func",
        "import", "init", "inout", "internal", "let", "nonisolated", "open", "operator", "precedencegroup", "private",
        "protocol", "public", "rethrows", "static", "struct", "subscript", "typealias", "var", "break", "case", "catch",
        "continue", "default", "defer", "do", "else", "fallthrough", "for", "guard", "if", "in", "repeat", "return",
        "switch", "throw", "where", "while", "Any", "as", "await", "false", "is", "nil", "self", "Self", "super",
        "throws", "true", "try", "Type", "Protocol",
    ]
}
