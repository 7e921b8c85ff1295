/// What a pasted block would become, before it is saved: first what is not certain, then which of its columns goes
/// where and why, what its lines are, how it is laid over the table, and what that would replace.
///
/// The form posts to `{address}/tempel/masukkan`, and with its other button to `{address}/tempel`, which shows the page
/// anew. It carries the block itself and what was typed beside it and not saved; `k1`, `k2` and so on say where each
/// column goes, and `terbaca` where the program had put them.
struct PastePage: Page {
    var chrome: Chrome
    let title: String
    /// "Program dan anggaran, PK 2022 Dinas Pemberdayaan Masyarakat dan Desa"
    let document: String
    /// Of the table.
    let address: String
    var problems: [Problem] = []
    let carried: [Carried]
    /// What people should look at.
    var doubts: Doubts
    /// What is clear, in one sentence.
    var settled: String
    var columns: [Column]
    let lines: [Line]
    /// How the block is laid over the table; empty where there is nothing to choose.
    var manners: Manners
    /// What would be replaced; `nil` where nothing would.
    var replaced: Replaced?
    /// Further tables that the block holds.
    var others: [Other] = []
    var bar: Bar

    /// What the form sends besides.
    struct Carried {
        let name: String
        let value: String
        /// Of several lines, which a hidden field would lose.
        var isText: Bool { value.contains("\n") || value.contains("\r") }
    }

    struct Doubts {
        /// "Dua kolom dan satu angka perlu Anda pastikan"
        let heading: String
        let lines: [Doubt]
        var tone: String { lines.isEmpty ? "calm" : "look" }
    }

    struct Doubt {
        /// The column or line that it is about.
        let place: Link?
        let text: String
    }

    /// A column of the block; or one of the form that comes of it, where there is nothing to choose.
    struct Column {
        /// `k5`
        var name = ""
        /// "Kolom 5, “PJ”, masuk ke"
        var label = ""
        var options: [Field.Option] = []
        /// "judul sama", "diingat dari 9 Januari"
        var why = ""
        var tone: Tone = .sure
        /// Of a column of the form.
        var title: String?
        /// It has content, and nothing tells where it goes.
        var isRequired = false
        var error: String?
        var isRefused: Bool { error != nil }

        enum Tone: String {
            case sure = "", ask, drop
        }

        var style: String { tone == .sure ? "where" : "where \(tone.rawValue)" }
        var reasonID: String { "\(name)-sebab" }
    }

    /// A line of the block.
    struct Line {
        /// "Judul kolom", "Baris isi 3", "Baris jumlah"
        let what: String
        /// "tidak diambil"
        var note: String?
        /// To be linked to.
        var id: String?
        let tone: Tone
        /// One for each column.
        let cells: [Cell]

        enum Tone: String {
            case body = "", head = "headrow", skipped, sum
        }

        var style: String? { tone == .body ? nil : tone.rawValue }
    }

    struct Cell {
        let text: String
        var isDropped = false
        /// What is wrong with it.
        var doubt: String?

        var style: String? { doubt != nil ? "doubt" : isDropped ? "drop" : nil }
    }

    struct Manners {
        /// "Di tabel sekarang ada 9 baris. Tempelan ini"
        let legend: String
        let choices: [Manner]
        var error: String?
    }

    struct Manner {
        /// As the form sends it.
        let value: String
        let label: String
        /// What follows from it.
        let consequence: String
        let isChosen: Bool
        var id: String { "cara-\(value)" }
    }

    struct Replaced {
        /// "3 sel yang sudah terisi akan diganti"
        let heading: String
        let cells: [ReplacedCell]
        /// "dan 12 lagi"
        let more: String?
    }

    struct ReplacedCell {
        /// "Baris 4, Target"
        let place: String
        let now: String
        let then: String
    }

    /// A further table of the block, which belongs to another step.
    struct Other {
        /// "Tempelan memuat 1 tabel lagi: No, Program, Anggaran (4 baris)."
        let sentence: String
        /// "Buka di langkah Program dan anggaran"; nil where no step fits it.
        let button: String?
        /// Where its preview is.
        let address: String
        let fields: [Carried]
    }

    struct Bar {
        /// "9 baris, 11 kolom masuk."
        let sum: String
        /// "Kolom 5 belum dipilih."
        var missing: String?
        /// "Masukkan 9 baris"
        let button: String
    }
}
