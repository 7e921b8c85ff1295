/// What a spreadsheet shows in the place of a value.
enum NotAValue {
    /// An error of a formula: `#REF!`, `Err:508`.
    case error
    /// A number in a column that is too narrow for it: `########`.
    case narrow
    /// A formula of which the file holds no result.
    case uncalculated

    /// How a workbook's reader marks such a formula.
    static let uncalculatedMark = "#RUMUS!"

    /// What a text holds that is no value, with the kind of it; `nil` for text and figures.
    static func first(in text: String) -> (text: String, kind: NotAValue)? {
        if text.utf8.count <= 9, unset.contains(text) { return (text, .error) }
        // Most cells have neither mark.
        guard text.utf8.contains(0x23) || text.utf8.contains(0x3A) else { return nil }
        for word in text.split(whereSeparator: \.isWhitespace) {
            if word.contains(uncalculatedMark) { return (uncalculatedMark, .uncalculated) }
            if let error = errors.first(where: word.contains) { return (error, .error) }
            if word.utf8.count > 1, word.utf8.allSatisfy({ $0 == 0x23 }) { return (String(word), .narrow) }
            if let code = word.dropping(prefix: "err:"), Int(code) != nil { return (String(word), .error) }
        }
        return nil
    }

    /// Of Excel, LibreOffice and Google Sheets, which write them alike in every language but a few.
    private static let errors = [
        "#REF!", "#N/A", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!", "#SPILL!", "#CALC!", "#FIELD!", "#BLOCKED!",
        "#CONNECT!", "#BUSY!", "#UNKNOWN!", "#GETTING_DATA", "#ERROR!", "#NILAI!", "#NAMA?",
    ]

    /// What a program writes that had no value to show.
    private static let unset: Set<String> = ["NaN", "undefined", "null", "Infinity"]
}

extension String {
    var isNotValue: Bool { NotAValue.first(in: self) != nil }
}
