import Kinerja

/// The day on which the DPA of each year was approved: the deadlines follow from it.
struct BudgetPart: SettingsPart {
    static let words = SettingsWords(
        path: "dpa", title: "Tanggal DPA dan tenggat",
        meaning: "Tanggal pengesahan DPA tiap tahun; batas penetapan PK mengikuti.",
        intro: """
            Perjanjian Kinerja ditetapkan paling lambat satu bulan setelah DPA disahkan (PermenPANRB 53/2014). \
            Tenggatnya \
            dihitung dari tanggal di sini.
            """)

    private let settings: TenantSettings
    private let today: CalendarDate

    init(_ settings: TenantSettings, today: CalendarDate) {
        self.settings = settings
        self.today = today
    }

    /// Those on record, last year, this one and the next.
    private var years: [Int] {
        let known: [Int] = settings.dpa.keys.compactMap { Int($0) }
        return Set(known + [today.year - 1, today.year, today.year + 1]).sorted(by: >)
    }

    var controls: [Field] {
        years.map { year in
            var field: Field = .date(BudgetPart.control(year), "DPA \(year)", hint: deadline(year))
            field.isRequired = false
            return field
        } + [
            .optional("tahun-lain", "Tahun lain", hint: "Untuk menambah tahun yang belum ada di atas, misalnya 2019."),
            other,
        ]
    }

    private var other: Field {
        var field: Field = .date("tanggal-lain", "DPA tahun lain")
        field.isRequired = false
        return field
    }

    private func deadline(_ year: Int) -> String {
        guard let tenggat = settings.tenggat(tahun: year) else {
            return "Belum diisi; PK \(year) belum mempunyai tenggat."
        }
        return "Batas penetapan PK \(year): \(tenggat.indonesian)."
    }

    var typed: Typed {
        years.reduce(into: [:]) { $0[BudgetPart.control($1)] = settings.dpa[String($1)] ?? "" }
    }

    func problems(_ typed: Typed) -> [Problem] {
        let dates: [Problem] = years.compactMap {
            BudgetPart.problem(typed[BudgetPart.control($0)], $0, at: BudgetPart.control($0))
        }
        let (year, date) = (typed["tahun-lain"], typed["tanggal-lain"])
        guard !year.isEmpty || !date.isEmpty else { return dates }
        guard let number = Int(year), (2000...2100).contains(number) else {
            return dates + [
                Problem(message: "Tahun ditulis dengan empat angka, 2000 sampai 2100.", field: "tahun-lain")
            ]
        }
        if date.isEmpty {
            return dates + [Problem(message: "Tanggal DPA \(number) belum diisi.", field: "tanggal-lain")]
        }
        return dates + [BudgetPart.problem(date, number, at: "tanggal-lain")].compactMap { $0 }
    }

    /// A budget is approved towards the end of the year before, or in its own year.
    private static func problem(_ text: String, _ year: Int, at field: String) -> Problem? {
        guard !text.isEmpty else { return nil }
        guard let date = CalendarDate(iso: text) else {
            return Problem(message: "Tanggal DPA \(year) tidak ada dalam kalender.", field: field)
        }
        guard (year - 1...year).contains(date.year) else {
            return Problem(
                message: "DPA \(year) disahkan pada \(year - 1) atau \(year), bukan pada \(date.year).", field: field)
        }
        return nil
    }

    func apply(_ typed: Typed, to settings: inout TenantSettings) {
        for year in years {
            let date: String = typed[BudgetPart.control(year)]
            settings.dpa[String(year)] = date.isEmpty ? nil : date
        }
        if let year = Int(typed["tahun-lain"]) { settings.dpa[String(year)] = typed["tanggal-lain"] }
    }

    private static func control(_ year: Int) -> String { "dpa-\(year)" }
}
