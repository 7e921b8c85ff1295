import Database
import Deeds
import HTTP
import Kinerja
import Records

/// Somebody at the list of the archive.
struct ArsipVisit {
    private let signedIn: SignedIn
    private let exchange: Exchange
    private let desk: Desk
    private let rows: [ArsipRow]
    /// Whose papers this person may keep.
    private let units: [PerangkatDaerah]

    init(_ signedIn: SignedIn, _ exchange: Exchange) throws {
        let desk = signedIn.desk(exchange)
        guard Arsip.isOpen(to: desk.actor) else { throw Denial.forbidden }
        let (all, offices) = try exchange.site.staff.read(for: desk.scope, .allArsip, .allPerangkatDaerah)
        (self.signedIn, self.exchange, self.desk) = (signedIn, exchange, desk)
        rows = all.filter { Arsip.isVisible(of: $0.perangkatDaerahId, to: desk.actor) }
        units = offices.map(\.perangkatDaerah).filter {
            Arsip.allows(.simpan, of: $0.id, isPublished: false, to: desk.actor)
        }
    }

    func show(_ form: ArsipForm, _ problems: [Problem]) -> Response {
        var chrome = Chrome(exchange, signedIn, title: "Arsip dokumen lama", trail: [Link("Pekerjaan", "/kerja")])
        chrome.hasProblems = !problems.isEmpty
        return ArsipListPage(
            chrome: chrome, problems: problems,
            rows: rows.map { row in
                ArsipListPage.Row(
                    link: Link(row.judul, "/arsip/\(row.id.rawValue)"), place: ArsipWords.place(row),
                    status: ArsipWords.status(row))
            },
            empty: EmptyState(
                what: "Belum ada arsip.",
                who: "Dokumen yang dahulu ditandatangani di kertas dapat disimpan di sini sebagai PDF."),
            form: units.isEmpty
                ? nil
                : ArsipListPage.Form(
                    fields: form.fields(units: units, problems),
                    refusal: problems.first { $0.field == "berkas" }?.message)
        ).response(problems.isEmpty ? .ok : .unprocessableContent)
    }

    func keep(_ form: ArsipForm) throws -> Response {
        let problems = form.problems(units: units)
        do {
            let file = try ArsipBerkas(form.file)
            guard problems.isEmpty, let year = form.year, let unit = units.first(where: { $0.slug == form.unit }) else {
                return show(form, problems)
            }
            let id = try desk.keepArsip(file, of: unit.id, tahun: year, jenis: form.jenis, judul: form.judul)
            return .redirect(to: Notice.diarsipkan.address("/arsip/\(id.rawValue)"))
        } catch let fault as ArsipFault {
            return show(form, problems + [Problem(message: fault.sentence, field: "berkas")])
        }
    }
}
