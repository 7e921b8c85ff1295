import Deeds
import HTTP

/// A form that was sent after its session had ended. It travels through the sign-in page and is sent again from a page
/// of its own, so that nothing typed is lost. Passwords and tokens are not carried.
struct HeldForm {
    let address: String
    let fields: [HeldField]

    static let prefix = "tahan."
    private static let addressName = "tahan-alamat"

    static func isSecret(_ name: String) -> Bool { name == "_token" || secret(name) != nil }

    /// The control that asks for a secret anew; nil for what is none.
    static func secret(_ name: String) -> Field? {
        if let known = secrets.first(where: { $0.name == name }) { return known }
        // Forms that ask for several name them after these.
        if name.hasPrefix("sandi-") { return .passphrase(name, "Sandi kunci") }
        guard name.hasPrefix("kunci-otoritas") else { return nil }
        return Field(name: name, label: "Kunci otoritas", control: .prose(lines: 5))
    }

    private static let secrets: [Field] = [
        .password("sandi", "Kata sandi"), .password("lama", "Kata sandi sekarang"),
        .password("baru", "Kata sandi baru", autocomplete: "new-password"),
        .password("ulang", "Ulangi yang baru", autocomplete: "new-password"),
        .passphrase("frasa", "Sandi kunci"), SignPage.nik, CodePage.code,
    ]

    /// What a request without a session carried; `nil` when that is nothing worth keeping, or came from another site.
    init?(sentBy request: Request) {
        guard !request.method.isSafe, !FormKey.isForeign(request), let form = try? request.form() else { return nil }
        self.init(address: request.path, form.all.filter { !HeldForm.isSecret($0.name) })
    }

    /// What a deed carried that asks for a proof first; `nil` for a page. Its address keeps the query, which may name
    /// an entry, and the form may be a mere button.
    init?(interrupted request: Request) {
        guard !request.method.isSafe, let form = try? request.form(), !SignIn.local(request.target).isEmpty else {
            return nil
        }
        address = request.target
        fields = form.all.filter { !HeldForm.isSecret($0.name) }.map { HeldField(name: $0.name, value: $0.value) }
    }

    /// What the sign-in form brings back.
    init?(heldIn form: Fields) {
        guard let address = form[HeldForm.addressName], !SignIn.local(address).isEmpty else { return nil }
        self.address = address
        fields = form.all.filter { $0.name.hasPrefix(HeldForm.prefix) }
            .map { HeldField(name: String($0.name.dropFirst(HeldForm.prefix.count)), value: $0.value) }
    }

    private init?(address: String, _ fields: [(name: String, value: String)]) {
        guard !fields.isEmpty else { return nil }
        self.address = address
        self.fields = fields.map { HeldField(name: $0.name, value: $0.value) }
    }

    /// The hidden fields of the sign-in form.
    var carried: [HeldField] {
        [HeldField(name: HeldForm.addressName, value: address)]
            + fields.map { HeldField(name: HeldForm.prefix + $0.name, value: $0.value) }
    }
}
