@testable import Kinerja

/// A table of programs, and what it comes to.
struct LevelCase: Sendable {
    let name: String
    /// `number | code | name | amount`, more cells by their column: `| indikator=Persentase`.
    let rows: [String]
    let depths: [Int]
    let total: Int64
    /// "written sum" of each row that says otherwise than those below it.
    var deviations: [String] = []

    var baris: [Baris] {
        rows.map { line in
            let cells = line.split(separator: "|", omittingEmptySubsequences: false).map { $0.tidied() }
            var row = Baris(["nomor": cells[0], "kode": cells[1], "program": cells[2], "anggaran": cells[3]])
            for cell in cells.dropFirst(4) {
                let parts = cell.split(separator: "=").map(String.init)
                row[ColumnKey(rawValue: parts[0])] = parts[1]
            }
            return row
        }
    }
}

extension LevelCase {
    static let all: [LevelCase] = codes + words + numbers + columns + neighbours + amounts

    private static let codes: [LevelCase] = [
        LevelCase(
            name: "codes in their column",
            rows: ["1|1.01.02|Pendidikan|100", "|1.01.02.2.01|SD|60", "|1.01.02.2.02|SMP|40"],
            depths: [0, 1, 1], total: 100),
        LevelCase(
            name: "codes before the names",
            rows: ["1||1.01.02 Pendidikan|100", "||1.01.02.2.01 SD|100", "||1.01.02.2.01.0003 Ruang|100"],
            depths: [0, 1, 2], total: 100),
        LevelCase(
            name: "codes of 2019", rows: ["|1.01.02|A|70", "|1.01.02.2.01|B|70", "|1.01.02.2.01.03|C|70"],
            depths: [0, 1, 2], total: 70),
        LevelCase(
            name: "spaces in a code", rows: ["||1 . 01 . 02 Pendidikan|50", "||1. 01. 02. 2. 01 SD|50"],
            depths: [0, 1], total: 50),
        LevelCase(
            name: "codes of every bidang urusan",
            rows: ["|X.XX.01|Penunjang|90", "|X.XX.01.2.01|Perencanaan|90", "|2.13.04|Pemdes|10"], depths: [0, 1, 0],
            total: 100),
        LevelCase(
            name: "a program of the bidang below one of every", rows: ["|X.XX.01|A|90", "|2.13.01.2.01|B|90"],
            depths: [0, 1], total: 90),
        LevelCase(
            name: "a kegiatan whose program is missing",
            rows: ["|1.01.02|A|100", "|1.01.02.2.01|B|100", "|1.01.03.2.01|C|30"], depths: [0, 1, 0], total: 130),
        LevelCase(
            name: "a sub kegiatan without its kegiatan", rows: ["|1.01.02|A|100", "|1.01.02.2.01.0001|B|100"],
            depths: [0, 1], total: 100),
        LevelCase(
            name: "no program at all", rows: ["|1.01.02.2.01|A|60", "|1.01.02.2.01.0001|B|60", "|1.01.02.2.02|C|40"],
            depths: [0, 1, 0], total: 100),
        LevelCase(
            name: "urusan and bidang by code",
            rows: ["|1|URUSAN WAJIB|", "|1.01|BIDANG URUSAN PENDIDIKAN|", "|1.01.02|A|100", "|1.01.02.2.01|B|100"],
            depths: [0, 1, 2, 3], total: 100),
        LevelCase(
            name: "an urusan that says its amount",
            rows: ["|1|Urusan wajib|130", "|1.01.02|A|100", "|1.01.03|B|30"], depths: [0, 1, 1], total: 130),
        LevelCase(
            name: "a code alone", rows: ["1|1.01.02|A|100", "|1.01.02.2.01||100"], depths: [0, 1], total: 100),
        LevelCase(
            name: "a number that is no code", rows: ["1||1.01 Program A|100", "2||2.02 Program B|50"], depths: [0, 0],
            total: 150),
    ]

