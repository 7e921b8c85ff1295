import Database
import Deeds
import HTTP
import Kinerja
import Records

/// Somebody at the budget of one perangkat daerah.
struct BudgetVisit {
    let desk: Desk
    let signedIn: SignedIn
    let exchange: Exchange
    let address: BudgetAddress
    let unit: BudgetUnit
    let year: BudgetYear
    /// For the efficiency of programs.
    let measured: MeasuredYear
    /// What the Perjanjian Kinerja of the head says of the cost of programs, where it is in force.
    let promised: [NamedBudget]

    init(_ signedIn: SignedIn, _ exchange: Exchange) throws {
        let (desk, address) = (signedIn.desk(exchange), try BudgetAddress(exchange))
        (unit, year, measured, promised) = try exchange.site.staff.reading(for: desk.scope) {
            (tx: borrowing Reading) in
            let unit = try desk.budgetUnit(tx, address.slug)
            return (
                unit, try desk.budgetYear(tx, unit, tahun: address.tahun),
                try desk.measuredYear(tx, unit.unit, tahun: address.tahun),
                try BudgetVisit.promised(tx, desk, unit, address.tahun)
            )
        }
        (self.desk, self.signedIn, self.exchange, self.address) = (desk, signedIn, exchange, address)
    }

    private static func promised(
        _ tx: borrowing Reading, _ desk: Desk, _ unit: BudgetUnit, _ tahun: Int
    ) throws -> [NamedBudget] {
        let kind = DocumentKind.perjanjianKinerja
        let place = DocumentAddress(kind: kind, tahun: tahun, slug: unit.head.slug)
        guard let document = try? desk.document(tx, place), document.status == .berlaku else { return [] }
        return kind.namedBudgets(in: try desk.naskah(tx, document), tahun: tahun)
    }

    func show() -> Response { answer(BudgetView(self)) }

    func save(_ form: BudgetForm) throws -> Response {
        do {
            switch try desk.saveBudget(address, base: form.base, form.typed) {
            case .unchanged: return .redirect(to: Notice.samaSaja.address(address.work))
            case .saved: return .redirect(to: Notice.tersimpan.address(address.work))
            case .conflict(_, let author):
                return unsaved(form, "\(author) mengubah sel yang sama. Ketikan Anda ada di bawah ini.", .conflict)
            }
        } catch let refusal as RealisasiRefusal {
            return unsaved(form, refusal.sentence, .conflict)
        }
    }

    func autosave(_ form: BudgetForm) throws -> Response {
        let time = signedIn.now.time(in: desk.tenant.settings.zona).indonesian
        do {
            let outcome = try desk.saveBudget(address, base: form.base, form.typed)
            if case .conflict(_, let author) = outcome {
                let words = "\(author) mengubah sel yang sama. Ketikan Anda belum disimpan."
                return try BudgetAnswer(form.base, words, isNew: false).response(.conflict)
            }
            let newest = outcome == .unchanged ? form.base : try BudgetVisit(signedIn, exchange).year.newest
            return try BudgetAnswer(newest, "Tersimpan pukul \(time)", isNew: outcome != .unchanged).response()
        } catch let refusal as RealisasiRefusal {
            return try BudgetAnswer(form.base, refusal.sentence, isNew: false).response(.conflict)
        }
    }

    func paste(_ form: BudgetForm) -> Response {
        let pasted = TempelanAnggaran(Tempelan(form.tempelan))
        let others = pasted.lain.isEmpty ? [] : ["Tidak mempunyai tempat: \(pasted.lain.joined(separator: " · "))"]
        return filled(
            form, pasted.baris, ["\(pasted.baris.count) baris dikenali. Periksa, lalu simpan."] + others)
    }

    func propose(_ form: BudgetForm) -> Response {
        let rows = promised.map { one -> [KolomAnggaran: String] in
            [.kode: one.kode, .uraian: one.program, .pagu: one.anggaran.raw]
        }
        let words =
            rows.isEmpty
            ? "Belum ada Perjanjian Kinerja yang berlaku dengan anggaran program."
            : "\(rows.count) program dari Perjanjian Kinerja. Periksa, lalu simpan."
        return filled(form, rows, [words])
    }

    /// Rows meet the line of the same name or code, in whatever version; others come behind all.
    private func filled(
        _ form: BudgetForm, _ rows: [[KolomAnggaran: String]], _ recognition: [String]
    ) -> Response {
        var view = BudgetView(self, typed: form.typed)
        var next = view.lastLine
        var taken: Set<Int> = []
        for row in rows {
            let known = view.line(like: row, besides: taken)
            if known == nil { next += 1 }
            let line = known ?? next
            taken.insert(line)
            view.typed[line, default: [:]].merge(row) { _, new in new }
        }
        (view.base, view.isUnsaved, view.state) = (form.base, true, "Belum disimpan")
        view.recognition = recognition
        return answer(view)
    }

    /// Nothing was saved, everything typed is still in the form.
    private func unsaved(_ form: BudgetForm, _ sentence: String, _ status: StatusCode) -> Response {
        var view = BudgetView(self, typed: form.typed)
        (view.isUnsaved, view.state) = (true, "Belum disimpan")
        view.problems = [Problem(message: sentence, field: "kisi")]
        return answer(view, status)
    }

    private func answer(_ view: BudgetView, _ status: StatusCode = .ok) -> Response { view.page.response(status) }
}

/// What the sheet is told.
private struct BudgetAnswer: CanonicalText {
    let versi: String
    let keadaan: String
    let muat: Bool

    init(_ base: BudgetBase, _ keadaan: String, isNew: Bool) {
        (versi, self.keadaan, muat) = (BudgetForm.word(base), keadaan, isNew)
    }

    func response(_ status: StatusCode = .ok) throws -> Response {
        Response(status: status, contentType: "application/json; charset=utf-8", body: Array(try text().utf8))
    }
}
