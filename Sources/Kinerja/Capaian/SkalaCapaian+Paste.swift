extension SkalaCapaian {
    /// A scale as it was pasted: a line for each band, its name and its range in any order of columns.
    public struct Tempelan: Sendable, Hashable {
        /// From low to high, coloured in that order.
        public let kelas: [Kelas]
        /// Lines that have a number and could not be read, with their place counted from 1.
        public let takTerbaca: [Baris]

        public struct Baris: Sendable, Hashable {
            public let nomor: Int
            public let teks: String
        }

        /// Cells are parted by tabs or bars; a line of one cell holds name and range in a row. Lines without a number
        /// (headings) are passed over.
        public init(_ text: String) {
            var (bands, unread): ([(nama: String, pita: Skala.Pita)], [Baris]) = ([], [])
            for (place, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated()
            {
                guard line.contains(where: \.isNumber) else { continue }
                if let band = Tempelan.band(line) {
                    bands.append(band)
                } else {
                    unread.append(Baris(nomor: place + 1, teks: String(line).tidied()))
                }
            }
            let sorted = bands.sorted { Skala.Pita.isBefore($0.pita, $1.pita) }
            kelas = zip(sorted, Warna.untuk(sorted.count)).map { Kelas(nama: $0.nama, warna: $1, pita: $0.pita) }
            takTerbaca = unread
        }

        private static func band(_ line: Substring) -> (nama: String, pita: Skala.Pita)? {
            let cells: [String] = line.split { $0 == "\t" || $0 == "|" }.map { $0.tidied() }.filter { !$0.isEmpty }
            guard cells.count > 1 else { return cells.first.flatMap(inOneCell) }
            let readable = cells.firstIndex { Skala.Pita(text: $0) != nil }
            if let readable, let name = cells.enumerated().first(where: { $0.offset != readable && isName($0.element) })
            {
                return Skala.Pita(text: cells[readable]).map { (name.element, $0) }
            }
            // "1." before name and range in one cell.
            return cells.lazy.compactMap(inOneCell).first
        }

        /// `Sangat Tinggi 91 % ≤ 100 %`, `1. 91 - 100 : Sangat Tinggi`.
        private static func inOneCell(_ cell: String) -> (nama: String, pita: Skala.Pita)? {
            let words: [Substring] = cell.split(separator: " ").filter {
                ![":", "=", "-", "–"].contains($0) || $0.isDash
            }
            for cut in words.indices.dropFirst() {
                let (left, right) = (joined(words[..<cut]), joined(words[cut...]))
                for (name, range) in [(left, right), (right, left)] where isName(name) {
                    if let pita = Skala.Pita(text: unnumbered(range)) { return (unnumbered(name), pita) }
                }
            }
            return nil
        }

        private static func joined(_ words: ArraySlice<Substring>) -> String {
            var text: Substring = words.joined(separator: " ")[...]
            while let first = text.first, first == ":" || first == "=" || first == " " { text = text.dropFirst() }
            while let last = text.last, last == ":" || last == "=" || last == " " || last.isDash {
                text = text.dropLast()
            }
            return String(text)
        }

        /// Without the number of the line: "1.", "2)", "a.".
        private static func unnumbered(_ text: String) -> String {
            let parts = text.split(separator: " ", maxSplits: 1)
            guard parts.count == 2, let mark = parts[0].last, ".)".contains(mark), parts[0].count <= 3 else {
                return text
            }
            return String(parts[1])
        }

        /// Begins with a letter, behind the number of a line, and is no range.
        private static func isName(_ text: String) -> Bool {
            let name: String = unnumbered(text)
            return name.first?.isLetter == true && name.count > 1 && name.utf8.count <= 80
                && Skala.Pita(text: name) == nil
        }
    }
}
