/// The words of units of measure, as far as rules compare them.
enum Satuan {
    static func isPercent(_ text: String) -> Bool {
        ["%", "persen", "prosen", "persentase", "prosentase"].contains(text.lowercased())
    }

    /// "Rupiah", "Triliun Rupiah", "Rp (miliar)".
    private static func isMoney(_ text: String) -> Bool {
        let words = text.lowercased().split { !$0.isLetter }
        return !words.isEmpty
            && words.allSatisfy { ["rp", "rupiah", "idr", "ribu", "juta", "miliar", "milyar", "triliun"].contains($0) }
    }

    /// The unit that a target's own text states; `nil` for none.
    static func inside(_ target: Target) -> String? {
        switch target.value {
        case .number(_, let satuan)?, .range(_, _, let satuan)?, .minimum(_, _, let satuan)?,
            .maximum(_, _, let satuan)?:
            satuan
        case .percent?: "%"
        case .money?: "Rupiah"
        case .grade?, .category?, nil: nil
        }
    }

    /// "25 dokumen/bulan" agrees with "Dokumen".
    static func areSame(_ left: String, _ right: String) -> Bool {
        if isPercent(left) || isPercent(right) { return isPercent(left) && isPercent(right) }
        if Rupiah.isUnit(left) || Rupiah.isUnit(right) { return isMoney(left) && isMoney(right) }
        let (left, right) = (left.lowercased(), right.lowercased())
        return left == right || left.hasPrefix(right) || right.hasPrefix(left)
    }
}
