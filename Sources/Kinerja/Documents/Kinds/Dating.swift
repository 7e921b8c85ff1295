/// When documents of a kind are dated, against the year that they are for.
public enum Dating: Sendable {
    /// In their year, or at the end of the one before: a Perjanjian Kinerja is signed once the DPA is there
    /// (PermenPANRB 53/2014), which may be in December.
    case inYear
    /// In their year or the one before: a plan.
    case ahead
    /// In their year or the one after: a report.
    case afterwards
}

extension Dating {
    /// The first month before the year of a document of `inYear` in which one is still dated for it.
    private static let earliest = Bulan.oktober

    /// Whether such a date may stand on a document.
    func allows(_ date: PartialDate, tahun: Int, isRevision: Bool) -> Bool {
        guard date.year != tahun else { return true }
        switch self {
        case .inYear:
            return !isRevision && date.year == tahun - 1 && (date.month?.rawValue ?? 0) >= Dating.earliest.rawValue
        case .ahead: return date.year == tahun - 1
        case .afterwards: return date.year == tahun + 1
        }
    }
}
