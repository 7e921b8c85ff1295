import Kinerja

/// A derivation as people read it: the state, and under it each step with its formula, its inputs and where they are
/// from.
struct ShownDerivation: Sendable {
    let mark: StateMark
    /// "102,17 %"; nil where there is none.
    let percent: String?
    var sentences: [String]
    let steps: [Step]

    struct Step: Sendable {
        let name: String
        let formula: String
        let inputs: [Input]
        let result: String
    }

    struct Input: Sendable {
        let name: String
        let value: String
        let source: String
        /// Where the source can be read; nil for a step before.
        let address: String?
    }

    /// - Parameter places: the addresses of sources by their words.
    init(_ derivation: Derivation, places: [String: String] = [:]) {
        mark = StateMark(derivation)
        percent = derivation.percent
        sentences = derivation.sentences
        steps = derivation.langkah.map { step in
            Step(
                name: step.nama, formula: step.rumus.forPeople,
                inputs: step.masukan.map { input in
                    Input(
                        name: input.nama, value: input.nilai.indonesian, source: input.sumber,
                        address: places[input.sumber]
                            ?? (input.sumber.hasPrefix("cara ukur") ? places[ShownDerivation.way] : nil))
                }, result: step.hasil.indonesian)
        }
    }

    /// The key of the place where the way of measuring is told.
    static let way = "cara ukur"
}

extension String {
    /// A formula with the signs of people: × for x, decimal comma where a number stands in it.
    fileprivate var forPeople: String {
        replacing(" x ", with: " × ").replacing("<=", with: "≤").replacing(">=", with: "≥")
            .replacing(/(\d)\.(\d)/) { "\($0.1),\($0.2)" }
    }
}
