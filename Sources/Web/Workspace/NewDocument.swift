import Database
import Deeds
import HTTP
import Kinerja
import Records

/// Begins a document: for which office, for which year, from what.
enum NewDocument {
    static func page(_ signedIn: SignedIn, _ exchange: Exchange) throws -> Response {
        try form(signedIn, exchange, Typed(jabatan: "", tahun: String(signedIn.today.year), asal: ""), problems: []).response()
    }

    private struct Typed {
        let jabatan: String
        let tahun: String
        let asal: String
    }

    static func create(_ signedIn: SignedIn, _ exchange: Exchange) throws -> Response {
        let (fields, kind) = (try exchange.form(), try exchange.kind())
        let typed = try Typed(
            jabatan: fields.single("jabatan") ?? "", tahun: fields.single("tahun") ?? "", asal: fields.single("asal") ?? "")
        let desk = signedIn.desk(exchange)
        guard let tahun = Int(typed.tahun), (2000...2100).contains(tahun) else {
            return try refused(signedIn, exchange, typed, Problem(message: "Tahun ditulis dengan empat angka, misalnya 2022.", field: "tahun"))
        }
        guard let jabatan = try offices(desk, exchange).first(where: { $0.slug == typed.jabatan }) else {
            return try refused(signedIn, exchange, typed, Problem(message: "Pilih jabatannya.", field: "jabatan"))
        }
        do {
            let document = try desk.create(kind, jabatan: jabatan, tahun: tahun, copying: origin(typed.asal, kind))
            return .redirect(to: Notice.dibuat.address(document.address.work))
        } catch let error as DatabaseError where error.state == .uniqueViolation {
            let words = "\(kind.nama) \(tahun) untuk jabatan ini sudah ada."
            return try refused(signedIn, exchange, typed, Problem(message: words, field: "tahun"))
        }
    }

    private static func origin(_ text: String, _ kind: DocumentKind) -> DocumentAddress? {
        let parts = text.split(separator: "/")
        guard parts.count == 2, let tahun = Int(parts[0]) else { return nil }
        return DocumentAddress(kind: kind, tahun: tahun, slug: String(parts[1]))
    }

    private static func refused(_ signedIn: SignedIn, _ exchange: Exchange, _ typed: Typed, _ problem: Problem) throws -> Response {
        try form(signedIn, exchange, typed, problems: [problem]).response(.unprocessableContent)
    }

    /// The offices that this person drafts for.
    private static func offices(_ desk: Desk, _ exchange: Exchange) throws -> [Jabatan] {
        try exchange.site.staff.read(for: desk.scope, AllJabatan()).map(\.jabatan).filter { jabatan in
            (desk.actor.peran.contains(.perencana) && jabatan.perangkatDaerah != nil && jabatan.perangkatDaerah == desk.actor.perangkatDaerah)
                || desk.actor.holding(of: jabatan.id, on: desk.today) != nil
        }
    }

    private static func form(_ signedIn: SignedIn, _ exchange: Exchange, _ typed: Typed, problems: [Problem]) throws -> NewDocumentPage {
        let (desk, kind) = (signedIn.desk(exchange), try exchange.kind())
        var chrome = Chrome(exchange, signedIn, title: "Buat \(kind.nama)", trail: [Link("Pekerjaan", "/kerja")])
        chrome.hasProblems = !problems.isEmpty
        func error(_ field: String) -> String? { problems.first { $0.field == field }?.message }
        var jabatan: Field = .choice(
            "jabatan", kind.hasStatement ? "Jabatan yang berjanji" : "Jabatan",
            hint: kind.signers == .parties ? "Pihak pertama. Atasan langsungnya menjadi pihak kedua." : "Ditandatangani kepala \(desk.tenant.settings.kosakata.perangkatDaerah).",
            try offices(desk, exchange).map { Field.Option(value: $0.slug, text: $0.nama, isSelected: $0.slug == typed.jabatan) })
        jabatan.error = error("jabatan")
        var year = Field(name: "tahun", label: "Tahun", value: typed.tahun)
        year.error = error("tahun")
        let copies = try exchange.site.staff.read(for: desk.scope, AllDocuments()).map(\.document).newestRevisions
            .filter { $0.kind.id == kind.id && $0.isVisible(to: desk.actor, on: desk.today) }
            .map { document in
                let value = "\(document.tahun)/\(document.jabatan.slug)"
                return Field.Option(value: value, text: "Salin dari \(document.longTitle)", isSelected: value == typed.asal)
            }
        var origin: Field = .choice("asal", "Isi awal", [Field.Option(value: "", text: "Mulai kosong")] + copies)
        origin.isRequired = false
        return NewDocumentPage(
            chrome: chrome, title: "Buat \(kind.nama)", address: "/kerja/\(kind.id)/baru", problems: problems, jabatan: jabatan, year: year, origin: origin)
    }
}
