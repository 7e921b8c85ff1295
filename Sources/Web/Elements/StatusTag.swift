/// A state in words; the colour only repeats them.
struct StatusTag {
    enum Tone: String {
        case quiet, waiting, good, caution, bad
    }

    let words: String
    /// The name of the tone as the style sheet knows it.
    let tone: String

    init(_ words: String, _ tone: Tone) {
        self.words = words
        self.tone = tone.rawValue
    }
}
