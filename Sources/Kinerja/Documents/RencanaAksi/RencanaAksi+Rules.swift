extension RencanaAksi {
    static let rules: [Rule] = [
        Rule("agregasi.belum", .peringatan, "Setiap indikator menyebut cara menghitung setahunnya dari bulan-bulannya.")
        { subject in
            eachPlan(subject) { plan in
                guard plan.agregasi == nil, !plan.months.isBlank || !plan.quarters.isBlank else { return [] }
                return [
                    plan.hit(
                        .agregasi,
                        """
                        Cara hitung setahun belum dipilih: jumlah, akhir, rata-rata, tertinggi, tetap, atau orang \
                        sama.
                        """
                    )
                ]
            }
        },
        Rule(
            "bulan.hilang", .peringatan,
            "Bulan bertanda tanya hilang pada naskah asal dan tidak diisi dengan perkiraan."
        ) { subject in
            eachPlan(subject) { plan in
                let lost: [ColumnKey] = plan.months.columns(.lost)
                guard let first = lost.first else { return [] }
                return [plan.hit(first, "\(names(lost)) hilang pada naskah asal. \(plan.survivors)")]
            }
        },
        Rule("bulan.kosong", .peringatan, "Setiap bulan diisi; tulis “-” bila tidak ada target pada bulan itu.") {
            subject in
            eachPlan(subject) { plan in
                let blank: [ColumnKey] = plan.months.columns(.blank)
                guard let first = blank.first, !(plan.months.isBlank && !plan.quarters.isBlank) else { return [] }
                let which: String = plan.months.isBlank ? "Target per bulan" : names(blank)
                return [plan.hit(first, "\(which) belum diisi. Tulis “-” bila tidak ada target.")]
            }
        },
        Rule("bulan.tak-terbaca", .peringatan, "Target bulan dan triwulan hendaknya dapat dibaca sebagai angka.") {
            subject in
            eachPlan(subject) { plan in
                (plan.months.unreadable + plan.quarters.unreadable).map { column, text in
                    plan.hit(
                        column,
                        """
                        Tertulis \(text.quoted), tidak dapat dibaca sebagai angka. Tulis angkanya, atau “-” bila \
                        tidak ada.
                        """
                    )
                }
            }
        },
        Rule("rencana.target", .peringatan, "Bulan-bulan, dihitung dengan cara yang dipilih, memenuhi target setahun.")
        { subject in
            eachPlan(subject) { $0.shortfall }
        },
        Rule(
            "rencana.laju", .peringatan,
            "Bila bulan yang hilang sama dengan bulan yang ada, jumlahnya tidak melebihi target setahun."
        ) { subject in
            eachPlan(subject) { $0.pace }
        },
        Rule("triwulan.berbeda", .peringatan, "Target triwulan sama dengan bulan-bulannya.") { subject in
            eachPlan(subject) { $0.quarterDifferences }
        },
        Rule("tautan.pk", .peringatan, "Indikator Rencana Aksi ada pada Perjanjian Kinerja jabatan itu atau atasannya.")
        { subject in
            agreed(subject) { own, row, text in
                own.contains(Wording(text))
                    ? nil : "Indikator \(text.quoted) tidak ada pada Perjanjian Kinerja jabatan ini maupun atasannya."
            }
        },
    ]

    private static func eachPlan(_ subject: Subject, _ hits: (Plan) -> [Rule.Hit]) -> [Rule.Hit] {
        guard let table = subject.table(tabel.id) else { return [] }
        return table.items.map { Plan($0, table) }.filter(\.isPlan).flatMap(hits)
    }

    /// Silent while there is no Perjanjian Kinerja to compare with.
    private static func agreed(_ subject: Subject, _ words: (Set<Wording>, Baris, String) -> String?) -> [Rule.Hit] {
        let agreements: [Context.Related] = subject.context[.pk] + subject.context[.atasan]
        guard !agreements.isEmpty else { return [] }
        let own = Set(
            agreements.flatMap { $0.naskah.entries("sasaran", .indikator) + $0.naskah.entries("program", .indikator) }
                .map { Wording($0.text) })
        return subject.naskah.entries(tabel.id, .indikator).compactMap { row, text in
            words(own, row, text).map { Rule.Hit(table: tabel.id, row: row.kunci, column: .indikator, $0) }
        }
    }
}

/// One row of the plan with its figures read.
private struct Plan {
    let row: Baris
    let table: CheckedTable
    /// What the target may mean: "2,800" is 2,8 or 2800. Empty when it cannot be read.
    let targets: [Decimal64]
    let agregasi: Agregasi?
    let months: Periods
    let quarters: Periods

