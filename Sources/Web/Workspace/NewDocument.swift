import Database
import Deeds
import HTTP
import Kinerja
import Records

/// Begins a document: for which office, for which year, from what.
enum NewDocument {
    static func page(_ signedIn: SignedIn, _ exchange: Exchange) throws -> Response {
        try form(
            signedIn, exchange, Typed(jabatan: "", tahun: String(signedIn.today.year), asal: "", ragam: nil),
            problems: []
        )
        .response()
    }

    private struct Typed {
        let jabatan: String
        let tahun: String
        let asal: String
        /// nil for a kabupaten without named forms, and until somebody chose.
        let ragam: String?
    }

    /// What is wrong with what was typed.
    private struct Refused: Error {
        let problem: Problem

        init(_ message: String, _ field: String) { problem = Problem(message: message, field: field) }
    }

    static func create(_ signedIn: SignedIn, _ exchange: Exchange) throws -> Response {
        let fields = try exchange.form()
        let typed = try Typed(
            jabatan: fields.single("jabatan") ?? "", tahun: fields.single("tahun") ?? "",
            asal: fields.single("asal") ?? "", ragam: fields.single(RagamKey.field))
        do {
            let document = try begun(signedIn.desk(exchange), exchange, typed)
            return .redirect(to: Notice.dibuat.address(document.address.work))
        } catch let refused as Refused {
            return try form(signedIn, exchange, typed, problems: [refused.problem]).response(.unprocessableContent)
        }
    }

    private static func begun(_ desk: Desk, _ exchange: Exchange, _ typed: Typed) throws -> Document {
        let kind = try exchange.kind()
        guard let tahun = Int(typed.tahun), (2000...2100).contains(tahun) else {
            throw Refused("Tahun ditulis dengan empat angka, misalnya 2022.", "tahun")
        }
        guard let jabatan = try offices(desk, exchange).first(where: { $0.slug == typed.jabatan }) else {
            throw Refused("Pilih jabatannya.", "jabatan")
        }
        let forms = kind.ragam(desk.tenant.settings)?.pilihan ?? []
        if let ragam = typed.ragam, !ragam.isEmpty, !forms.contains(ragam) {
            throw Refused("Pilih salah satu ragam yang tersedia.", RagamKey.field)
        }
        do {
            return try desk.create(
                kind, jabatan: jabatan, tahun: tahun, copying: origin(typed.asal, kind),
                ragam: forms.isEmpty ? nil : typed.ragam)
        } catch let error as NotCarried {
            throw Refused("\(error.origin.longTitle) tidak memuat tahun \(tahun).", "tahun")
        } catch let error as DatabaseError where error.state == .uniqueViolation {
            throw Refused("\(kind.nama) \(tahun) untuk jabatan ini sudah ada.", "tahun")
        }
    }

    private static func origin(_ text: String, _ kind: DocumentKind) -> DocumentAddress? {
        var parts = text.split(separator: "/").map(String.init)
        guard let giver = parts.count == 3 ? DocumentKind.named(parts.removeFirst()) : kind else { return nil }
        guard parts.count == 2, let tahun = Int(parts[0]) else { return nil }
        return DocumentAddress(kind: giver, tahun: tahun, slug: parts[1])
    }

    /// The offices that this person drafts for.
    private static func offices(_ desk: Desk, _ exchange: Exchange) throws -> [Jabatan] {
        let (all, kind) = (
            try exchange.site.staff.read(for: desk.scope, .allJabatan).map(\.jabatan), try exchange.kind()
        )
        return all.filter { kind.owner.admits($0, among: all) }.filter { jabatan in
            (desk.actor.peran.contains(.perencana) && jabatan.perangkatDaerah != nil
                && jabatan.perangkatDaerah == desk.actor.perangkatDaerah)
                || desk.actor.holding(of: jabatan.id, on: desk.today) != nil
        }
    }

    /// A document of the same kind is copied, one of a kind that gives something to it is carried into it.
    private static func option(_ document: Document, _ kind: DocumentKind, _ chosen: String) -> Field.Option? {
        let isSame: Bool = document.kind.id == kind.id
        guard isSame || kind.origins.contains(where: { $0.id == document.kind.id }) else { return nil }
        let address = "\(document.tahun)/\(document.jabatan.slug)"
        let value = isSame ? address : "\(document.kind.id)/\(address)"
        return Field.Option(
            value: value, text: "\(isSame ? "Salin" : "Ambil") dari \(document.longTitle)", isSelected: value == chosen)
    }

    private static func hint(_ kind: DocumentKind, _ desk: Desk) -> String {
        switch kind.signers {
        case .parties: "Pihak pertama. Atasan langsungnya menjadi pihak kedua."
        case .head: "Ditandatangani kepala \(desk.tenant.settings.kosakata.perangkatDaerah)."
        case .owner: "Ditandatangani pemegang jabatan ini sendiri."
        }
    }

    /// The named forms; the one that a new document begins with is chosen.
    private static func form(_ kind: DocumentKind, _ desk: Desk, _ typed: Typed, _ error: String?) -> Field? {
        guard let spec = kind.ragam(desk.tenant.settings) else { return nil }
        let usual = desk.tenant.settings.ragamBawaan[kind.id] ?? ""
        var field: Field = .choice(
            spec.id, spec.label, hint: spec.hint,
            ([""] + spec.pilihan).map {
                Field.Option(value: $0, text: spec.sebutan[$0] ?? $0, isSelected: $0 == typed.ragam ?? usual)
            })
        field.error = error
        return field
    }

    private static func form(_ signedIn: SignedIn, _ exchange: Exchange, _ typed: Typed, problems: [Problem]) throws
        -> NewDocumentPage
    {
        let (desk, kind) = (signedIn.desk(exchange), try exchange.kind())
        var chrome = Chrome(exchange, signedIn, title: "Buat \(kind.nama)", trail: [Link("Pekerjaan", "/kerja")])
        chrome.hasProblems = !problems.isEmpty
        func error(_ field: String) -> String? { problems.first { $0.field == field }?.message }
        let offices = try offices(desk, exchange)
        let nobody = "Akun Anda tidak dapat membuat naskah ini. Bila seharusnya dapat, hubungi admin kabupaten."
        var jabatan: Field = .choice(
            "jabatan", kind.hasStatement ? "Jabatan yang berjanji" : "Jabatan",
            hint: offices.isEmpty ? nobody : hint(kind, desk),
            offices.map {
                Field.Option(value: $0.slug, text: $0.nama, isSelected: $0.slug == typed.jabatan)
            })
        jabatan.error = error("jabatan")
        var year = Field(name: "tahun", label: "Tahun", value: typed.tahun)
        year.error = error("tahun")
        let copies = try exchange.site.staff.read(for: desk.scope, .allDocuments).map(\.document).newestRevisions
            .filter { $0.isVisible(to: desk.actor, on: desk.today) }.compactMap { option($0, kind, typed.asal) }
        var origin: Field = .choice("asal", "Isi awal", [Field.Option(value: "", text: "Mulai kosong")] + copies)
        origin.isRequired = false
        return NewDocumentPage(
            chrome: chrome, title: "Buat \(kind.nama)", address: "/kerja/\(kind.id)/baru", problems: problems,
            jabatan: jabatan, year: year, origin: origin, form: form(kind, desk, typed, error(RagamKey.field)))
    }
}
