/// Gives every sheet a name that spreadsheets accept (Excel, "Rename a worksheet").
struct SheetNames {
    private var taken: Set<String> = []

    /// UTF-16 units.
    private static let maxLength = 31
    private static let forbidden: Set<Unicode.Scalar> = ["[", "]", ":", "*", "?", "/", "\\"]

    /// The wish, with what is not allowed made a space, cut to the length, and numbered when it is taken already.
    mutating func unique(_ wish: String) -> String {
        let name: String = Self.valid(wish)
        var result: String = name
        var number = 2
        while !taken.insert(result.lowercased()).inserted {
            result = Self.cut(name, to: Self.maxLength - 3 - String(number).count) + " (\(number))"
            number += 1
        }
        return result
    }

    /// Excel keeps the name "History" for itself.
    private static func valid(_ wish: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in wish.unicodeScalars {
            scalars.append(forbidden.contains(scalar) || scalar.properties.generalCategory == .control ? " " : scalar)
        }
        let isEdge: (Character) -> Bool = { $0 == " " || $0 == "'" }
        let name: String = trimmed(cut(trimmed(String(scalars), isEdge), to: maxLength), isEdge)
        return name.isEmpty ? "Lembar" : name.lowercased() == "history" ? "History_" : name
    }

    private static func trimmed(_ text: String, _ isEdge: (Character) -> Bool) -> String {
        var rest = text[...].drop(while: isEdge)
        while let last = rest.last, isEdge(last) { rest.removeLast() }
        return String(rest)
    }

    private static func cut(_ text: String, to length: Int) -> String {
        var text: String = text
        while text.utf16.count > length { text.removeLast() }
        return text
    }
}
