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

    init(_ signedIn: SignedIn, _ exchange: Exchange) throws {
        let (desk, address) = (signedIn.desk(exchange), try BudgetAddress(exchange))
        (unit, year) = try exchange.site.staff.reading(for: desk.scope) { (tx: borrowing Reading) in
            let unit = try desk.budgetUnit(tx, address.slug)
            return (unit, try desk.budgetYear(tx, unit, tahun: address.tahun))
        }
        (self.desk, self.signedIn, self.exchange, self.address) = (desk, signedIn, exchange, address)
    }

    /// What the page compares the budget with: no save needs it.
    private func beside() throws -> BudgetView.Beside {
        try exchange.site.staff.reading(for: desk.scope) { (tx: borrowing Reading) in
            BudgetView.Beside(
                measured: try desk.measuredYear(tx, unit.unit, tahun: address.tahun), promised: try promised(tx))
        }
    }

    private func promised(_ tx: borrowing Reading) throws -> [NamedBudget] {
        let kind = DocumentKind.perjanjianKinerja
        let place = DocumentAddress(kind: kind, tahun: address.tahun, slug: unit.head.slug)
        do {
            let document = try desk.document(tx, place)
            guard document.status == .berlaku else { return [] }
            return kind.namedBudgets(in: try desk.naskah(tx, document), tahun: address.tahun)
        } catch Refusal.notFound {
            return []
        }
    }

    func show() throws -> Response { answer(BudgetView(self, try beside())) }

    func save(_ form: BudgetForm) throws -> Response {
        do {
            switch try desk.saveBudget(address, base: form.base, form.typed) {
            case .unchanged: return .redirect(to: Notice.samaSaja.address(address.work))
            case .saved: return .redirect(to: Notice.tersimpan.address(address.work))
            case .conflict(_, let author):
                return try unsaved(form, "\(author) mengubah sel yang sama. Ketikan Anda ada di bawah ini.", .conflict)
            }
        } catch let refusal as RealisasiRefusal {
            return try unsaved(form, refusal.sentence, .conflict)
        }
    }

    func autosave(_ form: BudgetForm) throws -> Response {
        let time = signedIn.now.time(in: desk.tenant.settings.zona).indonesian
        do {
            let outcome = try desk.saveBudget(address, base: form.base, form.typed)
            if case .conflict(_, let author) = outcome {
                let words = "\(author) mengubah sel yang sama. Ketikan Anda belum disimpan."
                return try told(form.base, words, isNew: false).response(.conflict)
            }
            let newest = outcome == .unchanged ? form.base : try BudgetVisit(signedIn, exchange).year.newest
            return try told(newest, "Tersimpan pukul \(time)", isNew: outcome != .unchanged).response()
        } catch let refusal as RealisasiRefusal {
            return try told(form.base, refusal.sentence, isNew: false).response(.conflict)
        }
    }

    private func told(_ base: BudgetBase, _ words: String, isNew: Bool) -> SheetAnswer<String> {
        SheetAnswer(versi: BudgetForm.word(base), keadaan: words, muat: isNew)
    }

    func paste(_ form: BudgetForm) throws -> Response {
        let pasted = TempelanAnggaran(Tempelan(form.tempelan))
        let others = pasted.lain.isEmpty ? [] : ["Tidak mempunyai tempat: \(pasted.lain.joined(separator: " · "))"]
        return filled(
            form, try beside(), pasted.baris, ["\(pasted.baris.count) baris dikenali. Periksa, lalu simpan."] + others)
    }

    func propose(_ form: BudgetForm) throws -> Response {
        let beside = try beside()
        let rows = beside.promised.map { one -> [KolomAnggaran: String] in
            [.kode: one.kode, .uraian: one.program, .pagu: one.anggaran.raw]
        }
        let words =
            rows.isEmpty
            ? "Belum ada Perjanjian Kinerja yang berlaku dengan anggaran program."
            : "\(rows.count) program dari Perjanjian Kinerja. Periksa, lalu simpan."
        return filled(form, beside, rows, [words])
    }

    /// Rows meet the line of the same name or code, in whatever version; others come behind all.
    private func filled(
        _ form: BudgetForm, _ beside: BudgetView.Beside, _ rows: [[KolomAnggaran: String]], _ recognition: [String]
    ) -> Response {
        var view = BudgetView(self, beside, typed: form.typed)
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
    private func unsaved(_ form: BudgetForm, _ sentence: String, _ status: StatusCode) throws -> Response {
        var view = BudgetView(self, try beside(), typed: form.typed)
        (view.isUnsaved, view.state) = (true, "Belum disimpan")
        view.problems = [Problem(message: sentence, field: "kisi")]
        return answer(view, status)
    }

    private func answer(_ view: BudgetView, _ status: StatusCode = .ok) -> Response { view.page.response(status) }
}
