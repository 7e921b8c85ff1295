/// A column of a form as a paste looks for it: the names it answers to, what it is, and what time it is of.
struct FormColumn: Sendable {
    let key: ColumnKey
    /// Where it stands in the form, from 0.
    let place: Int
    let isPrinted: Bool
    let kind: Kind
    /// Of figures; `nil` for a column of words.
    let period: PeriodHeading?
    /// Its own heading, alone and below its group's, and that of the kind itself.
    let names: [HeadingName]
    /// Both halves of "Program / Kegiatan".
    let halves: [HeadingName]
    /// The meanings that it has (`Synonyms.meanings`).
    let meanings: Set<Int>

    /// Names of several levels, a program's among them, stand below each other in it.
    let isOfPrograms: Bool
    /// An indicator beside that of the row.
    let isFurtherIndicator: Bool
    /// The indicator of the row.
    var isIndicator: Bool { meanings.contains { Synonyms.meanings[$0].part == .indicator } }

    /// A figure of one of several years.
    var isOfYear: Bool {
        switch period?.time {
        case .year?, .place?: true
        case .part?, .numeral?, nil: false
        }
    }

    /// How something is measured, which forms often leave out.
    var isExplanation: Bool { meanings.contains { Synonyms.meanings[$0].part == .explanation } }

    /// What its cells hold.
    enum Kind: Sendable {
        case number, words, unit, figure, money, part, quarter, mark, code, choice, note
    }

    /// The columns of a form.
    /// - Parameter table: knows what each is for; without it their headings tell.
    static func all(of form: TableForm, in table: TableSpec?) -> [FormColumn] {
        let paths = form.kolom.map { [$0.kelompok ?? "", $0.judul].filter { !$0.isEmpty } }
        let periods = PeriodRuns(paths: paths, hasQuarters: true, hasMonths: true).headings
        return form.kolom.enumerated().map { place, column in
            FormColumn(column, at: place, spec: table?.column(column.id), periods[place])
        }
    }

    private init(_ column: TableForm.Column, at place: Int, spec: ColumnSpec?, _ period: PeriodHeading?) {
        key = column.id
        self.place = place
        isPrinted = column.isPrinted
        self.period = FormColumn.period(spec, period)
        let titles = [column.judul, spec?.judul ?? ""].filter { !$0.isEmpty && !$0.contains("{") }
        let grouped = column.kelompok.map { [HeadingName("\($0) \(column.judul)")] } ?? []
        names = (titles.map { HeadingName($0) } + grouped).filter { !$0.isBlank }
        halves = titles.flatMap(HeadingName.alternatives)
        let named = names.flatMap(Synonyms.of) + halves.flatMap(Synonyms.of)
        let parts = FormColumn.parts(spec)
        let own = Synonyms.meanings.indices.filter { parts.contains(Synonyms.meanings[$0].part) }
        let all = Set(
            (spec == nil ? named : named.filter { FormColumn.agrees(Synonyms.meanings[$0].part, spec) }) + own)
        meanings = all.filter { Synonyms.meanings[$0].part != .foreign }
        kind = FormColumn.kind(spec, self.period, meanings)
        isFurtherIndicator = spec?.role == .furtherIndicator
        isOfPrograms = spec?.role == .level(nil) && !meanings.isDisjoint(with: Synonyms.of(HeadingName("program")))
    }

    private static func period(_ spec: ColumnSpec?, _ read: PeriodHeading?) -> PeriodHeading? {
        switch spec?.role {
        case .month(let month)?: return PeriodHeading(.part(.bulan(month)), read?.measure)
        case .quarter(let number)?: return PeriodHeading(.part(.triwulan(number)), read?.measure)
        case .year(let place)?:
            let measure: PeriodHeading.Measure? = spec?.isi == .anggaran ? .money : read?.measure ?? .target
            if case .year? = read?.time { return read.map { PeriodHeading($0.time, measure) } }
            return PeriodHeading(.place(place), measure)
        case nil: break
        default:
            // A single target is of whatever year its heading says.
            if case .year? = read?.time, spec != nil { return nil }
        }
        if case .numeral? = read?.time { return nil }
        return read
    }

    /// What the table itself says a column is.
    private static func parts(_ spec: ColumnSpec?) -> [Synonyms.Part] {
        guard let spec else { return [] }
        switch (spec.role, spec.isi) {
        case (.indicator, _): return [.indicator]
        case (.explanation, _): return [.explanation]
        case (.unit, _): return [.unit]
        case (.note, _): return [.note]
        case (.code, _): return [.code]
        case (.amountBefore, _): return [.moneyBefore]
        case (.plain, .nomor): return [.number]
        case (.plain, .anggaran): return [.money]
        case (.plain, .pilihan): return [.choice]
        default: return []
        }
    }

    /// Words that mean another part of a table are not this column's, whatever its heading looks like.
    private static func agrees(_ part: Synonyms.Part, _ spec: ColumnSpec?) -> Bool {
        guard let spec else { return true }
        switch part {
        case .words, .foreign: return true
        case .number: return spec.isi == .nomor
        case .indicator: return spec.role == .indicator
        case .explanation: return spec.role == .explanation || spec.role == .plain && spec.isi == .uraian
        case .unit: return spec.role == .unit
        case .target: return spec.isi == .target
        case .money: return spec.isi == .anggaran && spec.role == .plain
        case .moneyBefore:
            if case .amountBefore = spec.role { return true }
            return spec.isi == .anggaran
        case .note: return spec.role == .note
        case .code:
            if case .code = spec.role { return true }
            return false
        case .choice: return spec.isi == .pilihan
        }
    }

    private static func kind(_ spec: ColumnSpec?, _ period: PeriodHeading?, _ meanings: Set<Int>) -> Kind {
        if period?.measure == .schedule { return .mark }
        if let period, period.measure != .money {
            if case .part(.triwulan) = period.time { return .quarter }
            if case .part = period.time { return .part }
            return .figure
        }
        guard let spec else { return period == nil ? kind(meanings) : .money }
        switch (spec.isi, spec.role) {
        case (.nomor, _): return .number
        case (.anggaran, _): return .money
        case (.target, _): return .figure
        case (.bulan, _): return .part
        case (.jadwal, _): return .mark
        case (.pilihan, _): return .choice
        case (.uraian, .unit): return .unit
        case (.uraian, .code): return .code
        case (.uraian, .note): return .note
        case (.uraian, _): return .words
        }
    }

    private static func kind(_ meanings: Set<Int>) -> Kind {
        for meaning in meanings.sorted() {
            switch Synonyms.meanings[meaning].part {
            case .number: return .number
            case .unit: return .unit
            case .target: return .figure
            case .money, .moneyBefore: return .money
            case .code: return .code
            case .note: return .note
            case .indicator, .explanation, .words, .foreign, .choice: continue
            }
        }
        return .words
    }
}
