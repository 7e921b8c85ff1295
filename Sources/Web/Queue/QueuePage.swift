/// What waits for the reader's signature: first what needs a look, then the rest, each ticked unless it needs one. The
/// form only chooses (GET); nothing is signed before its digest was shown.
struct QueuePage: Page {
    let chrome: Chrome
    /// The next one, right after a signature; nil otherwise.
    var next: Link?
    /// With remarks of the pemeriksa: to be opened one by one, or ticked on purpose.
    var exceptions: [Card]
    var cards: [Card]
    let empty: EmptyState
    var reminders: [Reminder] = []

    var isEmpty: Bool { exceptions.isEmpty && cards.isEmpty }
    /// Choosing among one is no choice.
    var isChoice: Bool { exceptions.count + cards.count > 1 }

    struct Card {
        /// The document's code, which the form sends.
        let kode: String
        let unit: String
        /// "PK 2022 · 5 sasaran · 5 indikator · Rp9.544.677.200"
        let summary: String
        /// Who submitted and who has signed, oldest first.
        let history: [String]
        let findings: String?
        let due: String?
        let address: String
        /// Whether its box can be ticked: not where there is nothing to choose.
        var isChoice = true

        var isTicked: Bool { findings == nil }
    }
}
