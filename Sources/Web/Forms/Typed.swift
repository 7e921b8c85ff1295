import HTTP
import Kinerja

/// What stands in the controls of a form, by name: cleaned text, "" in an empty control, `ya` in a checked box.
struct Typed: ExpressibleByDictionaryLiteral {
    private var values: [String: String]

    init(dictionaryLiteral elements: (String, String)...) {
        values = Dictionary(elements) { _, last in last }
    }

    /// Reads the named controls and nothing else of what was sent.
    /// - Throws: `FormError.malformed` when one of them was sent twice.
    init(_ form: Fields, for controls: [Field]) throws {
        values = [:]
        for control in controls { values[control.name] = control.cleaned(try form.single(control.name) ?? "") }
    }

    subscript(name: String) -> String {
        get { values[name] ?? "" }
        set { values[name] = newValue }
    }

    func isOn(_ name: String) -> Bool { self[name] == Typed.on }

    /// The value of a checked box (Views/Elements/_field.html).
    static let on = "ya"

    static func box(_ isOn: Bool) -> String { isOn ? on : "" }
}
