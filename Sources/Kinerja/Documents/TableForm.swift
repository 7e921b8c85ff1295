/// How a kabupaten prints one table: which columns, in which order, under which headings.
public struct TableForm: Sendable, Equatable, Codable {
    public struct Kolom: Sendable, Equatable, Codable {
        public var id: String
        public var judul: String
        /// The number printed in the row below the headings. Tabanan prints 1, 3, 4, 5, 6, 7: it is data. Neighbours of one
        /// group with the same number share its cell.
        public var nomor: String
        /// A heading above this column and its neighbours with the same one.
        public var kelompok: String?
        /// False: on screen and in workbooks, not on paper. `nil` is true.
        public var cetak: Bool?

        public init(id: String, judul: String, nomor: String, kelompok: String? = nil, cetak: Bool? = nil) {
            self.id = id
            self.judul = judul
            self.nomor = nomor
            self.kelompok = kelompok
            self.cetak = cetak
        }

        public var isPrinted: Bool { cetak ?? true }
    }

    /// Whether the months of a row stand beside each other or below each other on paper. They are entered beside each other.
    public enum ArahBulan: String, Sendable, Codable {
        case kolom, baris
    }

    public var kolom: [Kolom]
    /// `nil` is `.kolom`.
    public var bulan: ArahBulan?
    /// The label of a row with the sum of the amounts; `nil` prints none.
    public var jumlah: String?
    /// Whether the sum is also printed in words.
    public var terbilang: Bool?

    public init(kolom: [Kolom], bulan: ArahBulan? = nil, jumlah: String? = nil, terbilang: Bool? = nil) {
        self.kolom = kolom
        self.bulan = bulan
        self.jumlah = jumlah
        self.terbilang = terbilang
    }
}

/// What of a document decides its form besides the kabupaten.
public struct FormVariant: Sendable, Equatable {
    /// A revision shows amounts before and after.
    public let isRevision: Bool
    /// The level of a Rencana Aksi, whose headings differ; blank for other kinds.
    public let tingkat: String

    public init(isRevision: Bool = false, tingkat: String = "") {
        self.isRevision = isRevision
        self.tingkat = tingkat
    }
}

extension TableSpec {
    /// The columns as this kabupaten prints them.
    public func form(_ settings: TenantSettings, _ variant: FormVariant = FormVariant()) -> TableForm {
        let own = settings.formulir["\(id).\(variant.tingkat)"] ?? settings.formulir[id] ?? standard
        guard variant.isRevision, column("sebelum") != nil, !own.kolom.contains(where: { $0.id == "sebelum" }) else { return own }
        return own.withAmountBefore
    }

    /// The form of the kind itself: all columns, those on paper counted from 1.
    public var standard: TableForm {
        var printed = 0
        return TableForm(
            kolom: kolom.filter { $0.id != "sebelum" }.map { column in
                guard !column.isOnScreenOnly else { return TableForm.Kolom(id: column.id, judul: column.judul, nomor: "", cetak: false) }
                printed += 1
                return TableForm.Kolom(id: column.id, judul: column.judul, nomor: String(printed))
            })
    }
}

extension TableForm {
    /// The amount before the change stands before the amount, both under the amount's heading.
    fileprivate var withAmountBefore: TableForm {
        var form = self
        form.kolom = kolom.flatMap { kolom -> [Kolom] in
            guard kolom.id == "anggaran" else { return [kolom] }
            var (before, after) = (kolom, kolom)
            before.id = "sebelum"
            before.judul = "Sebelum Perubahan"
            after.judul = "Setelah Perubahan"
            before.kelompok = kolom.judul
            after.kelompok = kolom.judul
            return [before, after]
        }
        return form
    }
}

extension TableForm {
    /// The headings of the years, `{TAHUN 1}`, in the words of a draft's own period; "Tahun 1" while it has none.
    public func naming(_ period: String) -> TableForm {
        let years = Periode.years(period)
        var form = self
        for index in form.kolom.indices {
            for number in 1...10 {
                let name = "{TAHUN \(number)}"
                guard form.kolom[index].judul.contains(name) else { continue }
                let year: String = years.indices.contains(number - 1) ? years[number - 1] : "Tahun \(number)"
                form.kolom[index].judul = form.kolom[index].judul.replacing(name, with: year)
            }
        }
        return form
    }
}