    private static let words: [LevelCase] = [
        LevelCase(
            name: "words", rows: ["||Program A|100", "||Kegiatan B|60", "||Kegiatan C|40"], depths: [0, 1, 1],
            total: 100),
        LevelCase(
            name: "capital words",
            rows: ["||PROGRAM A|100", "||KEGIATAN B|100", "||SUB KEGIATAN C|60", "||SUB-KEGIATAN D|40"],
            depths: [0, 1, 2, 2], total: 100),
        LevelCase(
            name: "two programs, one with kegiatan",
            rows: ["1||Program A|100", "||Kegiatan B|100", "2||Program C|50"], depths: [0, 1, 0], total: 150),
        LevelCase(
            name: "two programs, the other with kegiatan",
            rows: ["1||Program A|100", "2||Program C|50", "||Kegiatan D|30", "||Kegiatan E|20"],
            depths: [0, 0, 1, 1], total: 150),
        LevelCase(
            name: "only kegiatan", rows: ["1||Kegiatan A|100", "2||Kegiatan B|50"], depths: [0, 0], total: 150),
        LevelCase(
            name: "only programs", rows: ["1||Program A|100", "2||Program B|50", "3||Penunjang|5"],
            depths: [0, 0, 0], total: 155),
        LevelCase(
            name: "an urusan row", rows: ["||URUSAN PEMERINTAHAN WAJIB|", "1||Program A|100", "||Kegiatan B|100"],
            depths: [0, 1, 2], total: 100),
        LevelCase(
            name: "an urusan row that spans", rows: ["URUSAN PEMERINTAHAN WAJIB|||", "1||Program A|100"],
            depths: [0, 1], total: 100),
        LevelCase(
            name: "two urusan", rows: ["||Urusan A|", "||Program A|100", "||Urusan B|", "||Program B|50"],
            depths: [0, 1, 0, 1], total: 150),
        LevelCase(
            name: "sasaran above programs",
            rows: ["1||Sasaran 1: X|", "||Program A|100", "||Kegiatan B|100", "2||Sasaran 2: Y|", "||Program C|5"],
            depths: [0, 1, 2, 0, 1], total: 105),
        LevelCase(
            name: "a bold row among others", rows: ["||DINAS KESEHATAN|", "1||Program A|100", "2||Program B|50"],
            depths: [0, 1, 1], total: 150),
        LevelCase(
            name: "marks before words", rows: ["||A. Program X|100", "||1. Kegiatan Y|60", "||2. Kegiatan Z|40"],
            depths: [0, 1, 1], total: 100),
        LevelCase(
            name: "words within a name", rows: ["1||Pengelolaan Program|100", "2||Penunjang Kegiatan|50"],
            depths: [0, 0], total: 150),
        LevelCase(
            name: "a choice before everything",
            rows: ["||Program A|100", "||Program B|60|tingkat=Kegiatan", "||Penunjang|40|tingkat=Kegiatan"],
            depths: [0, 1, 1], total: 100),
        LevelCase(
            name: "a choice that takes out", rows: ["||Program A|100", "||Kegiatan B|60|tingkat=Program"],
            depths: [0, 0], total: 160),
        LevelCase(
            name: "a choice that is none", rows: ["||Program A|100", "||Program B|60|tingkat=Anu"], depths: [0, 0],
            total: 160),
    ]

    private static let numbers: [LevelCase] = [
        LevelCase(
            name: "1, 1.1", rows: ["1||A|100", "1.1||B|60", "1.2||C|40", "2||D|50"], depths: [0, 1, 1, 0],
            total: 150),
        LevelCase(
            name: "1, 1.1, 1.1.1", rows: ["1.||A|100", "1.1.||B|100", "1.1.1.||C|60", "1.1.2.||D|40"],
            depths: [0, 1, 2, 2], total: 100),
        LevelCase(
            name: "1.1 without 1", rows: ["1.1||A|100", "1.2||B|50", "2.1||C|5"], depths: [0, 0, 0], total: 155),
        LevelCase(
            name: "1, a, b, 2", rows: ["1||A|100", "a.||B|60", "b.||C|40", "2||D|50"], depths: [0, 1, 1, 0],
            total: 150),
        LevelCase(
            name: "I, 1, a)", rows: ["I||A|100", "1.||B|100", "a)||C|60", "b)||D|40", "II||E|7"],
            depths: [0, 1, 2, 2, 0], total: 107),
        LevelCase(
            name: "letters up to i", rows: ["1||A|9", "h.||B|4", "i.||C|5"], depths: [0, 0, 0], total: 18),
        LevelCase(
            name: "bullets", rows: ["1||A|100", "-||B|60", "-||C|40", "2||D|5"], depths: [0, 1, 1, 0], total: 105),
        LevelCase(
            name: "numbers that count on", rows: ["1||A|100", "2||B|60", "3||C|40"], depths: [0, 0, 0], total: 200),
        LevelCase(
            name: "numbers that repeat", rows: ["1||A|1", "2||B|2", "2||C|3", "3||D|4"], depths: [0, 0, 0, 0],
            total: 10),
        LevelCase(
            name: "a list that begins again", rows: ["1||Program A|100", "1||B|60", "2||C|40", "2||Program D|5"],
            depths: [0, 1, 1, 0], total: 105),
        LevelCase(
            name: "numbers in the names", rows: ["||1. A|100", "||1.1 B|60", "||1.2 C|40"], depths: [0, 1, 1],
            total: 100),
    ]

