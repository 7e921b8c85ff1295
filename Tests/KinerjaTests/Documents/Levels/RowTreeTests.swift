import Draws
import Support
import Testing

@testable import Kinerja

/// Rows that stand below each other, and what they come to.
@Suite struct RowTreeTests {
    private static let table = PerjanjianKinerja.tabelProgram

    @Test(arguments: LevelCase.all.indices)
    func rowsHaveTheirPlaceAndTheirSum(_ index: Int) {
        let one = LevelCase.all[index]
        let tree = Self.table.tree(of: one.baris)
        #expect(tree.depths == one.depths, "\(one.name)")
        let sum = JumlahAnggaran(Self.table.addends(in: one.baris, column: .anggaran))
        #expect(sum.jumlah == Rupiah(one.total), "\(one.name)")
        let deviations = Self.table.levelSums(in: one.baris, tree).filter(\.deviates)
        #expect(deviations.map { "\($0.written.amount) \($0.sum.amount)" } == one.deviations, "\(one.name)")
        // What was signed is read as it was.
        #expect(Self.table.tree(of: one.baris, depths: tree.depths).depths == one.depths, "\(one.name)")
    }

    @Test func thereAreEnoughCases() { #expect(LevelCase.all.count >= 40) }

    /// In a form with a column for each level the one that is filled tells it; a row that names a program closes the
    /// one before.
    @Test func aColumnTellsTheLevel() {
        let rows = [
            Baris(["program": "A", "targetKegiatan": "150"]),
            Baris(["kegiatan": "A1", "unsur": "Dana", "satuanKegiatan": "Rupiah", "targetKegiatan": "100"]),
            Baris(["unsur": "SDM", "satuanKegiatan": "Orang", "targetKegiatan": "7"]),
            Baris(["kegiatan": "A2", "satuanKegiatan": "Rp", "targetKegiatan": "50"]),
            Baris(["program": "B", "kegiatan": "B1", "satuanKegiatan": "Rp", "targetKegiatan": "70"]),
            Baris(["kegiatan": "B2", "satuanKegiatan": "Rp", "targetKegiatan": "5"]),
        ]
        let table = RencanaKinerjaTahunan.tabel
        #expect(table.tree(of: rows).depths == [0, 1, 1, 1, 0, 0])
        #expect(JumlahAnggaran(table.addends(in: rows, column: .targetKegiatan)).jumlah == Rupiah(225))
    }

    /// Beside sasaran, where the number is that of the sasaran.
    @Test func anActionPlanHasLevels() {
        let rows = [
            Baris(["nomor": "1", "sasaran": "S", "indikator": "I", "program": "Program A", "anggaran": "100"]),
            Baris(["indikator": "J", "target": "5"]),
            Baris(["program": "Kegiatan A1", "anggaran": "60"]),
            Baris(["nomor": "2", "sasaran": "T", "indikator": "K", "program": "Kegiatan A2", "anggaran": "40"]),
            Baris(["nomor": "3", "sasaran": "U", "indikator": "L", "program": "Program B", "anggaran": "7"]),
        ]
        #expect(RencanaAksi.tabel.tree(of: rows).depths == [0, 0, 1, 1, 0])
        #expect(JumlahAnggaran(RencanaAksi.tabel.addends(in: rows, column: .anggaran)).jumlah == Rupiah(107))
    }

    /// Without money only numbers and codes tell a level: a sasaran may begin with any word.
    @Test func aTableWithoutMoneyHasNumbers() {
        func depths(_ rows: [(String, String)]) -> [Int] {
            PerjanjianKinerja.tabelSasaran.tree(of: rows.map { Baris(["nomor": $0, "sasaran": $1]) }).depths
        }
        #expect(depths([("1", "A"), ("1.1", "B"), ("1.2", "C"), ("2", "D")]) == [0, 1, 1, 0])
        #expect(depths([("1", "Program desa"), ("2", "Kegiatan desa"), ("3", "PROGRAM")]) == [0, 0, 0])
    }

    /// The sum is that of the widest level, whatever is listed below it.
    @Test(arguments: 1...Rounds.of(200))
    func theSumNeverDependsOnWhatIsListedBelow(_ round: Int) {
        var random = SeededGenerator(seed: UInt64(round))
        let style = DrawnTree.Style.allCases.randomElement(using: &random) ?? .words
        let drawn = DrawnTree.list(style: style, using: &random)
        let expected = drawn.filter { $0.depth == 0 }.reduce(Int64(0)) { $0 + $1.amount }
        for keep in 0...2 {
            let rows = drawn.filter { $0.depth <= keep }.map(\.row)
            let sum = JumlahAnggaran(Self.table.addends(in: rows, column: .anggaran)).jumlah
            #expect(sum == Rupiah(expected), "\(style) \(keep) \(rows)")
            #expect(Self.table.levelSums(in: rows, Self.table.tree(of: rows)).allSatisfy { !$0.deviates })
        }
    }

    /// Where only the lowest level says amounts, they are the sum.
    @Test(arguments: 1...Rounds.of(100))
    func amountsOfTheLowestLevelAreEnough(_ round: Int) {
        var random = SeededGenerator(seed: UInt64(round))
        let drawn = DrawnTree.list(style: .words, using: &random)
        let expected = drawn.filter { $0.depth == 0 }.reduce(Int64(0)) { $0 + $1.amount }
        let rows = drawn.map { one in
            var row = one.row
            if !one.isLeaf { row[.anggaran] = "" }
            return row
        }
        #expect(JumlahAnggaran(Self.table.addends(in: rows, column: .anggaran)).jumlah == Rupiah(expected))
    }
}

/// Programs with kegiatan with sub kegiatan, drawn; each amount is the sum of those below it.
private struct DrawnTree {
    let row: Baris
    let depth: Int
    let amount: Int64
    let isLeaf: Bool

