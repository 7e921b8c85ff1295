/// One labelled control of a form, kept with what was typed.
struct Field {
    enum Control {
        case line(type: String, autocomplete: String)
        /// - Parameter limit: in characters; several times the longest sentence of the documents that the site was made
        ///   for.
        case prose(lines: Int, limit: Int = 2_000)
        case choice([Option])
        case check
    }

    struct Option {
        let value: String
        let text: String
        var isSelected = false
    }

    /// The name in the form and the element's id.
    let name: String
    let label: String
    var hint: String?
    var value = ""
    /// Why the value was refused, in the words of the error summary.
    var error: String?
    var control: Control = .line(type: "text", autocomplete: "off")
    var isRequired = true
    /// Another field may serve instead: it may be blank, but nothing says so.
    var hasSubstitute = false
    /// A check box that is on.
    var isOn = false
}

extension Field {
    static func date(_ name: String, _ label: String, hint: String? = nil, value: String = "") -> Field {
        Field(name: name, label: label, hint: hint, value: value, control: .line(type: "date", autocomplete: "off"))
    }

    static func choice(_ name: String, _ label: String, hint: String? = nil, _ options: [Option]) -> Field {
        Field(name: name, label: label, hint: hint, control: .choice(options))
    }

    /// - Parameter autocomplete: `current-password` or `new-password` (HTML, autofill), so that the phone's
    ///   password keeper fills it (WCAG 2.2, 3.3.8).
    static func password(
        _ name: String, _ label: String, hint: String? = nil, autocomplete: String = "current-password"
    ) -> Field {
        Field(name: name, label: label, hint: hint, control: .line(type: "password", autocomplete: autocomplete))
    }
}

// What the view asks for.
extension Field {
    var type: String {
        guard case .line(let type, _) = control else { return "text" }
        return type
    }

    var autocomplete: String {
        guard case .line(_, let autocomplete) = control else { return "off" }
        return autocomplete
    }

    var lines: Int {
        guard case .prose(let lines, _) = control else { return 1 }
        return lines
    }

    var options: [Option] {
        guard case .choice(let options) = control else { return [] }
        return options
    }

    var isProse: Bool {
        guard case .prose = control else { return false }
        return true
    }

    var isChoice: Bool {
        guard case .choice = control else { return false }
        return true
    }

    var isCheck: Bool {
        guard case .check = control else { return false }
        return true
    }

    var isMarkedOptional: Bool { !isRequired && !hasSubstitute }

    var isRefused: Bool { error != nil }

    /// The ids of the hint and the error, for `aria-describedby`.
    var description: String? {
        let ids: [String] = [hint.map { _ in "\(name)-petunjuk" }, error.map { _ in "\(name)-galat" }].compactMap { $0 }
        return ids.isEmpty ? nil : ids.joined(separator: " ")
    }
}
