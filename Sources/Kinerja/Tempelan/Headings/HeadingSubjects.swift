/// The headings of what stands second in a row: "Indikator" and "Target" behind "Program / Kegiatan" are the program's
/// where the sasaran before it has an indikator of its own.
struct HeadingSubjects {
    /// The places of the form by the headings' indices.
    private(set) var places: [Int: Int] = [:]

    init(_ lines: HeadingLines, _ titles: [HeadingName], _ columns: [FormColumn]) {
        let indicators = titles.indices.filter { HeadingSubjects.means(.indicator, titles[$0]) }
        guard indicators.count > 1, columns.contains(where: \.isIndicator) else { return }
        for further in columns where further.isFurtherIndicator {
            guard let subject = columns[..<further.place].last(where: { $0.kind == .words }),
                let named = titles.indices.first(where: {
                    !titles[$0].isBlank && HeadingMatch.of(lines.path($0), titles[$0], subject) != nil
                }), let indicator = indicators.first(where: { $0 > named }), indicator - named <= 2
            else { continue }
            places[indicator] = further.place
            let next = indicators.first { $0 > indicator } ?? titles.count
            let target = (indicator + 1..<next).first {
                lines.path($0).count == 1 && HeadingSubjects.means(.target, titles[$0])
            }
            let figures = columns[(further.place + 1)...].prefix { $0.kind != .words }
            if let target, let figure = figures.first(where: { $0.kind == .figure && $0.period == nil }) {
                places[target] = figure.place
            }
        }
    }

    private static func means(_ part: Synonyms.Part, _ name: HeadingName) -> Bool {
        Synonyms.of(name).contains { Synonyms.meanings[$0].part == part }
    }
}
