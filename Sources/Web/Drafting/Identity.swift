import Database
import Deeds
import HTTP
import Kinerja
import Records

/// Place, date and parties of a draft.
enum Identity {
    static func page(_ signedIn: SignedIn, _ exchange: Exchange) throws -> Response {
        let draft = try Draft(signedIn, exchange)
        return try form(signedIn, exchange, draft, draft.naskah, problems: []).response()
    }

    static func save(_ signedIn: SignedIn, _ exchange: Exchange) throws -> Response {
        let fields = try exchange.form()
        let draft = try Draft(signedIn, exchange)
        let (desk, address, specs) = (draft.desk, draft.address, draft.isian)
        guard let base = try fields.single("versi").flatMap({ Int($0) }) else { throw Denial.malformedForm }
        let typed = try typed(fields, specs)
        let problems = problems(typed, specs)
        guard problems.isEmpty else { return try refused(signedIn, exchange, typed, problems) }
        switch try desk.save(address, base: base, uraianVersi: "Identitas", edit: { $0.fill(specs, from: typed) }) {
        case .unchanged: return .redirect(to: Notice.samaSaja.address(address.work))
        case .saved(let versi, _): return .redirect(to: Notice.tersimpan.address(address.work, undo: versi - 1))
        case .conflict(let merge, _, let author):
            return try refused(signedIn, exchange, typed, [overtaken(merge, author)], status: .conflict)
        }
    }

    /// Somebody else changed the same field meanwhile.
    private static func overtaken(_ merge: Merge, _ author: String) -> Problem {
        let theirs: [String] = merge.theirs.compactMap { change in
            guard case .sel(let field, _, let ke, let mine) = change.jenis, mine != nil else { return nil }
            return "\(field) menjadi “\(ke)”"
        }
        let changed: String = theirs.joined(separator: " dan ")
        return Problem(
            message: "\(author) baru saja mengubah \(changed). Simpan lagi bila isian Anda yang benar.", field: "tempat"
        )
    }

    private static func typed(_ fields: Fields, _ specs: [IsianSpec]) throws -> Naskah {
        var naskah = Naskah(
            tempat: Teks.clean(try fields.single("tempat") ?? ""),
            tanggal: Teks.clean(try fields.single("tanggal") ?? ""))
        for field in specs { naskah.fill(field.id, with: try fields.single("isian.\(field.id)") ?? "") }
        return naskah
    }

    private static func problems(_ typed: Naskah, _ specs: [IsianSpec]) -> [Problem] {
        var problems: [Problem] = []
        if !typed.tanggal.isEmpty, PartialDate(text: typed.tanggal) == nil {
            problems.append(
                Problem(message: "Tanggal ditulis seperti 31 Januari 2022 atau Januari 2022.", field: "tanggal"))
        }
        for field in specs where !field.pilihan.isEmpty {
            guard let word = typed.isian[field.id], !field.pilihan.contains(word) else { continue }
            problems.append(
                Problem(
                    message: "Pilih salah satu \(field.label.lowercased()) yang tersedia.", field: "isian.\(field.id)"))
        }
        return problems
    }

    private static func refused(
        _ signedIn: SignedIn, _ exchange: Exchange, _ typed: Naskah, _ problems: [Problem],
        status: StatusCode = .unprocessableContent
    ) throws -> Response {
        try form(signedIn, exchange, Draft(signedIn, exchange), typed, problems: problems).response(status)
    }

    private static func control(_ spec: IsianSpec, _ naskah: Naskah, _ problems: [Problem]) -> Field {
        let (name, value) = ("isian.\(spec.id)", naskah.isian[spec.id] ?? spec.semula)
        let hint: String? =
            spec.isRequired ? ([spec.hint].compactMap { $0 } + [IdentityPage.must]).joined(separator: " ") : spec.hint
        var field = Field(name: name, label: spec.label, hint: hint, value: value)
        if !spec.pilihan.isEmpty {
            let options = ([""] + spec.pilihan).map {
                Field.Option(
                    value: $0, text: spec.sebutan[$0] ?? ($0.isEmpty ? "Belum dipilih" : $0), isSelected: $0 == value)
            }
            field = .choice(name, spec.label, hint: hint, options)
        }
        // A draft may be saved without it and not submitted: the checker says so, and the label not the opposite.
        field.isRequired = false
        field.hasSubstitute = spec.isRequired
        field.error = problems.first { $0.field == name }?.message
        return field
    }

    private static func form(
        _ signedIn: SignedIn, _ exchange: Exchange, _ draft: Draft, _ naskah: Naskah, problems: [Problem]
    ) throws -> IdentityPage {
        let (desk, settings) = (draft.desk, draft.desk.tenant.settings)
        var vacancy: Refusal?
        var parties: Parties?
        do {
            parties = try exchange.site.staff.reading(for: desk.scope) { (tx: borrowing Reading) in
                try desk.parties(tx, of: draft.document)
            }
        } catch let refusal as Refusal {
            vacancy = refusal
        }
        var chrome = Chrome(exchange, signedIn, title: "Identitas \(draft.document.shortTitle)", trail: draft.trail)
        chrome.hasProblems = !problems.isEmpty
        var (place, date) = (IdentityPage.place(naskah.tempat), IdentityPage.date(naskah.tanggal))
        place.error = problems.first { $0.field == "tempat" }?.message
        date.error = problems.first { $0.field == "tanggal" }?.message
        let document = draft.document
        let words = settings.statement(
            of: document.kind, document.kind.variant(naskah, revisi: document.revisi), unit: document.perangkatDaerah)
        let first = parties.map { parties in
            Party(
                name: parties.pertama.namaPegawai, office: parties.pertama.sebutanJabatan,
                designation: parties.kedua == nil ? nil : words?.sebutanPertama)
        }
        let second = parties?.kedua.map {
            Party(name: $0.namaPegawai, office: $0.sebutanJabatan, designation: words?.sebutanKedua)
        }
        return IdentityPage(
            chrome: chrome, address: "\(draft.address.work)/identitas", version: String(draft.document.versi),
            problems: problems,
            place: place, date: date, fields: draft.isian.map { control($0, naskah, problems) },
            parties: [first, second].compactMap { $0 },
            correction: vacancy?.sentence
                ?? "Nama dan jabatan diambil dari daftar penempatan. Bila keliru, hubungi admin kabupaten.",
            back: Link("Kembali ke daftar langkah", draft.address.work))
    }
}

extension Naskah {
    fileprivate mutating func fill(_ specs: [IsianSpec], from typed: Naskah) {
        tempat = typed.tempat
        tanggal = typed.tanggal
        for field in specs { fill(field.id, with: typed.isian[field.id] ?? "") }
    }
}
