import HTTP
import Kinerja

/// A version as it was typed and pasted: its name, its years, and its codes.
struct NomenklaturForm {
    let typed: Typed
    /// As it was pasted: the tabs in it part code and name.
    let pasted: String
    let daftar: DaftarNomenklatur

    /// - Throws: `Denial.malformedForm` when a control was sent twice.
    init(_ form: Fields) throws {
        self.init(
            typed: try Typed(form, for: NomenklaturForm.controls),
            pasted: try form.single(NomenklaturForm.list.name) ?? "")
    }

    init(typed: Typed, pasted: String) {
        self.typed = typed
        self.pasted = pasted
        daftar = DaftarNomenklatur(pasted)
    }

    static let controls: [Field] = [
        Field(name: "nama", label: "Nama versi", hint: "Nama peraturannya, misalnya Permendagri 90/2019."),
        Field(name: "mulai", label: "Berlaku mulai tahun", hint: "Empat angka, misalnya 2021."),
        .optional("sampai", "Berlaku sampai tahun", hint: "Kosongkan bila belum ada akhirnya."),
    ]

    static let list = Field(
        name: "daftar", label: "Daftar kode dan nama",
        hint:
            """
            Tempel dua kolom dari Excel: kode, lalu nama. Tiap kode disertai induknya, dari urusan sampai sub \
            kegiatan.
            """,
        control: .prose(lines: 12))

    /// Objections, by control; every line of the list that cannot be kept has its own beside the list.
    var problems: [Problem] {
        let plain: [Problem] = NomenklaturForm.controls.compactMap { control in
            control.objection(to: typed[control.name]).map { Problem(message: $0, field: control.name) }
        }
        return (plain.isEmpty ? yearProblems : plain) + listProblems
    }

    /// The first year, and the last where one is named; `nil` where a year is none or they are in the wrong order.
    var years: (mulai: Int, sampai: Int?)? {
        guard yearProblems.isEmpty, let mulai = NomenklaturForm.year(typed["mulai"]) else { return nil }
        return (mulai, NomenklaturForm.year(typed["sampai"]))
    }

    private var yearProblems: [Problem] {
        guard let mulai = NomenklaturForm.year(typed["mulai"]) else {
            return [Problem(message: NomenklaturForm.form, field: "mulai")]
        }
        guard !typed["sampai"].isEmpty else { return [] }
        guard let sampai = NomenklaturForm.year(typed["sampai"]) else {
            return [Problem(message: NomenklaturForm.form, field: "sampai")]
        }
        return sampai < mulai ? [Problem(message: "Tahun akhir mendahului tahun mulai.", field: "sampai")] : []
    }

    private var listProblems: [Problem] {
        let field: String = NomenklaturForm.list.name
        guard daftar.kesalahan.isEmpty else {
            return [Problem(message: "\(daftar.kesalahan.count) baris daftar perlu diperbaiki.", field: field)]
        }
        return daftar.butir.isEmpty ? [Problem(message: "Daftar kode dan nama belum diisi.", field: field)] : []
    }

    private static let form = "Tahun ditulis dengan empat angka, 2000 sampai 2100."

    private static func year(_ text: String) -> Int? {
        Int(text).flatMap { (2000...2100).contains($0) ? $0 : nil }
    }
}