    private static let columns: [LevelCase] = [
        LevelCase(
            name: "rows that continue",
            rows: ["1||Program A|100|indikator=I", "|||60|indikator=J", "2||Program B|50"], depths: [0, 0, 0],
            total: 210),
        LevelCase(
            name: "indicators of a kegiatan",
            rows: ["1||Program A|100|indikator=I", "|||", "||Kegiatan B|100|indikator=J", "||||indikator=K"],
            depths: [0, 0, 1, 1], total: 100),
        LevelCase(
            name: "a printed total", rows: ["1||Program A|100", "||Kegiatan B|100", "||JUMLAH|100"],
            depths: [0, 1, 0], total: 100),
        LevelCase(
            name: "subtotals between",
            rows: ["||Program A|60", "||Kegiatan B|60", "||Sub Total|60", "||Program C|40", "||Total|100"],
            depths: [0, 1, 0, 0, 0], total: 100),
    ]

    private static let neighbours: [LevelCase] = [
        LevelCase(
            name: "names alone below a program, and they agree",
            rows: ["||Program A|100", "||Perencanaan|60", "||Keuangan|40"], depths: [0, 1, 1], total: 100),
        LevelCase(
            name: "names alone below a program, and they do not",
            rows: ["||Program A|100", "||Penunjang Urusan|50"], depths: [0, 0], total: 150),
        LevelCase(
            name: "without a number below a number", rows: ["1||A|100", "||B|60", "||C|40", "2||D|5"],
            depths: [0, 1, 1, 0], total: 105),
        LevelCase(
            name: "kegiatan below names alone", rows: ["||Penunjang|100", "||Kegiatan B|60", "||Kegiatan C|40"],
            depths: [0, 1, 1], total: 100),
        LevelCase(
            name: "two names alone with kegiatan",
            rows: ["||X|100", "||Kegiatan B|60", "||Kegiatan C|40", "||Y|30", "||Kegiatan D|30"],
            depths: [0, 1, 1, 0, 1], total: 130),
        LevelCase(
            name: "a kegiatan without its word", rows: ["||Program A|100", "||Kegiatan B|60", "||Penyediaan|40"],
            depths: [0, 1, 1], total: 100),
        LevelCase(
            name: "nothing is told", rows: ["||A|100", "||B|60", "||C|40"], depths: [0, 0, 0], total: 200),
    ]

    private static let amounts: [LevelCase] = [
        LevelCase(
            name: "amounts at the program only", rows: ["||Program A|100", "||Kegiatan B|", "||Kegiatan C|-"],
            depths: [0, 1, 1], total: 100),
        LevelCase(
            name: "amounts at the kegiatan only",
            rows: ["||Program A|", "||Kegiatan B|60", "||Kegiatan C|40", "||Program D|-", "||Kegiatan E|5"],
            depths: [0, 1, 1, 0, 1], total: 105),
        LevelCase(
            name: "amounts at the sub kegiatan only",
            rows: ["||Program A|", "||Kegiatan B|", "||Sub Kegiatan C|60", "||Sub Kegiatan D|40"],
            depths: [0, 1, 2, 2], total: 100),
        LevelCase(
            name: "a program says otherwise than its kegiatan",
            rows: ["||Program A|100", "||Kegiatan B|60", "||Kegiatan C|30"], depths: [0, 1, 1], total: 100,
            deviations: ["100 90"]),
        LevelCase(
            name: "a kegiatan says otherwise",
            rows: ["||Program A|100", "||Kegiatan B|100", "||Sub Kegiatan C|60"], depths: [0, 1, 2], total: 100,
            deviations: ["100 60"]),
        LevelCase(
            name: "a kegiatan without an amount is as much as what is below it",
            rows: ["||Program A|100", "||Kegiatan B|", "||Sub Kegiatan C|60", "||Kegiatan D|40"],
            depths: [0, 1, 2, 1], total: 100),
        LevelCase(
            name: "an amount that cannot be read is not guessed",
            rows: ["||Program A|65.00.000", "||Kegiatan B|60", "||Program C|40"], depths: [0, 1, 0], total: 40),
        LevelCase(
            name: "nothing is compared with what cannot be read",
            rows: ["||Program A|100", "||Kegiatan B|65.00.000", "||Kegiatan C|40"], depths: [0, 1, 1], total: 100),
    ]
}
