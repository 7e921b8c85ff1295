import Kinerja

/// A column of the block in words: where it may go, where it goes, and why.
struct PasteColumn {
    let column: Tempelan.PastedColumn
    let pasting: Pasting

    init(_ column: Tempelan.PastedColumn, _ pasting: Pasting) {
        self.column = column
        self.pasting = pasting
    }

    /// What its select says; `nil` for nothing.
    var value: String? {
        switch column.reason {
        case .turned: nil
        case .chosen, .remembered: column.column?.rawValue ?? PasteForm.notTaken
        default: column.column?.rawValue ?? (column.filled == 0 ? PasteForm.notTaken : nil)
        }
    }

    func shown(isOpen: Bool) -> PastePage.Column {
        let name = PasteForm.name(of: column.index)
        return PastePage.Column(
            name: name, label: "\(place), \(heading), masuk ke", options: options(isOpen: isOpen),
            why: why, tone: isOpen || column.isGuessed ? .ask : column.column == nil && !isTurned ? .drop : .sure,
            isRequired: isOpen)
    }

    var place: String { "Kolom \(column.index + 1)" }

    var heading: String { column.heading.isEmpty ? "tanpa judul" : "“\(column.heading)”" }

    private var isTurned: Bool { column.reason == .turned }

    private func options(isOpen: Bool) -> [Field.Option] {
        let first = isOpen ? [("", "Pilih kolom…")] : isTurned ? [("", "bulan, ke samping")] : []
        let own = pasting.form.kolom.map { kolom in
            (kolom.id.rawValue, kolom.kelompok.map { "\($0): \(kolom.judul)" } ?? kolom.judul)
        }
        let chosen = isOpen ? "" : value ?? ""
        return (first + own + [(PasteForm.notTaken, "tidak diambil")]).map {
            Field.Option(value: $0.0, text: $0.1, isSelected: $0.0 == chosen)
        }
    }

    var why: String {
        switch column.reason {
        case .heading: "judul sama"
        case .synonym: "judul sama arti"
        case .twoLines: "judul dua baris"
        case .remembered: "diingat\(since)"
        case .content(let kind): "tebakan: isinya \(kind.words)"
        case .neighbour: "tebakan: letaknya di antara kolom yang dikenali"
        case .position: "menurut letaknya"
        case .chosen: pasting.typed.isMemorable ? "pilihan Anda" : "kolom yang sama"
        case .turned: "bulan di bawah satu sama lain diputar ke samping"
        case .ambiguous: "judulnya dapat berarti beberapa kolom"
        case .outsidePeriod: "tahunnya di luar periode dokumen ini"
        case .unknown where column.filled == 0: "kosong semua"
        case .unknown: column.heading.isEmpty ? "tanpa judul" : "tidak ada kolom ini di formulir"
        }
    }

    /// " dari 9 Januari 2027"
    private var since: String {
        let zone = pasting.draft.desk.tenant.settings.zona
        let row = pasting.remembered.first { $0.judul == column.memoryKey }
        return row.map { " dari \($0.waktu.date(in: zone).indonesian)" } ?? ""
    }
}

extension Tempelan.PastedColumn {
    /// Put where it is by what it holds or by its neighbours.
    var isGuessed: Bool {
        switch reason {
        case .content, .neighbour: column != nil
        default: false
        }
    }
}

extension Tempelan.ContentKind {
    /// "isinya uang"
    var words: String {
        switch self {
        case .numbers: "nomor urut"
        case .codes: "kode"
        case .money: "uang"
        case .figures: "angka"
        case .units: "satuan"
        case .months: "angka dua belas bulan"
        case .quarters: "angka empat triwulan"
        case .marks: "tanda jadwal"
        case .sentences: "kalimat"
        case .words: "kata pilihan"
        }
    }
}
