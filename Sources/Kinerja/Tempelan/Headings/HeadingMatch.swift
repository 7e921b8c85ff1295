/// How well a heading names a column of the form; the smaller the surer.
enum HeadingMatch: Int, Comparable {
    /// The form's own words; these below their group's; these and then others, "Indikator Program/Kegiatan"; another
    /// word for it; one of two in "Program / Kegiatan"; says little more or less.
    case same, grouped, first, synonym, half, like

    /// One of several things in a heading: no column's where the others have columns of their own.
    var isPart: Bool { self == .first || self >= .half }

    static func < (left: HeadingMatch, right: HeadingMatch) -> Bool { left.rawValue < right.rawValue }

    /// - Parameters:
    ///   - path: the heading's lines from the top to the bottom.
    ///   - title: the last of them.
    static func of(_ path: [String], _ title: HeadingName, _ column: FormColumn) -> HeadingMatch? {
        if path.count > 1, let grouped = grouped(path, column) { return grouped }
        if column.period != nil && column.meanings.isEmpty { return nil }
        // "Target" says nothing of a year.
        if column.isOfYear, Synonyms.isKnown(title) { return nil }
        if column.names.contains(where: { $0.letters == title.letters }) { return .same }
        let first = HeadingName.alternatives(path.last ?? "").first
        if let first, column.names.contains(where: { $0.letters == first.letters }) { return .first }
        if Synonyms.of(title).contains(where: column.meanings.contains) { return .synonym }
        let isHalf: (HeadingName) -> Bool = { half in
            column.names.contains { $0.letters == half.letters }
                || column.halves.contains { $0.letters == half.letters }
                || Synonyms.of(half).contains(where: column.meanings.contains)
        }
        if let first, isHalf(first) { return .half }
        if column.halves.contains(where: { $0.letters == title.letters }) { return .half }
        if column.isIndicator, title.isIndicatorOfLevels { return .half }
        if column.isOfPrograms, LevelHeading.isOne(path.last ?? "") { return .like }
        // What a heading is known to mean is not something like it.
        guard !Synonyms.isKnown(title), title.letters.utf8.count > 2 else { return nil }
        return column.names.contains { $0.isLike(title) } ? .like : nil
    }

    /// Both lines as one heading: "Kegiatan" above "Indikator" is "Indikator Kegiatan".
    private static func grouped(_ path: [String], _ column: FormColumn) -> HeadingMatch? {
        let (above, title) = (HeadingName(path[path.count - 2]), HeadingName(path[path.count - 1]))
        guard !above.isBlank else { return nil }
        let isGroup: Bool =
            column.names.contains { $0.letters == above.letters }
            || Synonyms.of(above).contains(where: column.meanings.contains)
        if isOtherFigure(title, column) { return nil }
        // "Kondisi Awal" above "2019".
        if title.isBlank { return isGroup && column.period == nil && path.last?.isYear == true ? .grouped : nil }
        let pairs = [HeadingName(words: above.words + title.words), HeadingName(words: title.words + above.words)]
        if pairs.contains(where: { pair in column.names.contains { $0.letters == pair.letters } }) { return .grouped }
        if pairs.contains(where: { Synonyms.of($0).contains(where: column.meanings.contains) }) { return .grouped }
        guard isGroup else { return nil }
        return general.contains(title.letters) || isItsFigure(title, column) ? .grouped : nil
    }

    /// "Rp" is no target, whatever stands above it.
    private static func isOtherFigure(_ title: HeadingName, _ column: FormColumn) -> Bool {
        let parts = Synonyms.of(title).map { Synonyms.meanings[$0].part }
        switch column.kind {
        case .money: return parts.contains(.target)
        case .figure: return parts.contains(.money)
        default: return false
        }
    }

    /// "Target" or "Rp" below the group that the column has its name from: what the column holds.
    private static func isItsFigure(_ title: HeadingName, _ column: FormColumn) -> Bool {
        let parts = Synonyms.of(title).map { Synonyms.meanings[$0].part }
        switch column.kind {
        case .money: return parts.contains(.money)
        case .figure: return column.period == nil && parts.contains(.target)
        default: return false
        }
    }

    /// Titles that leave it to their group what they are of.
    private static let general: Set<String> = [
        "uraian", "nama", "nilai", "jumlah", "volume", "angka", "isi", "kinerja", "k", "besaran", "deskripsi",
    ]
}
