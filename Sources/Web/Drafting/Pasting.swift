import Deeds
import Kinerja
import Records

/// A block on its way into a table of a draft: the same for its preview and for the deed.
struct Pasting {
    let draft: Draft
    let table: TableSpec
    let form: TableForm
    let typed: PasteForm
    let block: Tempelan
    /// What people of the kabupaten chose for headings before.
    let remembered: [RememberedHeadingRow]

    init(_ draft: Draft, _ table: TableSpec, _ typed: PasteForm, _ remembered: [RememberedHeadingRow]) {
        (self.draft, self.table, self.typed, self.remembered) = (draft, table, typed, remembered)
        form = draft.form(of: table)
        block = Tempelan(typed.grid.tempelan)
    }

    /// The rows that are there: stored, with what was typed and not saved.
    var rows: [Baris] { rows(over: draft.naskah[table.id]) }

    private func rows(over stored: [Baris]) -> [Baris] {
        typed.grid.rows(over: stored).filter { !$0.isBlank || $0.kunci == typed.grid.place.row }
    }

    /// Where the block was pasted, if that is a row that is there.
    var place: Int? { rows.firstIndex { $0.kunci == typed.grid.place.row && !$0.isBlank } }

    func placed(_ manner: Tempelan.Manner, on rows: [Baris]? = nil) -> Tempelan.Placement {
        let wishes = Tempelan.Wishes(choices: typed.choices, remembered: memory, manner: manner)
        let neighbours = draft.document.kind.tabel.filter { $0.id != table.id }.map {
            Tempelan.Neighbour($0, draft.form(of: $0))
        }
        return block.placed(
            on: rows ?? self.rows, in: table, form: form, at: typed.grid.place, wishes: wishes, neighbours: neighbours)
    }

    private var memory: [String: Tempelan.Choice] {
        Dictionary(
            remembered.map { row in
                (row.judul, row.kolom.map { .column(ColumnKey(rawValue: $0)) } ?? Tempelan.Choice.notTaken)
            }, uniquingKeysWith: { first, _ in first })
    }

    /// The rows of the table after the deed, over those of the version that was pasted into.
    func laid(_ manner: Tempelan.Manner, over stored: [Baris]) -> [Baris] {
        let before = rows(over: stored)
        return PasteKeys(seed: typed.seed).applied(to: placed(manner, on: before).rows, over: before)
    }

    /// What is remembered of the people's choices: of headings that say something, and only once in the block.
    func learned(from columns: [Tempelan.PastedColumn]) -> [HeadingChoice] {
        guard typed.isMemorable else { return [] }
        let counts = Dictionary(grouping: columns, by: \.memoryKey).mapValues(\.count)
        return columns.compactMap { column in
            guard let choice = typed.choices[column.index], counts[column.memoryKey] == 1 else { return nil }
            guard (1...Pasting.longestHeading).contains(column.memoryKey.count) else { return nil }
            guard case .column(let key) = choice else { return HeadingChoice(judul: column.memoryKey, kolom: nil) }
            return HeadingChoice(judul: column.memoryKey, kolom: key)
        }
    }

    /// In characters; a longer text is no heading.
    private static let longestHeading = 300
}

/// The ways in which a block can be laid over a table, and which of them is chosen.
struct PasteManners {
    let offered: [Tempelan.Manner]
    /// `nil` while people have to choose.
    let chosen: Tempelan.Manner?
    /// How many lines of the block name what a row of the table names.
    let same: Int
    let placements: [Tempelan.Manner: Tempelan.Placement]

    init(_ pasting: Pasting) {
        let rows = pasting.rows
        let hasRows: Bool = rows.contains { !$0.isBlank }
        let offered: [Tempelan.Manner] =
            hasRows ? (pasting.place == nil ? [] : [.overwrite, .insert]) + [.append, .replace] : [.append]
        let placements = Dictionary(uniqueKeysWithValues: offered.map { ($0, pasting.placed($0)) })
        let fresh = PasteManners.names(pasting.placed(.append, on: []).rows, pasting.table)
        let present = Set(PasteManners.names(rows, pasting.table))
        same = fresh.count(where: present.contains)
        self.offered = offered
        self.placements = placements
        let safe: Tempelan.Manner? =
            pasting.place == nil ? .append : placements[.overwrite]?.overwritten.isEmpty == true ? .overwrite : nil
        let usual: Tempelan.Manner? = hasRows && !fresh.isEmpty && 2 * same >= fresh.count ? .replace : safe
        chosen = pasting.typed.manner.flatMap { offered.contains($0) ? $0 : nil } ?? usual
    }

    /// The placement that is shown: where nothing is chosen, none that would replace anything.
    var shown: Tempelan.Placement? { placements[chosen ?? .append] }

    /// What rows are about, as it is compared.
    private static func names(_ rows: [Baris], _ table: TableSpec) -> [String] {
        let columns = [table.indikator, table.pokok].compactMap { $0 }
        let main = columns.isEmpty ? table.kolom.map(\.id) : columns
        return rows.compactMap { row in
            let text = main.lazy.map { row[$0] }.first { !$0.isEmpty } ?? ""
            let letters = text.lowercased().filter { $0.isLetter || $0.isNumber }
            return letters.isEmpty ? nil : letters
        }
    }
}
