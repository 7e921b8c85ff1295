/// A list of codes with their names as it was pasted: one line each, code, tab, name.
public struct DaftarNomenklatur: Sendable, Equatable {
    /// A code and its name.
    public struct Butir: Sendable, Equatable {
        public let kode: KodeNomenklatur
        public let nama: String
    }

    /// What is wrong in a line, counted from 1 as it was pasted.
    public struct Kesalahan: Sendable, Equatable {
        public let baris: Int
        public let jenis: Jenis

        public enum Jenis: Sendable, Equatable {
            /// What stands where the code should be is none.
            case bukanKode(String)
            case tanpaNama(String)
            case namaTerlaluPanjang(String)
            /// The same code stands in an earlier line.
            case kembar(String, baris: Int)
            /// The code that it belongs to is nowhere in the list.
            case tanpaInduk(String, induk: String)
        }
    }

    public private(set) var butir: [Butir] = []
    /// In the order of their lines. A list with any is not kept.
    public private(set) var kesalahan: [Kesalahan] = []

    /// Longer than any name in use; keeps a whole paragraph out.
    public static let panjangNama = 500

    /// Blank lines and a line of headings at the top are skipped.
    public init(_ text: String) {
        var lines: [String: Int] = [:]
        for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            let cells: (kode: String, nama: String) = DaftarNomenklatur.cells(line)
            let isHeading: Bool = butir.isEmpty && cells.kode.lowercased().hasPrefix("kode")
            guard !(cells.kode + cells.nama).isEmpty, !isHeading else { continue }
            read(cells, line: index + 1, seen: &lines)
        }
        kesalahan += orphans(lines)
        kesalahan.sort { $0.baris < $1.baris }
    }

    /// How many codes there are of each level, the widest first.
    public var jumlah: [(tingkat: TingkatNomenklatur, jumlah: Int)] {
        let counts: [TingkatNomenklatur: Int] = butir.reduce(into: [:]) { $0[$1.kode.tingkat, default: 0] += 1 }
        return TingkatNomenklatur.allCases.map { ($0, counts[$0] ?? 0) }
    }

    private mutating func read(_ cells: (kode: String, nama: String), line: Int, seen: inout [String: Int]) {
        guard let kode = KodeNomenklatur(cells.kode) else { return note(line, .bukanKode(cells.kode)) }
        guard !cells.nama.isEmpty else { return note(line, .tanpaNama(kode.text)) }
        guard cells.nama.count <= DaftarNomenklatur.panjangNama else {
            return note(line, .namaTerlaluPanjang(kode.text))
        }
        if let first = seen[kode.text] { return note(line, .kembar(kode.text, baris: first)) }
        seen[kode.text] = line
        butir.append(Butir(kode: kode, nama: cells.nama))
    }

    private mutating func note(_ line: Int, _ jenis: Kesalahan.Jenis) {
        kesalahan.append(Kesalahan(baris: line, jenis: jenis))
    }

    /// A program of every bidang urusan stands alone: X.XX is the place of a code, not one.
    private func orphans(_ lines: [String: Int]) -> [Kesalahan] {
        butir.compactMap { item in
            guard let induk = item.kode.induk, !(induk.isUmum && induk.tingkat < .program), lines[induk.text] == nil
            else { return nil }
            return Kesalahan(baris: lines[item.kode.text] ?? 0, jenis: .tanpaInduk(item.kode.text, induk: induk.text))
        }
    }

    /// Before the first tab, and after it; text without a tab is parted at its first space.
    private static func cells(_ line: Substring) -> (kode: String, nama: String) {
        let trimmed: String = String(line.drop(while: \.isWhitespace))
        let isTabbed: Bool = line.contains("\t")
        let parts: [Substring] = (isTabbed ? line : trimmed[...]).split(maxSplits: 1, omittingEmptySubsequences: false)
        {
            isTabbed ? $0 == "\t" : $0.isWhitespace
        }
        let nama: String = parts.count > 1 ? String(parts[1]) : ""
        return (Teks.clean(String(parts.first ?? "")), Teks.clean(nama))
    }
}
