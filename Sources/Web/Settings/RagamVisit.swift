import Database
import Deeds
import HTTP
import Kinerja
import Records

/// An admin at one named form of a kind.
struct RagamVisit {
    private let kind: DocumentKind
    private let id: String
    private let now: SettingsVersion
    private let ragam: Ragam
    private let desk: Desk
    private let signedIn: SignedIn
    private let exchange: Exchange

    /// - Throws: `Denial.notFound` for one that this kabupaten does not have.
    init(_ administrator: Administrator, _ exchange: Exchange) throws {
        signedIn = administrator.signedIn
        desk = signedIn.desk(exchange)
        self.exchange = exchange
        let parts = try exchange.parameter("kunci").split(separator: ".", maxSplits: 1).map(String.init)
        let now = try exchange.site.staff.read(for: desk.scope, .currentSettings).first
        guard parts.count == 2, let kind = DocumentKind.named(parts[0]), let now,
            let ragam = now.settings.ragam[kind.id]?[parts[1]]
        else { throw Denial.notFound }
        (self.kind, id, self.now, self.ragam) = (kind, parts[1], now, ragam)
    }

    static func address(_ kind: String, _ id: String) -> String {
        "\(FormRoutes.words.address)/ragam/\(kind).\(id)"
    }

    private var address: String { RagamVisit.address(kind.id, id) }
    private var isUsual: Bool { now.settings.ragamBawaan[kind.id] == id }

    func show() -> Response { page(typed, []).response() }

    func save(_ form: Fields) throws -> Response {
        guard let base = try form.single("versi").flatMap({ Int($0) }) else { throw Denial.malformedForm }
        let typed = try Typed(form, for: controls)
        let problems = problems(typed)
        guard problems.isEmpty else { return page(typed, problems).response(.unprocessableContent) }
        do {
            return try change(base: base, typed[SettingsWords.reason], to: address) { settings in
                let kept = kept(typed, settings.ragam[kind.id]?[id] ?? ragam)
                settings.ragam[kind.id]?[id] = kept
            }
        } catch let overtaken as Overtaken {
            return page(typed, [overtaken.problem]).response(.unprocessableContent)
        }
    }

    /// New documents begin with it, or no longer do.
    func makeUsual() throws -> Response {
        try change(base: nil, "", to: address) { settings in
            settings.ragamBawaan[kind.id] = isUsual ? nil : id
        }
    }

    func remove() throws -> Response {
        try change(base: nil, "Ragam \(ragam.nama) dihapus.", to: FormRoutes.words.address) { settings in
            settings.ragam[kind.id]?[id] = nil
            if settings.ragamBawaan[kind.id] == id { settings.ragamBawaan[kind.id] = nil }
        }
    }

    private func change(
        base: Int?, _ reason: String, to address: String, _ edit: (inout TenantSettings) -> Void
    ) throws -> Response {
        let saved = try desk.change(FormRoutes.words.path, base: base, reason: reason) { _, settings in
            edit(&settings)
        }
        guard let saved else { return .redirect(to: Notice.samaSaja.address(address)) }
        exchange.site.tenants.learn(saved, of: desk.tenant.id)
        return .redirect(to: Notice.dicatat.address(address))
    }
}

// What its page asks.
extension RagamVisit {
    private static let title = "judul"

    private static func title(of lampiran: LampiranSpec) -> String { "judul-\(lampiran.id)" }

    private var controls: [Field] {
        let names = PlaceholderName.known(to: kind).map { "{\($0)}" }.joined(separator: ", ")
        let titled = kind.lampiran.filter { !$0.judul.isEmpty }
        return [
            Field(name: "nama", label: "Nama ragam"),
            Field(
                name: RagamVisit.title, label: "Judul naskah",
                hint: "Satu baris di sini satu baris cetak. Yang diisi dari naskah: \(names).",
                control: .prose(lines: 3)),
        ]
            + titled.map { part in
                Field(
                    name: RagamVisit.title(of: part),
                    label: "Judul lampiran \(part.tabel.map(\.nama).joined(separator: ", "))",
                    control: .prose(lines: 3), isRequired: false)
            } + [.optional(SettingsWords.reason, "Alasan perubahan")]
    }

    private var typed: Typed {
        var typed: Typed = ["nama": ragam.nama, RagamVisit.title: (ragam.judul ?? kind.judul).joined(separator: "\n")]
        for part in kind.lampiran {
            let usual = now.settings.lampiran[part.id]?.judul ?? part.judul
            typed[RagamVisit.title(of: part)] = (ragam.lampiran[part.id]?.judul ?? usual).joined(separator: "\n")
        }
        return typed
    }

    private func problems(_ typed: Typed) -> [Problem] {
        controls.compactMap { field in
            let message =
                field.objection(to: typed[field.name])
                ?? StatementPart.unknown(in: typed[field.name], to: kind).map { "\(field.label): \($0)" }
            return message.map { Problem(message: $0, field: field.name) }
        }
    }

    private func kept(_ typed: Typed, _ old: Ragam) -> Ragam {
        func lines(_ name: String) -> [String] { typed[name].split(separator: "\n").map(String.init) }
        var new = old
        new.nama = typed["nama"]
        new.judul = lines(RagamVisit.title) == kind.judul ? nil : lines(RagamVisit.title)
        for part in kind.lampiran where !part.judul.isEmpty {
            let usual = now.settings.lampiran[part.id]
            let own = lines(RagamVisit.title(of: part))
            new.lampiran[part.id] =
                own == usual?.judul ?? part.judul
                ? nil : LampiranForm(judul: own, kepala: usual?.kepala ?? part.kepala)
        }
        return new
    }

    private func page(_ typed: Typed, _ problems: [Problem]) -> RagamPage {
        let title = "\(kind.singkatan): ragam \(ragam.nama)"
        let trail = [Link("Pengaturan", "/atur"), Link(FormRoutes.words.title, FormRoutes.words.address)]
        var chrome = Chrome(exchange, signedIn, title: title, trail: trail)
        chrome.hasProblems = !problems.isEmpty
        return RagamPage(
            chrome: chrome, title: title, address: address, version: String(now.versi), problems: problems,
            fields: controls.map { $0.filled(typed, problems) },
            forms: FormListPage.forms(of: kind, now.settings, ragam: id), isUsual: isUsual)
    }
}
