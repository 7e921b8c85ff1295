import Kinerja

/// A way to lay a block over a table, with what follows from it.
struct MannerWords {
    let manner: Tempelan.Manner
    let pasting: Pasting
    let manners: PasteManners

    init(_ manner: Tempelan.Manner, _ pasting: Pasting, _ manners: PasteManners) {
        self.manner = manner
        self.pasting = pasting
        self.manners = manners
    }

    var shown: PastePage.Manner {
        PastePage.Manner(
            value: manner.rawValue, label: label, consequence: consequence, isChosen: manners.chosen == manner)
    }

    private var row: Int { (pasting.place ?? 0) + 1 }
    private var before: Int { pasting.rows.count { !$0.isBlank } }
    private var after: Int { manners.placements[manner]?.rows.count { !$0.isBlank } ?? 0 }
    private var changed: Int { manners.placements[manner]?.overwritten.count ?? 0 }

    private var label: String {
        switch manner {
        case .overwrite: "Ditulis di atas sel mulai baris \(row)"
        case .insert: "Disisipkan sebelum baris \(row)"
        case .append: "Ditambahkan di akhir"
        case .replace: "Mengganti seluruh isi tabel"
        }
    }

    private var consequence: String {
        switch manner {
        case .overwrite:
            changed == 0
                ? "Tidak ada sel terisi yang tertimpa. Menjadi \(after) baris."
                : "\(changed) sel yang sudah terisi akan diganti. Menjadi \(after) baris."
        case .insert:
            "Baris \(row)\(before > row ? " sampai \(before)" : "") turun. \(safe)"
        case .append: "\(safe)\(twins)"
        case .replace:
            """
            \(before) baris lama keluar, \(after) baris ini masuk; \(changed) sel yang sudah terisi berubah. Dapat \
            diurungkan sekali tekan.
            """
        }
    }

    private var safe: String { "Tidak ada yang tertimpa. Menjadi \(after) baris." }
    private var twins: String { manners.same > 0 ? " \(manners.same) baris akan kembar." : "" }
}

/// What the chosen way would replace: each filled cell with what it becomes, and the rows that go.
struct PasteReplaced {
    let pasting: Pasting
    let manners: PasteManners

    init(_ pasting: Pasting, _ manners: PasteManners) {
        self.pasting = pasting
        self.manners = manners
    }

    /// More than anybody compares before it is done; it can be undone.
    private static let most = 100

    var replaced: PastePage.Replaced? {
        guard manners.chosen != nil, let placement = manners.shown else { return nil }
        let gone = gone(placement)
        let cells = placement.overwritten.filter { cell in !gone.contains { $0.kunci == cell.row } }
        let all = cells.map(changed) + gone.map(removed)
        guard !all.isEmpty else { return nil }
        let rest = all.count - PasteReplaced.most
        return PastePage.Replaced(
            heading: heading(cells.count, gone.count), cells: Array(all.prefix(PasteReplaced.most)),
            more: rest > 0 ? "Dan \(rest) lagi." : nil)
    }

    /// The rows that the table would not have any more.
    private func gone(_ placement: Tempelan.Placement) -> [Baris] {
        let kept = Set(placement.rows.map(\.kunci))
        return pasting.rows.filter { !$0.isBlank && !kept.contains($0.kunci) }
    }

    private func heading(_ cells: Int, _ rows: Int) -> String {
        let parts = [
            cells == 0 ? nil : "\(cells) sel yang sudah terisi akan diganti",
            rows == 0 ? nil : "\(rows) baris akan keluar",
        ].compactMap { $0 }
        return parts.joined(separator: ", ")
    }

    private func changed(_ cell: Tempelan.Overwritten) -> PastePage.ReplacedCell {
        let title = pasting.form.kolom.first { $0.id == cell.column }?.judul
        return PastePage.ReplacedCell(
            place: "Baris \(cell.number), \(title ?? pasting.table.column(cell.column)?.judul ?? "")",
            now: cell.before, then: cell.after.isEmpty ? "(kosong)" : cell.after)
    }

    private func removed(_ row: Baris) -> PastePage.ReplacedCell {
        let number = (pasting.rows.firstIndex { $0.kunci == row.kunci } ?? 0) + 1
        let texts = pasting.form.kolom.map { row[$0.id] }.filter { !$0.isEmpty }
        return PastePage.ReplacedCell(
            place: "Baris \(number)", now: texts.joined(separator: " · "), then: "(keluar)")
    }
}
