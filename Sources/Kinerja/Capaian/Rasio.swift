/// A part and the whole that it is of: `9/10`, `22 dari 25 puskesmas`, `90 % (9 dari 10)`.
struct Rasio: Hashable {
    let pembilang: Decimal64
    let penyebut: Decimal64

    init(pembilang: Decimal64, penyebut: Decimal64) {
        self.pembilang = pembilang
        self.penyebut = penyebut
    }

    /// `nil` for any other text.
    init?(_ text: String) {
        let tidy: String = text.tidied().lowercased()
        guard tidy.utf8.count <= 120, let parts = Rasio.inBrackets(tidy) ?? Rasio.plain(tidy) else { return nil }
        pembilang = parts.0
        penyebut = parts.1
    }

    private static func inBrackets(_ text: String) -> (Decimal64, Decimal64)? {
        guard text.hasSuffix(")"), let open = text.firstIndex(of: "(") else { return nil }
        guard Quantity(text[..<open].tidied()) != nil else { return nil }
        return plain(text[text.index(after: open)...].dropLast().tidied())
    }

    private static func plain(_ text: String) -> (Decimal64, Decimal64)? {
        for mark in [" dari ", "/"] {
            let parts = text.split(separator: mark, maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2, let part = Numeral(parts[0].tidied()), let whole = Quantity(parts[1].tidied())
            else {
                continue
            }
            return whole.numbers.first.map { (part.value, $0) }
        }
        return nil
    }
}
