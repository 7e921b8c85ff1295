import Kinerja

/// What people should look at before a block is taken, most important first.
struct PasteDoubts {
    let view: PasteView
    let lines: PasteLines

    init(_ view: PasteView, _ lines: PasteLines) {
        self.view = view
        self.lines = lines
    }

    private var fresh: Tempelan.Placement { view.fresh }

    var doubts: PastePage.Doubts {
        let columns = open + guesses
        let all = first + columns + cells + block
        return PastePage.Doubts(heading: heading(columns.count, all.count - columns.count), lines: all)
    }

    private func heading(_ columns: Int, _ others: Int) -> String {
        let parts = [columns == 0 ? nil : "\(columns) kolom", others == 0 ? nil : "\(others) hal"].compactMap { $0 }
        return parts.isEmpty ? "Semua kolom dikenali" : "\(parts.joined(separator: " dan ")) perlu Anda pastikan"
    }

    private func doubt(_ column: Tempelan.PastedColumn, _ text: String) -> PastePage.Doubt {
        let words = PasteColumn(column, view.pasting)
        return PastePage.Doubt(
            place: Link("\(words.place), \(words.heading)", "#\(PasteForm.name(of: column.index))"), text: text)
    }

    /// Columns that go nowhere until people say so.
    private var open: [PastePage.Doubt] {
        view.open.map { column in
            let samples = column.samples.prefix(2).map { "“\($0)”" }.joined(separator: ", ")
            let question = "Pilih kolomnya atau “tidak diambil”."
            return doubt(column, "\(reason(column)) Isinya misalnya \(samples). \(question)")
        }
    }

    private func reason(_ column: Tempelan.PastedColumn) -> String {
        switch column.reason {
        case .ambiguous: "judulnya dapat berarti beberapa kolom."
        case .outsidePeriod: "judul tahun tidak cocok dengan periode dokumen ini."
        case .chosen where column.column != nil: "kolom lain sudah masuk ke sana."
        case _ where column.heading.isEmpty: "tidak ada yang menunjukkan ke mana kolom ini."
        default: "formulir tidak mempunyai kolom ini."
        }
    }

    private var guesses: [PastePage.Doubt] {
        let open = Set(view.open.map(\.index))
        return fresh.columns.filter { $0.isGuessed && !open.contains($0.index) }.map { column in
            let title = view.pasting.form.kolom.first { $0.id == column.column }?.judul ?? ""
            if case .content(let kind) = column.reason {
                return doubt(column, "kami menebak \(title), karena isinya \(kind.words).")
            }
            return doubt(column, "kami menebak \(title), karena letaknya di antara kolom yang dikenali.")
        } + placed
    }

    /// A first row of words that name nothing we know is taken as content; people see whether it is.
    private var first: [PastePage.Doubt] {
        let isByPlace: Bool = fresh.columns.contains { $0.reason == .position && $0.filled > 0 }
        guard isByPlace, let words = view.pasting.block.firstWords else { return [] }
        let some = words.prefix(3).map { "“\($0)”" }.joined(separator: ", ")
        let rest = words.count > 3 ? " dan \(words.count - 3) lagi" : ""
        return [
            PastePage.Doubt(
                place: Link("Baris isi 1", "#\(PasteLines.id(of: 0))"),
                text: """
                    \(some)\(rest) tampak seperti judul, tetapi tidak dikenali: baris ini ikut masuk sebagai isi, dan \
                    kolom ditempatkan menurut urutannya. Periksa tiap kolom; bila memang judul, hapus barisnya nanti.
                    """)
        ]
    }

    /// Without headings a whole table goes by its order; a block that was put at a cell begins there.
    private var placed: [PastePage.Doubt] {
        let columns = fresh.columns.filter { $0.reason == .position && $0.filled > 0 }
        guard let first = columns.first, view.pasting.typed.grid.place.column == nil else { return [] }
        return [doubt(first, "tempelan ini tanpa judul; \(columns.count) kolom ditempatkan menurut urutannya.")]
    }

    /// Amounts that are none, and sums that are not what the rows come to.
    private var cells: [PastePage.Doubt] {
        let unreadable = lines.unreadable
        let some = unreadable.prefix(PasteDoubts.most).map { cell in
            PastePage.Doubt(
                place: cell.row < PasteLines.most
                    ? Link("Baris isi \(cell.row + 1)", "#\(PasteLines.id(of: cell.row))") : nil,
                text: "“\(cell.text)” tidak terbaca sebagai uang; masuk seperti tertulis dan ditandai di tabel.")
        }
        let rest = unreadable.count - some.count
        let more = rest > 0 ? [PastePage.Doubt(place: nil, text: "\(rest) angka lagi tidak terbaca sebagai uang.")] : []
        return some + more
            + fresh.totals.filter(\.deviates).map {
                PastePage.Doubt(
                    place: nil, text: "Jumlah tercetak berbeda. \($0.words) Periksa baris yang tertinggal.")
            }
    }

    private static let most = 5

    /// What is said of the block as a whole.
    private var block: [PastePage.Doubt] {
        (further + fresh.guess + better + omitted + HiddenParts.sentences(view.pasting.typed.grid.hidden) + turned).map
        {
            PastePage.Doubt(place: nil, text: $0)
        }
    }

    /// Headings below others that say something else.
    private var further: [String] {
        fresh.further.map { other in
            let words = other.headings.prefix(3).map { "“\($0)”" }.joined(separator: ", ")
            return """
                Di tengah tempelan ada judul lain: \(words). \(other.rows) baris di bawahnya ikut masuk ke tabel ini; \
                bila itu tabel lain, salin dan tempel sendiri.
                """
        }
    }

    /// What is not seen in the Word file that the block is of.
    private var omitted: [String] { WordChoices.omissions(view.pasting.typed.grid.omitted) }

    /// The headings are those of another table.
    private var better: [String] {
        guard let table = fresh.better.flatMap({ view.pasting.draft.document.kind.table($0) }) else { return [] }
        return ["Judulnya lebih cocok dengan tabel \(table.nama). Periksa apakah tabelnya benar."]
    }

    /// Of turned months no column shows what was left.
    private var turned: [String] {
        fresh.columns.contains { $0.reason == .turned } || fresh.columns.isEmpty ? fresh.notTaken : []
    }
}
