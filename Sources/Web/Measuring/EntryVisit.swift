import Database
import Deeds
import HTTP
import Kinerja

/// Whoever reports, at one part of a year.
struct EntryVisit {
    private let visit: MeasuredVisit
    private var desk: Desk { visit.desk }
    private var address: RealisasiAddress { visit.address }

    init(_ signedIn: SignedIn, _ exchange: Exchange) throws {
        visit = try MeasuredVisit(signedIn, exchange)
    }

    func show() -> Response { answer(EntryView(visit)) }

    func save(_ form: EntryForm) throws -> Response {
        do {
            switch try desk.saveResults(address, base: form.versi, form.typed) {
            case .unchanged: return .redirect(to: Notice.samaSaja.address(address.work))
            case .saved: return .redirect(to: Notice.tersimpan.address(address.work))
            case .conflict(let indikator, let author):
                return unsaved(form, conflict(indikator, author), versi: nil, .conflict)
            }
        } catch let refusal as RealisasiRefusal {
            return unsaved(form, refusal.sentence, versi: form.versi, .conflict)
        }
    }

    func autosave(_ form: EntryForm) throws -> Response {
        let time = visit.signedIn.now.time(in: desk.tenant.settings.zona).indonesian
        do {
            switch try desk.saveResults(address, base: form.versi, form.typed) {
            case .unchanged:
                return try SheetAnswer(versi: form.versi, keadaan: "Tersimpan pukul \(time)", muat: false).response()
            case .saved:
                // The derived columns are the server's: the page fetches its rows anew.
                let newest = EntryView.version(try visit.reloaded())
                return try SheetAnswer(versi: newest, keadaan: "Tersimpan pukul \(time)", muat: true).response()
            case .conflict(_, let author):
                let words = "\(author) mengubah sel yang sama. Ketikan Anda belum disimpan."
                return try SheetAnswer(versi: form.versi, keadaan: words, muat: false).response(.conflict)
            }
        } catch let refusal as RealisasiRefusal {
            return try SheetAnswer(versi: form.versi, keadaan: refusal.sentence, muat: false).response(.conflict)
        }
    }

    func paste(_ form: EntryForm) -> Response {
        let rows = visit.indikator
        let place = form.place.flatMap { place in
            rows.firstIndex { EntryForm.key($0.id) == place.key }.map { (row: $0, kolom: place.kolom) }
        }
        let pasted = TempelanRealisasi(Tempelan(form.tempelan), onto: rows.map(\.nama), at: place)
        var view = EntryView(visit, typed: form.typed)
        for (index, cells) in pasted.sel {
            view.typed[rows[index].id, default: [:]].merge(cells) { _, new in new }
        }
        view.versi = form.versi
        view.isUnsaved = true
        view.state = "Belum disimpan"
        view.recognition =
            ["\(pasted.baris) baris dikenali. Periksa, lalu simpan."]
            + (pasted.lain.isEmpty ? [] : ["Tidak mempunyai tempat: \(pasted.lain.joined(separator: " · "))"])
        return answer(view)
    }

    /// - Parameter saving: what was typed is kept first, and what can be submitted is.
    func move(_ deed: RealisasiDeed, _ form: EntryForm, saving: Bool) throws -> Response {
        guard !form.chosen.isEmpty else {
            return unsaved(form, "Centang dahulu indikatornya.", versi: form.versi, .unprocessableContent)
        }
        do {
            if saving,
                case .conflict(let indikator, let author) = try desk.saveResults(
                    address, base: form.versi, form.typed)
            {
                return unsaved(form, conflict(indikator, author), versi: nil, .conflict)
            }
            try desk.move(deed, address, entries(form.chosen))
            return .redirect(to: Notice.dicatat.address(address.work))
        } catch let refusal as RealisasiRefusal {
            return unsaved(form, refusal.sentence, versi: form.versi, .unprocessableContent)
        }
    }

    /// The entries at work of the indikator that were ticked: a save may just have made newer ones.
    private func entries(_ chosen: [ID<EntriRealisasi>]) throws -> [ID<EntriRealisasi>] {
        let now = try visit.reloaded().indikator(for: address.periode)
        return try chosen.map { id in
            guard let old = now.first(where: { $0.id.rawValue == id.rawValue }),
                let entry = old.atWork(address.periode)
            else { throw RealisasiRefusal.blank }
            return entry.id
        }
    }

    private func conflict(_ indikator: [ID<IndikatorKinerja>], _ author: String) -> String {
        let names = visit.indikator.filter { indikator.contains($0.id) }.map(\.nama).joined(separator: ", ")
        return "\(author) mengubah sel yang sama: \(names). Ketikan Anda ada di bawah ini; periksa, lalu simpan lagi."
    }

    /// Nothing was saved, everything typed is still in the form.
    private func unsaved(_ form: EntryForm, _ sentence: String, versi: Int64?, _ status: StatusCode) -> Response {
        var view = EntryView(visit, typed: form.typed)
        if let versi { view.versi = versi }
        view.isUnsaved = true
        view.state = "Belum disimpan"
        view.problems = [Problem(message: sentence, field: "kisi")]
        return answer(view, status)
    }

    private func answer(_ view: EntryView, _ status: StatusCode = .ok) -> Response { view.page.response(status) }
}

extension MeasuredVisit {
    /// What stands there now.
    func reloaded() throws -> MeasuredYear {
        try exchange.site.staff.reading(for: desk.scope) { (tx: borrowing Reading) in
            try desk.measuredYear(tx, unit, tahun: address.tahun)
        }
    }
}
