import HTTP
import Kinerja

/// What stands in the controls of a printed form's page.
struct FormSheet {
    var draft: FormDraft
    var reason: String
    /// The heading of a column that is to be added.
    var added = ""

    init(_ draft: FormDraft, reason: String) {
        self.draft = draft
        self.reason = reason
    }

    /// Reads the controls of the table's columns, in the order in which they were sent; a column that was not sent is
    /// not used. What the table does not have is left unread.
    init(_ form: Fields, for table: TableSpec) throws {
        let known: Set<ColumnKey> = Set(table.kolom.map(\.id))
        let order: [ColumnKey] = form.values("kolom").map { ColumnKey(rawValue: $0) }.filter {
            known.contains($0) || $0.isOwn
        }
        guard Set(order).count == order.count else { throw Denial.malformedForm }
        let columns: [FormDraft.Column] = try order.map { try FormSheet.column($0, form) }
        let rest: [FormDraft.Column] = FormDraft(TableForm(kolom: []), of: table).kolom.filter {
            !order.contains($0.id)
        }
        draft = FormDraft(
            kolom: columns + rest, isDownwards: try form.single("bulan") == TableForm.ArahBulan.baris.rawValue,
            jumlah: try FormSheet.line("jumlah", form), hasTerbilang: try form.single("terbilang") == Typed.on,
            of: table)
        reason = try FormSheet.line(SettingsWords.reason, form)
        added = try FormSheet.line(FormSheet.newColumn, form)
    }

    private static func column(_ id: ColumnKey, _ form: Fields) throws -> FormDraft.Column {
        FormDraft.Column(
            id: id, isUsed: try form.single("\(id).pakai") == Typed.on, judul: try line("\(id).judul", form),
            nomor: try line("\(id).nomor", form), kelompok: try line("\(id).kelompok", form),
            isOnScreenOnly: try form.single("\(id).layar") == Typed.on,
            hidesBlank: try form.single("\(id).kosong") == Typed.on)
    }

    /// One line of at most 300 characters, as every line control of the settings.
    private static func line(_ name: String, _ form: Fields) throws -> String {
        let text: String = Teks.clean(try form.single(name) ?? "").split(separator: "\n").joined(separator: " ")
        return String(text.prefix(300))
    }
}

extension FormSheet {
    /// - Parameter kind: whose documents fill the placeholders of its headings.
    func problems(of table: TableSpec, in kind: DocumentKind) -> [Problem] {
        let unknown = draft.kolom.filter(\.isUsed).compactMap { kolom in
            StatementPart.unknown(in: "\(kolom.judul) \(kolom.kelompok)", to: kind).map {
                Problem(message: "Judul kolom \(name(kolom.id, table)): \($0)", field: "\(kolom.id).judul")
            }
        }
        return problems(of: table) + unknown
    }

    private func problems(of table: TableSpec) -> [Problem] {
        draft.faults(of: table).map { fault in
            switch fault {
            case .noHeading(let column):
                Problem(message: "Judul kolom \(name(column, table)) belum diisi.", field: "\(column).judul")
            case .missing(let column):
                Problem(
                    message: "Kolom \(name(column, table)) harus dipakai: naskah tanpa kolom ini tidak dapat diajukan.",
                    field: "\(column).pakai")
            case .nothingPrinted:
                Problem(
                    message: "Pilih paling sedikit satu kolom untuk dicetak.",
                    field: "\(draft.kolom.first?.id.rawValue ?? "").pakai")
            case .monthsApart:
                Problem(
                    message:
                        "Bulan ke bawah dicetak bila Januari sampai Desember dipakai semua, berurutan, tanpa triwulan.",
                    field: "bulan")
            case .wordsWithoutSum:
                Problem(message: "Tulis dulu label baris jumlah, misalnya Jumlah.", field: "jumlah")
            }
        }
    }

    func columns(of table: TableSpec, _ problems: [Problem]) -> [FormPage.Column] {
        draft.kolom.enumerated().map { index, kolom in
            FormPage.Column(
                id: kolom.id.rawValue, name: name(kolom.id, table), isUsed: kolom.isUsed,
                isOnScreenOnly: kolom.isOnScreenOnly, hidesBlank: kolom.hidesBlank,
                heading: kolom.judul, number: kolom.nomor, group: kolom.kelompok,
                error: problems.first { $0.field.hasPrefix("\(kolom.id).") }?.message, isFirst: index == 0,
                isLast: index == draft.kolom.count - 1)
        }
    }

    /// The controls that concern the whole table, as far as it has what they are about.
    func options(for table: TableSpec, _ problems: [Problem]) -> [Field] {
        let typed: Typed = [
            "bulan": (draft.isDownwards ? TableForm.ArahBulan.baris : .kolom).rawValue, "jumlah": draft.jumlah,
            "terbilang": Typed.box(draft.hasTerbilang), SettingsWords.reason: reason,
        ]
        let months: [Field] = table.kolom.contains { $0.isi == .bulan } ? [FormSheet.months] : []
        let sum: [Field] = table.amountColumns.isEmpty ? [] : FormSheet.sum
        return (months + sum + [.optional(SettingsWords.reason, "Alasan perubahan")]).map { $0.filled(typed, problems) }
    }

    private static let months: Field = .choice(
        "bulan", "Bulan pada cetakan",
        [
            Field.Option(value: TableForm.ArahBulan.kolom.rawValue, text: "Ke samping, dua belas kolom"),
            Field.Option(value: TableForm.ArahBulan.baris.rawValue, text: "Ke bawah, dua belas baris"),
        ])

    private static let sum: [Field] = [
        .optional(
            "jumlah", "Label baris jumlah", hint: "Misalnya Jumlah. Kosongkan bila formulir tidak mencetak jumlah."),
        .check("terbilang", "Cetak jumlah dengan huruf (terbilang)"),
    ]

    /// What the kind calls the column, whatever its heading.
    private func name(_ column: ColumnKey, _ table: TableSpec) -> String {
        table.column(column)?.judul
            ?? "Kolom sendiri: \(draft.kolom.first { $0.id == column }?.judul ?? column.rawValue)"
    }
}
