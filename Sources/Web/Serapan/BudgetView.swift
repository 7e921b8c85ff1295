import Deeds
import Kinerja
import Records

/// A budget on its way to its page.
struct BudgetView {
    /// What stands beside the budget.
    struct Beside {
        /// For the efficiency of programs.
        let measured: MeasuredYear
        /// What the Perjanjian Kinerja of the head says of the cost of programs, where it is in force.
        let promised: [NamedBudget]
    }

    let visit: BudgetVisit
    private let beside: Beside
    /// The lines of the version as they are stored, with their levels.
    private let levels: [(tingkat: TingkatAnggaran, baris: Int)]
    /// What stands in the form instead of what is stored.
    var typed: Desk.BudgetTyping
    var base: BudgetBase
    var state: String
    var isUnsaved = false
    var problems: [Problem] = []
    var recognition: [String] = []

    init(_ visit: BudgetVisit, _ beside: Beside, typed: Desk.BudgetTyping = [:]) {
        (self.visit, self.beside) = (visit, beside)
        levels = visit.year.levels(visit.address.versi)
        self.typed = typed
        base = visit.year.newest
        state = base.anggaran == 0 ? "Belum ada isi" : "Tersimpan"
    }

    private var year: BudgetYear { visit.year }
    private var address: BudgetAddress { visit.address }
    private var versi: VersiAnggaran { address.versi }

    /// The last line of any version, typed ones included.
    var lastLine: Int {
        let stored = VersiAnggaran.semua.flatMap(year.lines)
        return max(stored.max() ?? 0, typed.filter { $0.value.contains { !$0.value.isEmpty } }.keys.max() ?? 0)
    }

    /// The line that has the same code or name.
    func line(like row: [KolomAnggaran: String], besides taken: Set<Int>) -> Int? {
        let here = lines.map { ($0, isian($0)) }
        let others = year.versions.flatMap { version in
            year.lines(version).map { ($0, year.isian($0, version, address.periode)) }
        }
        return (here + others).first { line, isian in
            !taken.contains(line) && (row[.uraian].map { Serapan.isSameProgram($0, isian[.uraian]) } ?? false)
        }?.0
    }

    func isian(_ line: Int) -> IsianAnggaran {
        var isian = year.isian(line, versi, address.periode)
        for (kolom, text) in typed[line] ?? [:] { isian[kolom] = text }
        return isian
    }

    private var lines: [Int] {
        Set(year.lines(versi) + typed.filter { $0.value.contains { !$0.value.isEmpty } }.keys).sorted()
    }

    var page: BudgetPage {
        let title = "Realisasi anggaran \(address.tahun)"
        let canEnter = visit.unit.isReporter
        let blank = canEnter ? ((lastLine + 1)...(lastLine + 3)).filter { $0 <= 9999 } : []
        let total = year.serapan(levels.terbawah(), versi, sampai: address.periode)
        var chrome = Chrome(
            visit.exchange, visit.signedIn, title: "\(title) \(visit.unit.unit.nama)",
            trail: [
                Link("Pekerjaan", "/kerja"),
                Link("Realisasi anggaran", "\(BudgetRoutes.address)?tahun=\(address.tahun)"),
            ])
        chrome.hasProblems = !problems.isEmpty
        return BudgetPage(
            chrome: chrome, title: title,
            lead: "\(visit.unit.unit.nama). Pagu menurut \(versi.nama), realisasi \(address.periode.nama).",
            versions: versions, periods: periods, address: address.work, version: BudgetForm.word(base), state: state,
            isUnsaved: isUnsaved, problems: problems, recognition: recognition, columns: BudgetView.columns,
            rows: (lines + blank.filter { !lines.contains($0) }).map(row),
            total: BudgetView.sum(total),
            totalSteps: total.langkah.lines, warnings: warnings, canEnter: canEnter)
    }

    private static func sum(_ total: Serapan) -> String {
        "Jumlah: pagu \(money(total.pagu)), realisasi \(money(total.realisasi)). \(total.kalimat)"
    }

    private static func money(_ amount: Rupiah?) -> String { amount?.symbolic ?? "belum ada" }

    private var versions: [Link] {
        let last = year.versions.compactMap { one -> Int? in
            if case .pergeseran(let number) = one { number } else { nil }
        }
        let shown: [VersiAnggaran] = [.dpa] + (1...min(9, (last.max() ?? 0) + 1)).map { .pergeseran($0) } + [.dppa]
        return (shown.contains(versi) ? shown : shown + [versi]).map {
            Link($0.nama, address.work($0, address.periode), isCurrent: $0 == versi)
        }
    }

    private var periods: [Link] {
        (PeriodeUkur.triwulan + [.tahun]).map {
            Link($0.nama, address.work(versi, $0), isCurrent: $0 == address.periode)
        }
    }

    private static let columns: [GridPage.Column] =
        KolomAnggaran.allCases.map { kolom in
            GridPage.Column(key: kolom.rawValue, heading: kolom.judul, width: kolom.width)
        } + [GridPage.Column(key: "serapan", heading: "Serapan, dihitung sistem", width: .w3)]

