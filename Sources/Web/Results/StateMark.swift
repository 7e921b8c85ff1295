import Kinerja

/// What became of a promise, as a sign, a word and a colour, in that order of weight: the colour only repeats them, and
/// what has no result has none.
struct StateMark: Sendable {
    enum Tone: String {
        /// Reached, not reached, something is owed, nothing can be said.
        case ok, miss, part, none
    }

    let kind: Tone
    let words: String

    init(_ kind: Tone, _ words: String) {
        self.kind = kind
        self.words = words
    }

    /// The class in the style sheet.
    var tone: String { kind.rawValue }
    /// The sign on a square of 20: what is filled, what is cut out of it, and what is drawn as a line.
    var fill: String? {
        switch kind {
        case .ok: "M10 .5a9.5 9.5 0 1 0 0 19 9.5 9.5 0 0 0 0-19z"
        case .miss: "M10 0 20 10 10 20 0 10z"
        case .part: "M10 1a9 9 0 0 0 0 18z"
        case .none: nil
        }
    }
    var cut: String? {
        switch kind {
        case .ok: "m5.6 10.4 3 3 5.8-6.6"
        case .miss: "M6 10h8"
        case .part, .none: nil
        }
    }
    var pen: String? {
        switch kind {
        case .ok, .miss: nil
        case .part: "M10 1a9 9 0 1 1 0 18 9 9 0 0 1 0-18z"
        case .none: "M10 1a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM6 10h8"
        }
    }
    /// The sign as a character, where a drawing is made of text.
    var letter: String {
        switch kind {
        case .ok: "✓"
        case .miss: "◆"
        case .part: "◐"
        case .none: "○"
        }
    }
}

extension StateMark {
    /// Whether the target is reached is a fact of its own: 19.999 of 20.000 shows 100,00 and is not reached.
    init(_ derivation: Derivation) {
        switch derivation.keadaan {
        case .dinilai: self = derivation.tercapai == true ? .reached : .missed
        case .belumAdaHasil: self.init(.none, "Belum ada hasil")
        case .belumLengkap: self.init(.part, "Belum lengkap")
        case .belumDapatDinilai: self.init(.none, "Belum dapat dinilai")
        case .tidakTermasukSkala: self.init(.none, "Tidak termasuk skala")
        }
    }

    static let reached = StateMark(.ok, "Tercapai")
    static let missed = StateMark(.miss, "Belum tercapai")
    /// Only a plan names a target for the year.
    static let unpromised = StateMark(.none, "Belum diperjanjikan")
}

extension Derivation {
    /// "102,17 %"; nil where there is none.
    var percent: String? { persen.map { "\($0.indonesian)\u{A0}%" } }

    /// What a page says of it, in sentences.
    var sentences: [String] {
        var said = [keadaan.kalimat]
        if tercapai == false, let persen, persen >= Decimal64(100) {
            said.append("Angkanya dibulatkan atau dibatasi; hasilnya sendiri belum mencapai target.")
        }
        if persen == nil, let tercapai {
            said.append(tercapai ? "Targetnya sendiri tercapai." : "Targetnya sendiri belum tercapai.")
        }
        return said
    }

    /// What was reached, as it was compared with the target: the input R of the newest step that has one.
    var result: Langkah.Nilai? {
        langkah.last { step in step.masukan.contains { $0.nama == "R" } }?.masukan.first { $0.nama == "R" }?.nilai
    }
}