    enum Style: CaseIterable { case codes, codesInNames, words, numbers, choice }

    static func list(style: Style, using random: inout SeededGenerator) -> [DrawnTree] {
        (1...Int.random(in: 1...4, using: &random)).flatMap { branch([$0], style, using: &random) }
    }

    private static func branch(_ path: [Int], _ style: Style, using random: inout SeededGenerator) -> [DrawnTree] {
        let count: Int = path.count == 3 ? 0 : Int.random(in: 0...3, using: &random)
        let below = count == 0 ? [] : (1...count).flatMap { branch(path + [$0], style, using: &random) }
        let own = below.filter { $0.depth == path.count }.reduce(Int64(0)) { $0 + $1.amount }
        let amount: Int64 = below.isEmpty ? Int64.random(in: 1...1_000_000, using: &random) * 1_000 : own
        var row = row(path, style)
        row[.anggaran] = Rupiah(amount).grouped
        return [DrawnTree(row: row, depth: path.count - 1, amount: amount, isLeaf: below.isEmpty)] + below
    }

    private static func row(_ path: [Int], _ style: Style) -> Baris {
        let word = ["Program", "Kegiatan", "Sub Kegiatan"][path.count - 1]
        let name = "Urusan desa \(path.map(String.init).joined(separator: " "))"
        let code =
            "2.13.0\(path[0])" + (path.count > 1 ? ".2.0\(path[1])" : "") + (path.count > 2 ? ".000\(path[2])" : "")
        switch style {
        case .codes: return Baris(["kode": code, "program": "Desa \(path)"])
        case .codesInNames: return Baris(["program": "\(code) Desa \(path)"])
        case .words: return Baris(["program": "\(word) \(name)"])
        case .numbers: return Baris(["nomor": path.map(String.init).joined(separator: "."), "program": "Desa \(path)"])
        case .choice: return Baris(["program": "Desa \(path)", "tingkat": word])
        }
    }
}
