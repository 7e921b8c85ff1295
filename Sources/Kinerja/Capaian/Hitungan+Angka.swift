extension Hitungan {
    /// Higher is better: R/T.
    mutating func naik(_ t: Ukuran, _ r: Ukuran) throws(Sebab) -> Pecahan {
        let (target, result, inputs) = try angka(t, r, melawan: .maksimum)
        catat(t.ketat ? result > target : result >= target, t.ketat ? "R > T" : "R >= T", inputs)
        guard target != .nol else { throw .targetNol }
        guard !target.isNegative else { throw .targetNegatif }
        return rumus("R/T x 100", inputs, try tepat { () throws(Pecahan.Obstacle) in try result / target * .seratus })
    }

    /// Lower is better, by the formula that the indikator has.
    mutating func turun(_ t: Ukuran, _ r: Ukuran) throws(Sebab) -> Pecahan {
        let (target, result, inputs) = try angka(t, r, melawan: .minimum)
        let isReached: Bool = t.ketat ? result < target : result <= target
        catat(isReached, t.ketat ? "R < T" : "R <= T", inputs)
        if cara.rumus == .bertahap, result <= target {
            return rumus("100 bila R <= T, selain itu (2T-R)/T x 100", inputs, .seratus)
        }
        if target == .nol, !result.isNegative {
            return rumus("100 bila R = 0, selain itu 0", inputs, result == .nol ? .seratus : .nol)
        }
        guard target != .nol else { throw .targetNol }
        guard !target.isNegative else { throw .targetNegatif }
        return cara.rumus == .kebalikan
            ? try kebalikan(target, result, inputs) : try selisih(target, result, inputs)
    }

    private mutating func selisih(
        _ target: Pecahan, _ result: Pecahan, _ inputs: [Langkah.Masukan]
    ) throws(Sebab) -> Pecahan {
        let value = try tepat { () throws(Pecahan.Obstacle) in
            try (try Pecahan(2) * target - result) / target * .seratus
        }
        let formula: String =
            cara.rumus == .bertahap ? "100 bila R <= T, selain itu (2T-R)/T x 100" : "(2T-R)/T x 100"
        return rumus(formula, inputs, value)
    }

    /// A result of 0 or less has no T/R: it is as good as the cap allows.
    private mutating func kebalikan(
        _ target: Pecahan, _ result: Pecahan, _ inputs: [Langkah.Masukan]
    ) throws(Sebab) -> Pecahan {
        guard result <= .nol else {
            return rumus(
                "T/R x 100", inputs, try tepat { () throws(Pecahan.Obstacle) in try target / result * .seratus })
        }
        guard let batas = cara.batas else { throw .realisasiNol }
        let cap = Langkah.Masukan("B", Pecahan(batas), "cara ukur: batas paling tinggi")
        return rumus("B bila R <= 0, selain itu T/R x 100", inputs + [cap], Pecahan(batas))
    }

    /// 100 inside; outside less by the distance to the nearer edge.
    mutating func rentang(_ t: Ukuran, _ r: Ukuran) throws(Sebab) -> Pecahan {
        guard case .angka(let result) = r.isi, r.batasan == nil else { throw .bukanAngka(r.tertulis) }
        let (low, high) = try tepi(t)
        let (r, a, b) = (
            Langkah.Masukan("R", result, r.sumber), low.map { Langkah.Masukan("A", $0, t.sumber) },
            high.map { Langkah.Masukan("B", $0, t.sumber) }
        )
        let (over, under) = (t.ketat ? "R > A" : "R >= A", t.ketat ? "R < B" : "R <= B")
        let formula: String = [low.map { _ in over }, high.map { _ in under }].compactMap { $0 }.joined(
            separator: " dan ")
        let isAbove: Bool = low.map { t.ketat ? result > $0 : result >= $0 } ?? true
        let isBelow: Bool = high.map { t.ketat ? result < $0 : result <= $0 } ?? true
        let inputs: [Langkah.Masukan] = [r, a, b].compactMap { $0 }
        catat(isAbove && isBelow, formula, inputs)
        guard !isAbove || !isBelow else { return rumus("100 bila \(formula)", inputs, .seratus) }
        let edge: Pecahan = (isAbove ? high : low) ?? .nol
        guard edge != .nol else { throw .tepiNol }
        let value = try tepat { () throws(Pecahan.Obstacle) in
            try (Pecahan(1) - (result - edge).magnitude / edge.magnitude) * .seratus
        }
        return rumus("100 x (1 - |R-E|/|E|)", [r, .init("E", edge, "tepi yang terdekat pada target")], value)
    }

    private func tepi(_ t: Ukuran) throws(Sebab) -> (Pecahan?, Pecahan?) {
        switch t.isi {
        case .rentang(let low, let high): (low, high)
        case .angka(let number) where t.batasan == .minimum: (number, nil)
        case .angka(let number) where t.batasan == .maksimum: (nil, number)
        case .angka(let number): (number, number)
        case .kata: throw .targetTakSesuaiArah(t.tertulis)
        }
    }

    /// The two numbers, and both as inputs.
    private func angka(
        _ t: Ukuran, _ r: Ukuran, melawan: Ukuran.Batasan
    ) throws(Sebab) -> (Pecahan, Pecahan, [Langkah.Masukan]) {
        guard t.batasan != melawan else { throw .targetTakSesuaiArah(t.tertulis) }
        if case .rentang = t.isi { throw .targetTakSesuaiArah(t.tertulis) }
        guard let target = t.angka else { throw .bukanAngka(t.tertulis) }
        guard let result = r.angka, r.batasan == nil else { throw .bukanAngka(r.tertulis) }
        return (target, result, [.init("T", target, t.sumber), .init("R", result, r.sumber)])
    }
}
