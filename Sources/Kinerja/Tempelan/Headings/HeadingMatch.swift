/// How well a heading names a column of the form; the smaller the surer.
enum HeadingMatch: Int, Comparable {
    /// The form's own words; these below their group's; another word for it; one of two in "Program / Kegiatan"; says
    /// little more or less.
    case same, grouped, synonym, half, like

    static func < (left: HeadingMatch, right: HeadingMatch) -> Bool { left.rawValue < right.rawValue }

    /// - Parameters:
    ///   - path: the heading's lines from the top to the bottom.
    ///   - title: the last of them.
    static func of(_ path: [String], _ title: HeadingName, _ column: FormColumn) -> HeadingMatch? {
        if path.count > 1, let grouped = grouped(path, column) { return grouped }
        if column.period != nil && column.meanings.isEmpty { return nil }
        if column.names.contains(where: { $0.letters == title.letters }) { return .same }
        if Synonyms.of(title).contains(where: column.meanings.contains) { return .synonym }
        let isHalf: (HeadingName) -> Bool = { half in
            column.names.contains { $0.letters == half.letters }
                || column.halves.contains { $0.letters == half.letters }
                || Synonyms.of(half).contains(where: column.meanings.contains)
        }
        if let first = HeadingName.alternatives(path.last ?? "").first, isHalf(first) { return .half }
        if column.halves.contains(where: { $0.letters == title.letters }) { return .half }
        // What a heading is known to mean is not something like it.
        guard !Synonyms.isKnown(title), title.letters.utf8.count > 2 else { return nil }
        return column.names.contains { $0.isLike(title) } ? .like : nil
    }

    /// Both lines as one heading: "Kegiatan" above "Indikator" is "Indikator Kegiatan".
    private static func grouped(_ path: [String], _ column: FormColumn) -> HeadingMatch? {
        let (above, title) = (HeadingName(path[path.count - 2]), HeadingName(path[path.count - 1]))
        guard !above.isBlank, !title.isBlank else { return nil }
        let pairs = [HeadingName(words: above.words + title.words), HeadingName(words: title.words + above.words)]
        if pairs.contains(where: { pair in column.names.contains { $0.letters == pair.letters } }) { return .grouped }
        if pairs.contains(where: { Synonyms.of($0).contains(where: column.meanings.contains) }) { return .grouped }
        guard general.contains(title.letters) else { return nil }
        let isGroup: Bool =
            column.names.contains { $0.letters == above.letters }
            || Synonyms.of(above).contains(where: column.meanings.contains)
        return isGroup ? .grouped : nil
    }

    /// Titles that leave it to their group what they are of.
    private static let general: Set<String> = [
        "uraian", "nama", "nilai", "jumlah", "volume", "angka", "isi", "kinerja", "k", "besaran", "deskripsi",
    ]
}
