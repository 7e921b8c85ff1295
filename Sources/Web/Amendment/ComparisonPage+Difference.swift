import Kinerja

extension ComparisonPage {
    init(_ comparison: Comparison, chrome: Chrome, unit: String, links: [Link]) {
        let (difference, kind) = (comparison.difference, comparison.kind)
        var count = 0
        let parts = difference.parts.enumerated().map { index, part in
            Part(
                id: "bagian-\(index + 1)", name: part.bagian.name(of: kind),
                items: part.changes.map { change in
                    count += 1
                    return Item(change, id: "beda-\(count)")
                })
        }
        self.init(
            chrome: chrome, title: "Yang berbeda dari \(comparison.origin)", unit: unit,
            reason: comparison.menjadi.perubahan,
            facts: difference.facts, total: difference.anggaran.map(Total.init),
            lines: difference.changes.enumerated().map {
                Line(text: ChangeWords($1).sentence, address: "#beda-\($0 + 1)")
            },
            parts: parts, links: links)
    }
}

extension ComparisonPage.Total {
    init(_ total: Difference.Total) {
        self.init(
            semula: total.semula.words, menjadi: total.menjadi.words,
            remark: total.selisih.map { $0 == .zero ? "Tetap" : ChangeWords.money($0) }
                ?? "Tidak dapat dihitung dengan pasti")
    }
}

extension JumlahAnggaran {
    /// The figure, with what it leaves out.
    fileprivate var words: String { remark.map { "\(figure), \($0)" } ?? figure }
}

extension ComparisonPage.Item {
    init(_ change: Difference.Change, id: String) {
        let words = ChangeWords(change)
        let marks = change.isWhole ? nil : WordMarks(change.semula, change.menjadi)
        self.init(
            id: id, place: words.place, column: change.baris == nil || change.kolom.isEmpty ? nil : change.kolom,
            remark: words.remark,
            semula: marks?.semula.map(ComparisonPage.Piece.init)
                ?? ComparisonPage.Piece.whole(change.semula, isRemoved: true),
            menjadi: marks?.menjadi.map(ComparisonPage.Piece.init)
                ?? ComparisonPage.Piece.whole(change.menjadi, isAdded: true))
    }
}

extension ComparisonPage.Piece {
    init(_ piece: WordMarks.Piece) {
        self.init(text: piece.text, isRemoved: piece.mark == .dihapus, isAdded: piece.mark == .ditambah)
    }

    static func whole(_ text: String, isRemoved: Bool = false, isAdded: Bool = false) -> [ComparisonPage.Piece] {
        text.isEmpty ? [] : [ComparisonPage.Piece(text: text, isRemoved: isRemoved, isAdded: isAdded)]
    }
}

extension Difference.Change {
    /// Nothing in one text has to do with words of the other: figures, names, whole rows.
    fileprivate var isWhole: Bool {
        switch jenis {
        case .target, .anggaran, .nomor, .ditambah, .dihapus, .dipindah, .pejabat: true
        case .teks: semula.isEmpty || menjadi.isEmpty
        }
    }
}

extension Difference {
    /// How many of what, those that there are.
    fileprivate var facts: [Fact] {
        let counts: [(Int, String)] = [
            (changes.count, "perubahan"), (count { if case .target = $0 { true } else { false } }, "target"),
            (count { if case .anggaran = $0 { true } else { false } }, "anggaran"), (count { $0 == .teks }, "bunyi"),
            (count { $0 == .ditambah }, "baris ditambahkan"), (count { $0 == .dihapus }, "baris dihapus"),
            (count { $0 == .pejabat }, "pejabat berganti"),
        ]
        return counts.filter { $0.0 > 0 }.map { Fact(String($0.0), $0.1) }
    }

    private func count(_ isOne: (Jenis) -> Bool) -> Int { changes.count { isOne($0.jenis) } }
}
