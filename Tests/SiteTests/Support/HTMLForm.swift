/// A form of a page as a browser would send it when no button is named.
struct HTMLForm {
    let action: String
    private(set) var fields: [Client.Field]

    /// The first value of that name; "" when there is no such control.
    subscript(name: String) -> String {
        get { fields.first { $0.name == name }?.value ?? "" }
        set {
            guard let index = fields.firstIndex(where: { $0.name == name }) else {
                return fields.append((name, newValue))
            }
            fields[index].value = newValue
        }
    }

    /// The same form as the button of a deed sends it, below its own address (`formaction`).
    func to(_ deed: String) -> HTMLForm { HTMLForm(action: "\(action)/\(deed)", fields: fields) }

    mutating func remove(_ name: String) {
        fields.removeAll { $0.name == name }
    }

    func values(_ name: String) -> [String] { fields.filter { $0.name == name }.map(\.value) }
}

extension HTMLDocument {
    /// The form that is sent to that address.
    func form(to action: String) throws -> HTMLForm {
        guard
            let index = elements.indices.first(where: {
                elements[$0].name == "form" && elements[$0]["action"] == action
            })
        else { throw Missing(what: "form to \(action)") }
        let id: String? = elements[index]["id"]
        let within: [HTMLElement] = inside(index)
        let outside: [HTMLElement] = id.map { id in elements.filter { $0["form"] == id } } ?? []
        return HTMLForm(action: action, fields: (within + outside).compactMap(value))
    }

    private func value(of control: HTMLElement) -> Client.Field? {
        guard let name = control["name"] else { return nil }
        switch control.name {
        case "input":
            let isChoice: Bool = control["type"] == "checkbox" || control["type"] == "radio"
            return isChoice && !control.has("checked") || control["type"] == "submit"
                ? nil : (name, control["value"] ?? "")
        case "textarea": return (name, control.text.hasPrefix("\n") ? String(control.text.dropFirst()) : control.text)
        case "select":
            guard let index = elements.firstIndex(where: { $0.name == "select" && $0["name"] == name }) else {
                return nil
            }
            let options: [HTMLElement] = inside(index).filter { $0.name == "option" }
            return (options.first { $0.has("selected") } ?? options.first).map { (name, $0["value"] ?? $0.text) }
        default: return nil
        }
    }
}