    private func row(_ line: Int) -> BudgetPage.Row {
        let isian = isian(line)
        let key = BudgetForm.key(line)
        let nama = isian[.uraian].isEmpty ? "Baris \(line)" : isian[.uraian]
        let below = levels.terbawah(of: line)
        let isParent = TingkatAnggaran(kode: isian[.kode], uraian: isian[.uraian]) == .program && below != [line]
        let serapan = year.serapan(isParent ? below : [line], versi, sampai: address.periode)
        let isEmpty = isian.isBlank || serapan.keadaan == .belumAda
        return BudgetPage.Row(
            key: key, nama: nama,
            cells: KolomAnggaran.allCases.map { kolom in
                GridPage.Cell(
                    name: "\(key).\(kolom.rawValue)", label: kolom.judul, row: nama, share: kolom.width.rawValue,
                    value: isian[kolom], lines: 1 + isian[kolom].utf8.count / 28)
            },
            result: isEmpty ? "" : serapan.kalimat, steps: serapan.langkah.lines,
            notes: notes(line, isian, serapan))
    }

    private func notes(_ line: Int, _ isian: IsianAnggaran, _ serapan: Serapan) -> [String] {
        var notes = [KolomAnggaran.pagu, .realisasi].compactMap { kolom -> String? in
            guard case .malformed(let meant) = Anggaran(raw: isian[kolom]).reading else { return nil }
            let guess = meant.first.map { " Maksudnya \($0.symbolic)?" } ?? ""
            return "\(kolom.judul) “\(isian[kolom])” tidak terbaca sebagai rupiah dan tidak dihitung.\(guess)"
        }
        let others = year.versions.filter { $0 != versi }.compactMap { other -> String? in
            let text = year.pagu(line, other)
            guard !text.raw.isEmpty, text.amount != Anggaran(raw: isian[.pagu]).amount else { return nil }
            return "\(other.nama) \(text.amount?.symbolic ?? "“\(text.raw)”")"
        }
        if !others.isEmpty { notes.append("Versi lain: \(others.joined(separator: ", ")).") }
        return notes + efficiency(isian, serapan)
    }

    /// Of a program whose indikator have a capaian.
    private func efficiency(_ isian: IsianAnggaran, _ serapan: Serapan) -> [String] {
        guard case .dihitung = serapan.keadaan, let pagu = serapan.pagu, let spent = serapan.realisasi else {
            return []
        }
        return beside.measured.indikator.filter { Serapan.isSameProgram($0.sasaran, isian[.uraian]) }.compactMap {
            let capaian = $0.derivation(of: .tahun)
            guard
                let one = Capaian.Efisiensi(
                    capaian: capaian, pagu: Decimal64(pagu.amount), realisasi: Decimal64(spent.amount))
            else { return nil }
            return "Efisiensi \($0.nama): \(one.nilai.indonesian) \(one.rumus.satuan) (\(one.rumus.rawValue))."
        }
    }

    /// Where the Perjanjian Kinerja says another amount.
    private var warnings: [BudgetPage.Warning] {
        beside.promised.compactMap { one in
            let line = levels.first {
                Serapan.isSameProgram(one.program, year.isian($0.baris, versi, address.periode)[.uraian])
            }?.baris
            guard let line, let promised = one.anggaran.amount else { return nil }
            let own = year.pagu(line, versi)
            let below = levels.terbawah(of: line)
            // A sum that leaves out what cannot be read is no amount to compare.
            guard below.allSatisfy({ year.pagu($0, versi).isReadable }) else { return nil }
            let amount = own.raw.isEmpty ? year.serapan(below, versi, sampai: address.periode).pagu : own.amount
            guard let amount, amount != promised else { return nil }
            return BudgetPage.Warning(
                sentence: """
                    \(one.program): pada Perjanjian Kinerja \(promised.symbolic), pada \(versi.nama) \
                    \(amount.symbolic).
                    """,
                promise: Link("Lihat Perjanjian Kinerja", "/kerja/pk/\(address.tahun)/\(visit.unit.head.slug)/program"),
                line: Link("Lihat barisnya", "#\(BudgetForm.key(line))"))
        }
    }
}

extension Anggaran {
    fileprivate var isReadable: Bool {
        if case .malformed = reading { false } else { true }
    }
}

extension KolomAnggaran {
    var width: GridPage.Width {
        switch self {
        case .kode: .w1
        case .uraian: .w3
        case .pagu, .realisasi: .w2
        }
    }
}

extension [Langkah] {
    /// Each step in a line: "Serapan: A/G x 100 = 98 (A 980, G 1.000)".
    fileprivate var lines: [String] {
        map { step in
            let inputs = step.masukan.map { "\($0.nama) \($0.nilai.indonesian)" }.joined(separator: ", ")
            return "\(step.nama): \(step.rumus) = \(step.hasil.indonesian) (\(inputs))"
        }
    }
}
