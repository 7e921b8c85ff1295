extension Pecahan {
    /// Rounded half away from zero, which above 0 is half up; `nil` when that needs more digits than a decimal holds.
    public func rounded(to decimals: Int) -> Decimal64? {
        guard Decimal64.scales.contains(decimals) else { return nil }
        let (whole, rest) = pembilang.magnitude.quotientAndRemainder(dividingBy: penyebut.magnitude)
        let (digits, last) = Pecahan.digits(of: rest, over: penyebut.magnitude, count: decimals)
        let isUp: Bool = last >= penyebut.magnitude - last
        guard let whole = Int64(exactly: whole),
            let shifted = Int64(exactly: Int128(whole) * Pecahan.power(decimals) + Int128(digits) + (isUp ? 1 : 0))
        else { return nil }
        return Decimal64(unscaled: isNegative ? -shifted : shifted, scale: decimals)
    }

    /// The number itself where it ends within 18 decimals.
    public var exact: Decimal64? {
        for decimals in Decimal64.scales {
            guard Pecahan.power(decimals).isMultiple(of: penyebut) else { continue }
            return rounded(to: decimals)
        }
        return nil
    }

    /// The form of machines: exact where it ends within 18 decimals, otherwise 15 significant digits, rounded:
    /// `93.4782608695652`.
    public var description: String { written(mark: ".") }

    /// The form of people: `93,4782608695652`.
    public var indonesian: String { exact?.indonesian ?? written(mark: ",") }

    private func written(mark: String) -> String {
        if let exact { return mark == "." ? exact.description : exact.indonesian }
        let whole: UInt128 = pembilang.magnitude / penyebut.magnitude
        let length: Int = whole == 0 ? 0 : String(whole).utf8.count
        guard let rounded = rounded(to: max(15 - length, 0)) else { return (isNegative ? "-" : "") + String(whole) }
        return mark == "." ? rounded.description : rounded.indonesian
    }

    /// `count` decimals of `rest / over`, one by one, and what is left then.
    private static func digits(of rest: UInt128, over: UInt128, count: Int) -> (UInt128, UInt128) {
        var (digits, left): (UInt128, UInt128) = (0, rest)
        for _ in 0..<count {
            let wide = over.multipliedTenfold(left)
            digits = digits * 10 + wide.quotient
            left = wide.remainder
        }
        return (digits, left)
    }
}

extension Pecahan: CustomStringConvertible {}

extension UInt128 {
    /// `left × 10` divided by this number, by adding: `left` is below it, so that nothing overflows.
    fileprivate func multipliedTenfold(_ left: UInt128) -> (quotient: UInt128, remainder: UInt128) {
        let wide = left.multipliedFullWidth(by: 10)
        return dividingFullWidth((wide.high, wide.low))
    }
}

extension Pecahan {
    /// The multiples of 10^-desimal next below and above, the number itself where it is one; `nil` where they do not
    /// fit. For numbers of 0 or more.
    func tetangga(desimal: Int) -> (bawah: Pecahan, atas: Pecahan)? {
        let (whole, rest) = pembilang.magnitude.quotientAndRemainder(dividingBy: penyebut.magnitude)
        let (digits, left) = Pecahan.digits(of: rest, over: penyebut.magnitude, count: desimal)
        let power: Int128 = Pecahan.power(desimal)
        guard !isNegative, let whole = Int64(exactly: whole),
            let floor = try? Pecahan(Int(whole)) + Pecahan(Int128(digits), per: power)
        else { return nil }
        guard left > 0 else { return (floor, floor) }
        guard let ceiling = try? floor + Pecahan(1, per: power) else { return nil }
        return (floor, ceiling)
    }
}
