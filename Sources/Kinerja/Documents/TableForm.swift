/// How a kabupaten prints one table: which columns, in which order, under which headings.
public struct TableForm: Sendable, Equatable, Codable {
    public struct Column: Sendable, Equatable, Codable {
        public var id: ColumnKey
        public var judul: String
        /// The number printed in the row below the headings. Tabanan prints 1, 3, 4, 5, 6, 7: it is data. Neighbours of
        /// one group with the same number share its cell.
        public var nomor: String
        /// A heading above this column and its neighbours with the same one.
        public var kelompok: String?
        /// False: on screen and in workbooks, not on paper. `nil` is true.
        public var cetak: Bool?
        /// True: not on paper where a document leaves it blank from top to bottom. `nil` is false: a kabupaten that
        /// prints a blank column for remarks wants it.
        public var bilaTerisi: Bool?

        public init(
            id: ColumnKey, judul: String, nomor: String, kelompok: String? = nil, cetak: Bool? = nil,
            bilaTerisi: Bool? = nil
        ) {
            self.id = id
            self.judul = judul
            self.nomor = nomor
            self.kelompok = kelompok
            self.cetak = cetak
            self.bilaTerisi = bilaTerisi
        }

        public var isPrinted: Bool { cetak ?? true }
    }

    /// Whether the months of a row stand beside each other or below each other on paper. They are entered beside each
    /// other.
    public enum ArahBulan: String, Sendable, Codable {
        case kolom, baris
    }

    public var kolom: [Column]
    /// `nil` is `.kolom`.
    public var bulan: ArahBulan?
    /// The label of a row with the sum of the amounts; blank prints none, `nil` is as usual (`totalLabel`).
    public var jumlah: String?
    /// Whether the sum is also printed in words.
    public var terbilang: Bool?

    public init(kolom: [Column], bulan: ArahBulan? = nil, jumlah: String? = nil, terbilang: Bool? = nil) {
        self.kolom = kolom
        self.bulan = bulan
        self.jumlah = jumlah
        self.terbilang = terbilang
    }
}

extension TableForm {
    /// What is printed before the sum of the amounts; `nil` where none is printed.
    public func totalLabel(of table: TableSpec) -> String? {
        let label = jumlah ?? table.usualTotalLabel
        return label.isEmpty ? nil : label
    }
}

extension TableSpec {
    /// Where a form does not say otherwise, whatever states money prints its sum.
    public var usualTotalLabel: String { statesMoney ? "Jumlah" : "" }
}

/// What of a document decides its form besides the kabupaten.
public struct FormVariant: Sendable, Equatable {
    /// A revision shows amounts before and after.
    public let isRevision: Bool
    /// The level of a Rencana Aksi, whose headings differ; blank for other kinds.
    public let tingkat: String
    /// The years that its tables have columns for; `nil` while there are none to be read.
    public let periode: Periode?
    /// The named form that the document chose (`Ragam`); blank for the kabupaten's usual one.
    public let ragam: RagamKey?

    public init(
        isRevision: Bool = false, tingkat: String = "", periode: Periode? = nil, ragam: RagamKey? = nil
    ) {
        self.isRevision = isRevision
        self.tingkat = tingkat
        self.periode = periode
        self.ragam = ragam
    }
}

extension TableSpec {
    /// The columns as this kabupaten prints them.
    public func form(_ settings: TenantSettings, _ variant: FormVariant = FormVariant()) -> TableForm {
        let own = (ownForm(settings, variant) ?? standard).fitted(to: variant.periode, self).with(levels: self)
        guard variant.isRevision, let amended, !own.kolom.contains(where: { $0.id == amended.before }) else {
            return own
        }
        return own.with(amended.before, before: amended.amount)
    }

    /// The kabupaten's own form; `nil` where it has none.
    func ownForm(_ settings: TenantSettings, _ variant: FormVariant) -> TableForm? {
        settings.formulir(of: id, variant)
    }

    /// Whether a column is in every form by itself: the level of a row, and the amount before a change in a revision.
    func joinsByItself(_ column: ColumnKey) -> Bool { column == amended?.before || column == rowLevel }

    /// The form of the kind itself: all columns, those on paper where they are filled and counted from 1. What people
    /// here named themselves is on paper also where it is blank.
    public var standard: TableForm {
        var printed = 0
        return TableForm(
            kolom: kolom.filter { !joinsByItself($0.id) && !$0.isInStock }.map { column in
                guard !column.isOnScreenOnly else {
                    return TableForm.Column(id: column.id, judul: column.judul, nomor: "", cetak: false)
                }
                printed += 1
                return TableForm.Column(
                    id: column.id, judul: column.judul, nomor: String(printed), bilaTerisi: printsBlank ? nil : true)
            })
    }
}

extension TableForm {
    /// The column in which people choose the level of a row: never printed, what it says is seen at the row.
    fileprivate func with(levels table: TableSpec) -> TableForm {
        guard let column = table.rowLevel.flatMap(table.column), !kolom.contains(where: { $0.id == column.id }) else {
            return self
        }
        var form = self
        form.kolom.append(Column(id: column.id, judul: column.judul, nomor: "", cetak: false))
        return form
    }

    /// The amount before the change stands before the amount, both under the amount's heading.
    fileprivate func with(_ before: ColumnKey, before amount: ColumnKey) -> TableForm {
        var form = self
        form.kolom = kolom.flatMap { kolom -> [Column] in
            guard kolom.id == amount else { return [kolom] }
            var (earlier, later) = (kolom, kolom)
            earlier.id = before
            earlier.judul = "Sebelum Perubahan"
            later.judul = "Setelah Perubahan"
            earlier.kelompok = kolom.judul
            later.kelompok = kolom.judul
            return [earlier, later]
        }
        return form
    }
}

extension TableForm {
    /// The headings of the years, `{TAHUN 1}`, in the words of a draft's own period; "Tahun 1" while it has none.
    public func naming(_ periode: Periode?) -> TableForm {
        var form = self
        for index in form.kolom.indices where form.kolom[index].judul.contains("{TAHUN ") {
            for number in 1...Periode.longest {
                let year: String = periode?.year(at: number).map(String.init) ?? "Tahun \(number)"
                form.kolom[index].judul = form.kolom[index].judul.replacing("{TAHUN \(number)}", with: year)
            }
        }
        return form
    }
}
