import HTTP
import Kinerja

/// Title and columns of an attachment as they were typed.
struct AttachmentForm {
    let judul: String
    let headings: [String]
    /// What follows the names of its controls: several of these forms stand on one page.
    private let suffix: String

    init(_ form: Fields, _ id: String? = nil) throws {
        suffix = id.map { ".\($0)" } ?? ""
        judul = Teks.clean(try form.single("judul\(suffix)") ?? "").split(separator: "\n").joined(separator: " ")
        headings = Teks.clean(try form.single("kolom\(suffix)") ?? "").split(separator: "\n").map(String.init)
    }

    init(_ lampiran: OwnLampiran) {
        suffix = ".\(lampiran.id)"
        judul = lampiran.judul
        headings = lampiran.kolom.map(\.judul)
    }

    private init() { (judul, headings, suffix) = ("", [], "") }

    static let blank = AttachmentForm()

    func fields(_ problems: [Problem]) -> [Field] {
        [
            Field(name: "judul\(suffix)", label: "Judul lampiran", hint: "Dicetak di atas tabelnya."),
            Field(
                name: "kolom\(suffix)", label: "Judul kolom",
                hint: "Satu baris satu kolom. Kosongkan bila lampirannya teks.", control: .prose(lines: 5),
                isRequired: false),
        ].map { $0.filled(typed, problems) }
    }

    private var typed: Typed {
        Typed(dictionaryLiteral: ("judul\(suffix)", judul), ("kolom\(suffix)", headings.joined(separator: "\n")))
    }

    func problems(of kind: DocumentKind) -> [Problem] {
        var problems: [Problem] = []
        func refuse(_ message: String, _ name: String) {
            problems.append(Problem(message: message, field: "\(name)\(suffix)"))
        }
        if judul.isEmpty { refuse("Judul lampiran belum diisi.", "judul") }
        if judul.count > 300 { refuse("Judul lampiran terlalu panjang: paling banyak 300 huruf.", "judul") }
        if headings.count > OwnLampiran.mostColumns {
            refuse("Paling banyak \(OwnLampiran.mostColumns) kolom.", "kolom")
        }
        if headings.contains(where: { $0.count > 300 }) { refuse("Judul kolom paling banyak 300 huruf.", "kolom") }
        for (text, name) in [(judul, "judul"), (headings.joined(separator: " "), "kolom")] {
            if let words = StatementPart.unknown(in: text, to: kind) { refuse(words, name) }
        }
        return problems
    }

    /// The attachment with this title and these columns.
    func applied(to lampiran: OwnLampiran) -> OwnLampiran {
        OwnLampiran(id: lampiran.id, judul: judul, kolom: lampiran.columns(headed: headings))
    }
}
