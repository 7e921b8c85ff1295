import Database
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
        let (desk, address) = (signedIn.desk(exchange), try exchange.workAddress())
        guard let base = try fields.single("versi").flatMap({ Int($0) }) else { throw Denial.malformedForm }
        let tempat = Teks.clean(try fields.single("tempat") ?? "")
        let tanggal = Teks.clean(try fields.single("tanggal") ?? "")
        if !tanggal.isEmpty, PartialDate(text: tanggal) == nil {
            let problem = Problem(message: "Tanggal ditulis seperti 31 Januari 2022 atau Januari 2022.", field: "tanggal")
            return try refused(signedIn, exchange, tempat, tanggal, problem)
        }
        let outcome = try exchange.site.staff.transaction(for: desk.scope) { (tx: borrowing Transaction) in
            try desk.save(tx, address, base: base, perubahan: "Tempat dan tanggal") { naskah in
                naskah.tempat = tempat
                naskah.tanggal = tanggal
            }
        }
        switch outcome {
        case .unchanged: return .redirect(to: Notice.samaSaja.address(address.work))
        case .saved(let versi, _): return .redirect(to: Notice.tersimpan.address(address.work, undo: versi - 1))
        case .conflict(let merge, _, let author):
            let theirs = merge.theirs.compactMap { change in
                if case .sel(let field, _, let ke, let mine) = change.jenis, mine != nil { "\(field) menjadi “\(ke)”" } else { nil }
            }
            let words = "\(author) baru saja mengubah \(theirs.joined(separator: " dan ")). Simpan lagi bila isian Anda yang benar."
            return try refused(signedIn, exchange, tempat, tanggal, Problem(message: words, field: "tempat"), status: .conflict)
        }
    }

    private static func refused(
        _ signedIn: SignedIn, _ exchange: Exchange, _ tempat: String, _ tanggal: String, _ problem: Problem,
        status: HTTP.Status = .unprocessableContent
    ) throws -> Response {
        let draft = try Draft(signedIn, exchange)
        return try form(signedIn, exchange, draft, Naskah(tempat: tempat, tanggal: tanggal), problems: [problem]).response(status)
    }

    private static func form(
        _ signedIn: SignedIn, _ exchange: Exchange, _ draft: Draft, _ naskah: Naskah, problems: [Problem]
    ) throws -> IdentityPage {
        let (desk, settings) = (draft.desk, draft.desk.tenant.settings)
        var vacancy: Refusal?
        var parties: Parties?
        do {
            parties = try exchange.site.staff.transaction(for: desk.scope) { (tx: borrowing Transaction) in
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
        let words = settings.pernyataan
        let first = parties.map { parties in
            Party(
                name: parties.pertama.namaPegawai, office: parties.pertama.sebutanJabatan,
                designation: parties.kedua == nil ? nil : words.sebutanPertama)
        }
        let second = parties?.kedua.map {
            Party(name: $0.namaPegawai, office: $0.sebutanJabatan, designation: words.sebutanKedua)
        }
        return IdentityPage(
            chrome: chrome, address: "\(draft.address.work)/identitas", version: String(draft.document.versi), problems: problems,
            place: place, date: date, parties: [first, second].compactMap { $0 },
            correction: vacancy?.sentence ?? "Nama dan jabatan diambil dari daftar penempatan. Bila keliru, hubungi admin kabupaten.",
            back: Link("Kembali ke daftar langkah", draft.address.work))
    }
}
