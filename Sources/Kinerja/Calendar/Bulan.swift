/// A month of the Gregorian year; the raw value is its number, 1...12.
public enum Bulan: Int, Sendable, Hashable, CaseIterable, Comparable {
    case januari = 1, februari, maret, april, mei, juni, juli, agustus, september, oktober, november, desember

    /// The standard spelling of KBBI, capitalised: `Februari`, `November`.
    public var name: String {
        switch self {
        case .januari: "Januari"
        case .februari: "Februari"
        case .maret: "Maret"
        case .april: "April"
        case .mei: "Mei"
        case .juni: "Juni"
        case .juli: "Juli"
        case .agustus: "Agustus"
        case .september: "September"
        case .oktober: "Oktober"
        case .november: "November"
        case .desember: "Desember"
        }
    }

    /// The older spelling that many official forms still print (`Pebruari`, `Nopember`); `nil` where there is only one.
    public var olderName: String? {
        switch self {
        case .februari: "Pebruari"
        case .november: "Nopember"
        case .januari, .maret, .april, .mei, .juni, .juli, .agustus, .september, .oktober, .desember: nil
        }
    }

    /// Three letters, for narrow table columns.
    public var abbreviation: String { String(name.prefix(3)) }

    /// Reads a name in either spelling, or an abbreviation with or without its full stop, in any case.
    public init?(text: some StringProtocol) {
        var word: String = text.lowercased()
        if word.hasSuffix(".") { word.removeLast() }
        guard let month = Bulan.allCases.first(where: { $0.spellings.contains(word) }) else { return nil }
        self = month
    }

    /// How many days the month has in `year` of the proleptic Gregorian calendar.
    public func days(inYear year: Int) -> Int {
        switch self {
        case .januari, .maret, .mei, .juli, .agustus, .oktober, .desember: 31
        case .april, .juni, .september, .november: 30
        case .februari: CalendarDate.isLeap(year: year) ? 29 : 28
        }
    }

    public static func < (left: Bulan, right: Bulan) -> Bool { left.rawValue < right.rawValue }

    /// Every way to write the name, in small letters, without a full stop.
    var spellings: [String] {
        let names: [String] = [name, abbreviation] + (olderName.map { [$0, String($0.prefix(3))] } ?? [])
        return names.map { $0.lowercased() } + moreAbbreviations
    }

    private var moreAbbreviations: [String] {
        switch self {
        case .agustus: ["ags", "agt"]
        case .september: ["sept"]
        case .januari, .februari, .maret, .april, .mei, .juni, .juli, .oktober, .november, .desember: []
        }
    }
}