    init(_ row: Baris, _ table: CheckedTable) {
        self.row = row
        self.table = table
        let target = Target(raw: row[.target])
        targets = [target.value?.number, target.otherValue?.number].compactMap { $0 }
        agregasi = Agregasi(rawValue: row[.agregasi])
        months = Periods(row, RencanaAksi.bulan)
        quarters = Periods(row, RencanaAksi.triwulan)
    }

    /// Rows that only continue a program or a langkah plan nothing.
    var isPlan: Bool { !row[.indikator].isEmpty || !row[.target].isEmpty || !months.isBlank || !quarters.isBlank }

    func hit(_ column: ColumnKey, _ message: String) -> Rule.Hit { table.hit(row, column, message) }

    /// What the remaining months say, as far as they can be added.
    var survivors: String {
        guard agregasi == .jumlah, !targets.isEmpty, !months.figures.isEmpty,
            let sum = try? Agregasi.jumlah.result(of: months.figures)
        else {
            return "Lengkapi bila sumbernya ditemukan."
        }
        return
            "Bulan yang ada berjumlah \(sum.indonesian) dari target \(row[.target]). Lengkapi bila sumbernya ditemukan."
    }

    /// With months missing only what no missing month could mend is said.
    var shortfall: [Rule.Hit] {
        guard let agregasi, !targets.isEmpty else { return [] }
        let periods: Periods = months.isBlank ? quarters : months
        do throws(Agregasi.Obstacle) {
            let figure: Decimal64 = try agregasi.result(of: periods.figures)
            guard
                targets.allSatisfy({
                    !Agregasi.meets($0, figure) && (periods.isComplete || agregasi.isBeyondRepair(figure, $0))
                })
            else { return [] }
            let cause: String =
                """
                Target setahun \(row[.target].quoted), padahal \(agregasi.words) dari yang tertulis \
                \(figure.indonesian).
                """
            return [hit(.target, "\(cause) Periksa angka atau cara hitung setahunnya.")]
        } catch {
            switch error {
            case .differs(let first, let other):
                return [
                    hit(
                        .agregasi,
                        """
                        Cara hitung “\(agregasi.rawValue)” meminta angka yang sama, padahal tertulis \
                        \(first.indonesian) dan \(other.indonesian).
                        """
                    )
                ]
            case .nothing:
                return periods.isComplete
                    ? [
                        hit(
                            .target,
                            "Target setahun \(row[.target].quoted), padahal tidak ada target pada satu bulan pun.")
                    ] : []
            case .tooLarge: return [hit(.target, "Angka-angka bulan terlalu besar untuk dihitung. Periksa angkanya.")]
            }
        }
    }

    /// 1.800 with 166 in each month that survives would be 1.992.
    var pace: [Rule.Hit] {
        guard agregasi == .jumlah, !targets.isEmpty, !months.columns(.lost).isEmpty, months.figures.count > 2,
            let first = months.figures.first, months.figures.allSatisfy({ $0 == first }),
            months.figures.count + months.columns(.lost).count == 12,
            let year = try? Agregasi.jumlah.result(of: Array(repeating: first, count: 12)),
            targets.allSatisfy({ year > $0 })
        else { return [] }
        return [
            hit(
                .target,
                """
                Setiap bulan yang ada \(first.indonesian); bila yang hilang sama, setahun \(year.indonesian), \
                bukan \(row[.target]). Periksa angka atau cara hitungnya.
                """
            )
        ]
    }

    var quarterDifferences: [Rule.Hit] {
        guard let agregasi else { return [] }
        return (0..<4).compactMap { quarter in
            let part: Periods = months.part(3 * quarter..<3 * quarter + 3)
            guard case .figure(let written) = quarters.entries[quarter], part.isComplete,
                let figure = try? agregasi.result(of: part.figures),
                !Agregasi.meets(written, figure)
            else { return nil }
            let words: String =
                """
                Tertulis \(row[quarters.columns[quarter]].quoted), padahal bulan-bulan triwulan ini \
                \(agregasi.words) \(figure.indonesian).
                """
            return hit(quarters.columns[quarter], words)
        }
    }
}

extension Agregasi {
    /// What is already there is too much, whatever the missing periods say.
    fileprivate func isBeyondRepair(_ figure: Decimal64, _ target: Decimal64) -> Bool {
        switch self {
        case .jumlah, .tertinggi: figure > target
        case .tetap, .orangSama: true
        case .akhir, .rataRata, .terendah: false
        }
    }
}
