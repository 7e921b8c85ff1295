/// What two texts of a document say differently, in the order of the document: the officials, the statement, place,
/// date and fields, then table by table and row by row. Titles, letterhead and headings are not compared: they come
/// from the kabupaten's form and not from the parties.
public struct Difference: Sendable, Equatable {
    public let changes: [Change]
    /// `nil` where neither text holds money.
    public let anggaran: Total?

    /// How rows are known again.
    public enum Matching: Sendable {
        /// Two texts of one document, or of a document and its revision: by their keys.
        case key
        /// Two documents, whose keys mean nothing to each other: by their words.
        case text
    }

    public init(from semula: Snapshot, to menjadi: Snapshot, matching: Matching) {
        let (kind, before) = (menjadi.kind, semula.kind)
        let tables =
            menjadi.tabel.map(\.id) + semula.tabel.map(\.id).filter { id in !menjadi.tabel.contains { $0.id == id } }
        changes =
            Difference.parties(semula, menjadi) + Difference.statement(semula, menjadi)
            + Difference.fields(semula, menjadi)
            + tables.flatMap { id in
                TableDifference(
                    from: semula.tabel.first { $0.id == id }, to: menjadi.tabel.first { $0.id == id },
                    spec: kind?.table(id) ?? before?.table(id),
                    matching: matching
                ).changes
            }
        anggaran = Total(semula: semula.anggaran, menjadi: menjadi.anggaran)
    }

    public var isEmpty: Bool { changes.isEmpty }
}

extension Difference {
    /// The sum of all amounts before and after.
    public struct Total: Sendable, Equatable {
        public let semula: JumlahAnggaran
        public let menjadi: JumlahAnggaran

        init?(semula: [Anggaran], menjadi: [Anggaran]) {
            guard (semula + menjadi).contains(where: { $0.reading != .empty }) else { return nil }
            self.semula = JumlahAnggaran(semula)
            self.menjadi = JumlahAnggaran(menjadi)
        }

        /// Exact, `menjadi` less `semula`; `nil` when an amount on either side cannot be read.
        public var selisih: Rupiah? {
            guard semula.unreadable == 0, menjadi.unreadable == 0, let before = semula.jumlah,
                let after = menjadi.jumlah
            else { return nil }
            return try? after - before
        }
    }
}

extension Snapshot {
    /// Every amount of money in its tables once, those before a change left out.
    public var anggaran: [Anggaran] {
        guard let kind else { return [] }
        return tabel.flatMap { tabel -> [Anggaran] in
            guard let spec = kind.table(tabel.id) else { return [] }
            let tree = spec.tree(of: tabel.baris, depths: tabel.tingkat)
            return spec.currentAmountColumns.flatMap { spec.addends(in: tabel.baris, column: $0, tree) }
        }
    }
}
