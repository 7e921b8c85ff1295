/// A name with its code of the nomenclature before it, as one cell holds both: "1.01.02 Pengelolaan Pendidikan".
struct LeadingCode {
    let kode: KodeNomenklatur
    /// The text behind the code.
    let nama: String

    /// `nil` where no code stands there, or nothing behind it. Spaces around the dots are forgiven. Two segments are a
    /// code only before an urusan: "1.01" numbers anything.
    init?(_ text: String) {
        guard let first = text.utf8.first, (0x30...0x39).contains(first) || first | 0x20 == UInt8(ascii: "x") else {
            return nil
        }
        let end = LeadingCode.end(of: text)
        let code = text[..<end].filter { !$0.isWhitespace }
        guard let kode = KodeNomenklatur(code) else { return nil }
        let name = text[end...].drop { $0.isWhitespace || "-–—:.".contains($0) }
        guard name.first?.isLetter == true, kode.tingkat >= .program || LeadingCode.isUrusan(name, kode) else {
            return nil
        }
        self.kode = kode
        nama = String(name)
    }

    private static func isUrusan(_ name: Substring, _ kode: KodeNomenklatur) -> Bool {
        guard kode.tingkat == .bidangUrusan, let level = RowLevel(naming: String(name)) else { return false }
        return level == .urusan || level == .bidangUrusan
    }

    /// Behind the digits, x and dots; a space belongs to them only beside a dot.
    private static func end(of text: String) -> String.Index {
        var (end, index, last) = (text.startIndex, text.startIndex, Character(" "))
        while index < text.endIndex {
            let next = text[index]
            if next == "." || next.isASCII && next.isNumber || next == "x" || next == "X" {
                guard end == index || next == "." || last == "." else { break }
                last = next
                end = text.index(after: index)
            } else if !next.isWhitespace {
                break
            }
            index = text.index(after: index)
        }
        return end
    }
}

extension TableSpec {
    /// The rows with the codes that stand before their names in the column of codes, where that one is blank or says
    /// the same; and how many there were.
    public func codesTaken(in rows: [Baris]) -> (rows: [Baris], count: Int) {
        guard let (kode, nama) = coded else { return (rows, 0) }
        var count = 0
        let taken = rows.map { row -> Baris in
            guard let leading = LeadingCode(row[nama]),
                row[kode].isEmpty || KodeNomenklatur(row[kode]) == leading.kode
            else { return row }
            var row = row
            row[kode] = leading.kode.text
            row[nama] = leading.nama
            count += 1
            return row
        }
        return (taken, count)
    }
}
