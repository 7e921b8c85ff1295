// The widths of columns on paper. Left to themselves, browsers and WeasyPrint divide a table a little differently,
// which moves lines and, some sheets later, rows: with widths of our own both print the same sheets.

extension PrintedTable {
    /// Whether every number and every word that is not long has its line, in a table `room` pixels wide.
    func fits(_ room: Double) -> Bool { needs.reduce(0) { $0 + $1.unbroken } <= room }

    /// In whole per cent of a table `room` pixels wide, adding up to 100: first what each column needs for its longest
    /// word, then the rest to those with the most text, as browsers do (CSS 2.2, 17.5.2.2).
    func widths(in room: Double) -> [Int] {
        let needs: [Need] = self.needs
        var least: [Int] = needs.map { Int(($0.least * 100 / room).rounded(.up)) }
        let unbroken: [Int] = needs.map { Int(($0.unbroken * 100 / room).rounded(.up)) }
        let numbers: [Int] = needs.map { Int(($0.number * 100 / room).rounded(.up)) }
        // Where there is not room for every word, long ones are broken; then others, and numbers where nothing else is
        // left.
        while least.reduce(0, +) > 100 {
            let words: [Int] = least.indices.filter { least[$0] > unbroken[$0] }
            let others: [Int] = least.indices.filter { least[$0] > numbers[$0] }
            let broken: [Int] = !words.isEmpty ? words : !others.isEmpty ? others : Array(least.indices)
            guard let widest = broken.max(by: { least[$0] < least[$1] }) else { break }
            least[widest] -= 1
        }
        let left: Int = 100 - least.reduce(0, +)
        let more: [Double] = needs.map { $0.most - $0.least }
        let rest: [Int] = PrintedTable.divide(left, by: more.contains { $0 > 0 } ? more : needs.map(\.most))
        return zip(least, rest).map { $0 + $1 }
    }

    private struct Need {
        /// For what is not to be broken, for its longest word, and for all of it in one line.
        var unbroken: Double
        var least: Double
        var most: Double
        /// For its longest number.
        var number: Double = padding

        /// - Parameter indent: how far the text is set in, in pixels.
        mutating func grow(_ text: String, isBold: Bool, isUnbroken: Bool, indent: Double = 0) {
            let padding: Double = Need.padding + indent
            let lines: [Double] = text.split(separator: "\n").map { Letters.width($0, isBold) + padding }
            let line: Double = lines.max() ?? 0
            let word: Double =
                text.split { " \n-".contains($0) }.map { Letters.width($0, isBold) + padding }.max() ?? 0
            least = max(least, isUnbroken ? line : word)
            most = max(most, line, least)
            let numbers: [Double] = text.split { " \n".contains($0) }.filter { $0.contains(where: \.isNumber) }.map {
                Letters.width($0, isBold) + padding
            }
            number = max(number, numbers.max() ?? 0)
            unbroken = max(unbroken, number, min(least, Need.long))
        }

        /// About ten letters.
        static let long = 80.0
        /// Of a cell with its border.
        static let padding = 13.0
        /// Of each level below another (print.css).
        static let step = 12
    }

    private var needs: [Need] {
        var needs: [Need] = columns.map { column in
            var need = Need(unbroken: Need.padding, least: Need.padding, most: Need.padding)
            need.grow(column.heading, isBold: true, isUnbroken: false)
            return need
        }
        for (column, cell) in placed where cell.columns == 1 {
            needs[column].grow(
                cell.text, isBold: cell.isHeading || cell.isStrong,
                isUnbroken: cell.kind != .text && !cell.isHeading, indent: Double(cell.indent * Need.step))
        }
        return needs
    }

    /// Every cell with the column it begins in: cells of rows above hang down (HTML 4.9.12).
    private var placed: [(column: Int, cell: Cell)] {
        var taken = [Int](repeating: 0, count: columns.count)
        var placed: [(column: Int, cell: Cell)] = []
        for (index, row) in rows.enumerated() {
            var column = 0
            for cell in row.cells {
                while column < taken.count, taken[column] > index { column += 1 }
                guard column < taken.count else { break }
                placed.append((column, cell))
                let end: Int = min(taken.count, column + cell.columns)
                for place in column..<end { taken[place] = index + cell.rows }
                column = end
            }
        }
        return placed
    }

    /// `count` in whole parts; the largest remainders are rounded up.
    private static func divide(_ count: Int, by shares: [Double]) -> [Int] {
        let sum: Double = max(shares.reduce(0, +), 1)
        let exact: [Double] = shares.map { $0 * Double(count) / sum }
        var whole: [Int] = exact.map { Int($0) }
        let order: [Int] = exact.indices.sorted {
            exact[$0] - exact[$0].rounded(.down) > exact[$1] - exact[$1].rounded(.down)
        }
        for index in order.prefix(max(0, count - whole.reduce(0, +))) { whole[index] += 1 }
        return whole
    }
}

/// About how wide a text is in Liberation Sans of 9 pt.
enum Letters {
    /// How much narrower the small type of a table is that no paper has room for (print.css).
    static let small = 7.5 / 9

    static func width(_ text: Substring, _ isBold: Bool) -> Double {
        text.unicodeScalars.reduce(0) { $0 + width($1) } * (isBold ? 1.07 : 1)
    }

    private static func width(_ letter: Unicode.Scalar) -> Double {
        switch letter {
        case "i", "j", "l", "I", ".", ",", ":", ";", "|", "!", "'": 3.4
        case " ", "f", "t", "r", "-", "/", "(", ")": 4
        case "m", "M", "W", "w", "%", "@": 10.2
        case "A"..."Z": 8.4
        default: 6.7
        }
    }
}
