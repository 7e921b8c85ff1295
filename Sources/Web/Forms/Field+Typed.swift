import Kinerja

extension Field {
    /// The control with what was typed into it, and with the objection to it.
    func filled(_ typed: Typed, _ problems: [Problem] = []) -> Field {
        var field: Field = self
        field.error = problems.first { $0.field == name }?.message
        switch control {
        case .check:
            field.isOn = typed.isOn(name)
        case .choice(let options):
            field.control = .choice(
                options.map { option in
                    Option(value: option.value, text: option.text, isSelected: option.value == typed[name])
                })
        case .line, .prose:
            field.value = typed[name]
        }
        return field
    }

    /// A line control holds one line, whatever was sent.
    func cleaned(_ text: String) -> String {
        let clean: String = Teks.clean(text)
        return isProse ? clean : clean.split(separator: "\n").joined(separator: " ")
    }

    /// What can be said against a value without knowing the register.
    func objection(to value: String) -> String? {
        switch control {
        case .check:
            return nil
        case .choice(let options):
            if value.isEmpty { return isRequired ? "\(label) belum dipilih." : nil }
            return options.contains { $0.value == value }
                ? nil : "\(label): pilihan ini tidak ada dalam daftar. Pilih lagi."
        case .line, .prose:
            if value.isEmpty { return isRequired ? "\(label) belum diisi." : nil }
            return value.count > limit ? "\(label) terlalu panjang: paling banyak \(limit) huruf." : nil
        }
    }

    /// The value as a person reads it: the words of a choice, not its key.
    func words(for value: String) -> String {
        switch control {
        case .check: value == Typed.on ? "ya" : "tidak"
        case .choice(let options): value.isEmpty ? "" : options.first { $0.value == value }?.text ?? value
        case .line, .prose: value
        }
    }

    /// In characters; of a line several times the longest name in the documents that the site was made for.
    private var limit: Int {
        guard case .prose(_, let limit) = control else { return 300 }
        return limit
    }
}

extension Field {
    /// A choice that begins with nothing chosen.
    static func choice(
        _ name: String, _ label: String, hint: String? = nil, none: String, isRequired: Bool, _ options: [Option]
    ) -> Field {
        Field(
            name: name, label: label, hint: hint, control: .choice([Option(value: "", text: none)] + options),
            isRequired: isRequired)
    }

    static func check(_ name: String, _ label: String, hint: String? = nil) -> Field {
        Field(name: name, label: label, hint: hint, control: .check, isRequired: false)
    }

    static func optional(_ name: String, _ label: String, hint: String? = nil) -> Field {
        Field(name: name, label: label, hint: hint, isRequired: false)
    }
}
