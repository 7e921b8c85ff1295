import Kinerja

/// One deed of a page on keys and certificates: a form of its own with an address of its own.
struct SecretForm {
    let address: String
    /// The id of the heading.
    let deed: String
    let title: String
    let intro: String
    var fields: [Field]
    let button: String
    /// "" or "danger"
    var tone = ""
    /// More values that travel along.
    var hidden: [Hidden] = []

    struct Hidden {
        let name: String
        let value: String
    }

    var style: String { tone.isEmpty ? "button" : "button \(tone)" }

    /// The form with objections at its controls, and with what was typed where that is no secret.
    func marked(_ problems: [Problem], _ typed: Typed) -> SecretForm {
        var form: SecretForm = self
        form.fields = fields.map { $0.type == "password" ? $0.filled([:], problems) : $0.filled(typed, problems) }
        return form
    }
}

extension Field {
    /// A passphrase that exists; of a key, which a password keeper must not mistake for the account's.
    static func passphrase(_ name: String, _ label: String, hint: String? = nil) -> Field {
        .password(name, label, hint: hint, autocomplete: "off")
    }

    /// A passphrase that is being made.
    static func newPassphrase(_ name: String, _ label: String, hint: String? = nil) -> Field {
        .password(name, label, hint: hint, autocomplete: "new-password")
    }

    static func reasons(_ name: String) -> Field {
        .choice(
            name, "Alasan", none: "Pilih alasan", isRequired: true,
            AlasanPencabutan.allCases.map { Option(value: $0.rawValue, text: $0.nama) })
    }
}
