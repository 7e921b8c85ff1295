import Deeds
import HTTP
import Kinerja
import Records

/// Somebody at the evidence of a unit's part of a year.
struct BuktiVisit {
    private let visit: MeasuredVisit
    private var desk: Desk { visit.desk }
    private var address: RealisasiAddress { visit.address }
    private var exchange: Exchange { visit.exchange }

    init(_ signedIn: SignedIn, _ exchange: Exchange) throws { visit = try MeasuredVisit(signedIn, exchange) }

    /// The file that the address names.
    func chosen() throws -> MeasuredBukti {
        guard let number = Int64(try exchange.parameter("nomor")),
            let file = visit.evidence.first(where: { $0.id.rawValue == number })
        else { throw Denial.notFound }
        return file
    }

    func file() throws -> BuktiFileRow {
        guard let row = try exchange.site.staff.read(for: desk.scope, .buktiFile(id: chosen().id)).first else {
            throw Denial.notFound
        }
        return row
    }

    func attach() throws -> Response {
        let number = try exchange.form().single("indikator").flatMap { Int64($0) } ?? 0
        let indikator = ID<IndikatorKinerja>(rawValue: number)
        guard visit.indikator.contains(where: { $0.id == indikator }) else { throw Denial.notFound }
        let parts = ((try? exchange.request.parts()) ?? []).filter { $0.name == "berkas" && $0.filename != nil }
        guard parts.count <= 1 else { throw Denial.malformedForm }
        return try answering(.buktiDilampirkan, at: indikator) {
            let file = try BuktiBerkas(
                parts.first?.filename ?? "", parts.first?.body.bytes ?? [], isWorkbook: BuktiWorkbook.isReadable)
            try desk.attach(file, address, to: indikator)
        }
    }

    func publish() throws -> Response {
        let file = try chosen()
        return try answering(.buktiTerbit, at: file.indikator) {
            let row = try self.file()
            let clean = try BuktiTerbit(row.jenis, row.isi, copied: BuktiWorkbook.copy)
            try desk.publish(clean, of: file.id, address)
        }
    }

    func change(
        _ notice: Notice, _ deed: (Desk, ID<Bukti>, RealisasiAddress) throws -> Void
    ) throws -> Response {
        let file = try chosen()
        return try answering(notice, at: file.indikator) { try deed(desk, file.id, address) }
    }

    /// Back to the files of the indikator, or to the page with what was wrong beside them.
    private func answering(
        _ notice: Notice, at indikator: ID<IndikatorKinerja>, _ deed: () throws -> Void
    ) throws -> Response {
        let place = EntryView.evidenceKey(indikator)
        do {
            try deed()
            return .redirect(to: notice.address(address.work) + "#\(place)")
        } catch let fault as BuktiFault {
            return refused(fault.sentence, at: indikator)
        } catch let refusal as BuktiRefusal {
            return refused(refusal.sentence, at: indikator)
        } catch let fault as BuktiTerbitFault {
            return refused(fault.sentence, at: indikator)
        }
    }

    private func refused(_ sentence: String, at indikator: ID<IndikatorKinerja>) -> Response {
        var view = EntryView(visit)
        view.problems = [Problem(message: sentence, field: EntryView.evidenceKey(indikator))]
        return view.page.response(.unprocessableContent)
    }
}
