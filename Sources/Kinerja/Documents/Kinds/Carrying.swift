/// How the content of one kind of document becomes the beginning of another, as a Perjanjian Kinerja that of a Rencana
/// Aksi: a column of the same name takes what stands there, and what a plan says of the year becomes the figure of the
/// year.
public struct Carrying: Sendable {
    /// The kind of document that begins so.
    let receiver: String
    private let tables: [Table]
    /// Fields that both have and that mean the same.
    private let isian: [String]

    struct Table: Sendable {
        let from: TableSpec
        let to: TableSpec
        /// Columns of the receiver whose source has another name.
        var sources: [ColumnKey: Source] = [:]
        /// The columns that are filled; `nil` for all.
        var only: Set<ColumnKey>?
        /// Counts the rows anew, where numbers mean something else in the other table.
        var isCounted = false
        /// The columns of a receiver that has one for the names of each level; rows of other levels are left out.
        var names: [RowLevel: ColumnKey] = [:]
    }

    enum Source: Sendable {
        case column(ColumnKey)
        /// The column of the receiver's own year among those that hold such cells.
        case year(Isi)
    }

    init(to receiver: String, _ tables: [Table], isian: [String] = []) {
        self.receiver = receiver
        self.tables = tables
        self.isian = isian
    }

    /// - Parameter place: that of the receiver's year in the giver's period; `nil` where the giver has no years.
    fileprivate func carried(_ naskah: Naskah, place: Int?, _ settings: TenantSettings) -> Naskah {
        var begun = Naskah(tempat: naskah.tempat)
        for field in isian { begun.fill(field, with: naskah.isian[field] ?? "") }
        for table in tables {
            let shown = Set(table.to.form(settings).kolom.map(\.id))
            let rows = table.rows(naskah[table.from.id], place: place).map { table.withUnits($0, shown) }
            begun.replace(table.to.id, with: begun[table.to.id] + rows)
        }
        return begun
    }
}

extension Carrying {
    fileprivate func fills(_ table: String) -> Bool { tables.contains { $0.to.id == table } }
}

extension DocumentKind {
    /// Whether something of this kind is carried into that table of another.
    public func carries(into receiver: DocumentKind, _ table: String) -> Bool {
        gives.carried.contains { $0.receiver == receiver.id && $0.fills(table) }
    }

    /// What a document of another kind begins with; `nil` where nothing of this kind is carried into it, or where a
    /// plan does not hold its year.
    public func carried(
        _ naskah: Naskah, into receiver: DocumentKind, tahun: Int, settings: TenantSettings = TenantSettings()
    ) -> Naskah? {
        guard let carrying = gives.carried.first(where: { $0.receiver == receiver.id }) else { return nil }
        let periode = naskah.periode(of: self)
        let place = periode.flatMap { $0.place(of: tahun) }
        guard self.periode == nil || place != nil else { return nil }
        return carrying.carried(naskah, place: place, settings)
    }
}

extension Carrying.Table {
    fileprivate func rows(_ rows: [Baris], place: Int?) -> [Baris] {
        var number = 0
        return levelled(rows).map { row(of: $0.row, place: place, name: $0.name) }.filter(isFilled).map { carried in
            guard isCounted, let nomor = to.nomor else { return carried }
            var counted = carried
            counted[nomor] = ""
            guard to.pokok.map({ !carried[$0].isEmpty }) == true else { return counted }
            number += 1
            counted[nomor] = "\(number)."
            return counted
        }
    }

    /// The rows that are carried, each with the column that its name goes to.
    private func levelled(_ rows: [Baris]) -> [(row: Baris, name: ColumnKey?)] {
        guard !names.isEmpty else { return rows.map { ($0, nil) } }
        let tree = from.tree(of: rows)
        return rows.enumerated().compactMap { index, row in
            names[tree.level(of: index) ?? .program].map { (row, $0) }
        }
    }

    private func row(of row: Baris, place: Int?, name: ColumnKey?) -> Baris {
        var carried = Baris()
        if let name, let text = from.levelColumns.last.map({ row[$0.id] }) {
            carried[name] = text
            // What is no heading says of an amount that it is one.
            for (column, _) in sources where !to.kelompok.contains(name) {
                if let unit = to.column(column)?.satuan { carried[unit] = "Rupiah" }
            }
        }
        for column in to.kolom where carried[column.id].isEmpty && only?.contains(column.id) ?? true {
            switch sources[column.id] {
            case .column(let source): carried[column.id] = row[source]
            case .year(let isi): carried[column.id] = place.flatMap { from.year($0, isi) }.map { row[$0] } ?? ""
            case nil: carried[column.id] = from.column(column.id) == nil ? "" : row[column.id]
            }
        }
        return carried
    }

    /// Where the kabupaten's form has no column for the unit, a figure without one of its own says it.
    fileprivate func withUnits(_ row: Baris, _ shown: Set<ColumnKey>) -> Baris {
        var row = row
        for column in to.kolom {
            guard let unit = column.satuan, !shown.contains(unit), !row[unit].isEmpty, !row[column.id].isEmpty else {
                continue
            }
            guard case .number(_, satuan: nil)? = Target(raw: row[column.id]).value else { continue }
            row[column.id] += " \(row[unit])"
        }
        return row
    }

    /// A row says something if it names what it is about, not by a number, a unit or a figure alone.
    private func isFilled(_ row: Baris) -> Bool {
        to.kolom.contains { $0.isi == .uraian && $0.width == .words && !row[$0.id].isEmpty }
    }
}

extension TableSpec {
    func year(_ place: Int, _ isi: Isi) -> ColumnKey? {
        kolom.first { $0.role == .year(place) && $0.isi == isi }?.id
    }
}
