/// Where the columns of a block go that has no headings: what each holds and how they follow each other.
struct PlainSlots {
    let slots: [HeadingSlots.Slot]

    init(
        _ content: BlockContent, _ headings: Headings, _ form: TableForm, _ choices: [Int: Tempelan.Choice],
        _ monthAt: Int?, at place: Tempelan.Place
    ) {
        let ids = form.kolom.map(\.id)
        var found: [HeadingSlots.Slot]
        if let monthAt {
            let columns = MonthShape.columns(of: form, headings.periods, monthAt: monthAt, width: content.width)
            found = columns.enumerated().map { index, column in
                let isTurned: Bool = index == monthAt || index == monthAt + 1
                return HeadingSlots.Slot(
                    column: column, reason: isTurned ? .turned : column == nil ? .unknown : .position)
            }
        } else {
            found = PlainSlots.aligned(content, headings.columns, from: PlainSlots.start(content.width, form, place))
        }
        for (index, choice) in choices.sorted(by: { $0.key < $1.key }) where found.indices.contains(index) {
            found[index] = PlainSlots.chosen(choice, ids)
            for other in found.indices where other != index && found[index].column != nil {
                guard found[other].column == found[index].column, found[other].reason != .chosen else { continue }
                found[other] = HeadingSlots.Slot()
            }
        }
        slots = found
    }

    /// A block as wide as the printed form is the form, and a narrower one starts where it was pasted.
    private static func start(_ width: Int, _ form: TableForm, _ place: Tempelan.Place) -> Int {
        guard width < form.kolom.count(where: \.isPrinted), let column = place.column else { return 0 }
        return form.kolom.firstIndex { $0.id == column } ?? 0
    }

    private static func aligned(
        _ content: BlockContent, _ columns: [FormColumn], from start: Int
    ) -> [HeadingSlots.Slot] {
        // A single column goes where it was pasted.
        guard content.width > 1 else {
            return (0..<content.width).map { _ in
                HeadingSlots.Slot(column: columns.indices.contains(start) ? columns[start].key : nil, reason: .position)
            }
        }
        // Codes stand before what they are of in some forms, behind all else in others.
        let codes = (0..<content.width).filter { content.kind($0) == .codes }
        let coded = columns.filter { $0.kind == .code }
        let code = codes.count == 1 && coded.count == 1 && start == 0 ? codes.first : nil
        let alignment = ColumnAlignment(content, width: content.width, to: columns, from: start, without: code)
        return alignment.placed.enumerated().map { index, step in
            if index == code { return HeadingSlots.Slot(column: coded[0].key, reason: .content(.codes)) }
            guard let step, step.fit > -3 else { return HeadingSlots.Slot() }
            let kind = content.kind(index)
            return HeadingSlots.Slot(
                column: columns[step.place].key,
                reason: step.fit >= 2 ? kind.map { .content($0) } ?? .position : .position)
        }
    }

    private static func chosen(_ choice: Tempelan.Choice, _ ids: [ColumnKey]) -> HeadingSlots.Slot {
        switch choice {
        case .notTaken: HeadingSlots.Slot(column: nil, reason: .chosen)
        case .column(let key): HeadingSlots.Slot(column: ids.contains(key) ? key : nil, reason: .chosen)
        }
    }
}

/// Where the columns without a heading go in a block that has headings: by what they hold, where only one column of the
/// form can be meant, or into the only one between those of their neighbours.
struct BlankSlots {
    private(set) var slots: [HeadingSlots.Slot]

    init(_ named: [HeadingSlots.Slot], _ lines: HeadingLines, _ content: BlockContent, _ columns: [FormColumn]) {
        slots = named
        let blank = slots.indices.filter {
            slots[$0] == HeadingSlots.Slot() && lines.path($0).isEmpty && content.isFilled($0)
        }
        for index in blank {
            let taken = Set(slots.compactMap(\.column))
            let free = columns.filter { !taken.contains($0.key) }
            let kind = content.kind(index)
            let fitting = free.filter { ColumnAlignment.fit(kind, true, $0) >= 3 }
            let range = HeadingGroups.gap(slots.map(\.column), columns, at: index)
            if let kind, fitting.count == 1 || fitting.filter({ range.contains($0.place) }).count == 1 {
                let place = fitting.count == 1 ? fitting[0] : fitting.filter { range.contains($0.place) }[0]
                slots[index] = HeadingSlots.Slot(column: place.key, reason: .content(kind))
                continue
            }
            let between = free.filter { range.contains($0.place) && $0.isPrinted }
            if between.count == 1, ColumnAlignment.fit(kind, true, between[0]) > 0 {
                slots[index] = HeadingSlots.Slot(column: between[0].key, reason: .neighbour)
            }
        }
    }
}
