extension Skala.Pita {
    /// Reads `>100`, `75 s/d <100`, `91 - 100`, `≤ 50`, `> 0,599 dan ≤ 0,707`, `< 55 %`. `nil` for anything else.
    public init?(text: String) {
        let tidy: String = text.tidied().replacing("%", with: "").tidied()
        if let (low, high) = Skala.Pita.halves(of: tidy) {
            self.init(low: low, high: high)
        } else {
            self.init(Target(raw: tidy))
        }
    }

    /// Around the word or sign between two limits.
    private static func halves(of text: String) -> (String, String)? {
        for word in [" dan ", " s/d ", " s.d. ", " sampai dengan ", " sampai ", " hingga ", " - ", " – "] {
            let parts: [String] = text.lowercased().replacing(word, with: "\n").split(separator: "\n").map(String.init)
            if parts.count == 2 { return (parts[0], parts[1]) }
        }
        return nil
    }

    /// A limit without a sign belongs to the band.
    private init?(low: String, high: String) {
        guard let low = Target(raw: low).value, let high = Target(raw: high).value else { return nil }
        switch low {
        case .number(let number, _): bawah = Skala.Ujung(nilai: number, termasuk: true)
        case .minimum(let number, let inclusive, _): bawah = Skala.Ujung(nilai: number, termasuk: inclusive)
        case .percent, .grade, .category, .range, .maximum, .money: return nil
        }
        switch high {
        case .number(let number, _): atas = Skala.Ujung(nilai: number, termasuk: true)
        case .maximum(let number, let inclusive, _): atas = Skala.Ujung(nilai: number, termasuk: inclusive)
        case .percent, .grade, .category, .range, .minimum, .money: return nil
        }
    }

    private init?(_ target: Target) {
        switch target.value {
        case .range(let lower, let upper, _)?:
            bawah = Skala.Ujung(nilai: lower, termasuk: true)
            atas = Skala.Ujung(nilai: upper, termasuk: true)
        case .minimum(let number, let inclusive, _)?:
            bawah = Skala.Ujung(nilai: number, termasuk: inclusive)
            atas = nil
        case .maximum(let number, let inclusive, _)?:
            bawah = nil
            atas = Skala.Ujung(nilai: number, termasuk: inclusive)
        case .number, .percent, .grade, .category, .money, nil: return nil
        }
    }
}
