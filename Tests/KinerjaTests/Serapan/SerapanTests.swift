import Testing

@testable import Kinerja

@Suite("What was spent of a budget is derived, and never guessed") struct SerapanTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let pagu: [String]
        let realisasi: [String]
        let sentence: String

        init(_ pagu: [String], _ realisasi: [String], _ sentence: String) {
            (self.pagu, self.realisasi, self.sentence) = (pagu, realisasi, sentence)
        }

        var testDescription: String { "\(realisasi) of \(pagu)" }
    }

    static let cases: [Case] = [
        Case(["1.126.000"], ["1.114.600"], "Serapan 98,99 persen."),
        Case(["50.000.000,00"], ["50.000.000,00"], "Serapan 100,00 persen."),
        Case(["44.342.000"], ["41615400"], "Serapan 93,85 persen."),
        Case(["18.600.000"], ["-"], "Serapan 0,00 persen."),
        Case(["1.000"], ["0"], "Serapan 0,00 persen."),
        Case(["1.000"], ["250", "250", "500"], "Serapan 100,00 persen."),
        Case(["1.000", "3.000"], ["1.000", "1.000"], "Serapan 50,00 persen."),
        Case(["1.000"], ["1.500"], "Serapan 150,00 persen."),
        Case(["3"], ["2"], "Serapan 66,67 persen."),
        Case(["1.000"], [], "Belum ada serapan."),
        Case([], ["1.000"], "Belum ada serapan."),
        Case(["", "-"], [""], "Belum ada serapan."),
        Case(["0"], ["0"], "Serapan tidak dapat dihitung dari pagu 0."),
        Case(["65.00.000"], ["65.000.000"], "Tidak dihitung: “65.00.000” tidak terbaca sebagai rupiah."),
        Case(["275.977.000"], ["257.5465.00"], "Tidak dihitung: “257.5465.00” tidak terbaca sebagai rupiah."),
        Case(
            ["1.000", "102.796.72.000"], ["900"],
            "Tidak dihitung: “102.796.72.000” tidak terbaca sebagai rupiah."),
    ]

    @Test(arguments: cases) func derives(_ one: Case) {
        let serapan = Serapan(
            pagu: one.pagu.map { Anggaran(raw: $0) }, realisasi: one.realisasi.map { Anggaran(raw: $0) })
        #expect(serapan.kalimat == one.sentence)
        guard case .dihitung(let persen) = serapan.keadaan else {
            #expect(serapan.langkah.isEmpty)
            return
        }
        #expect(serapan.langkah.map(\.nama) == ["Serapan", "Pembulatan"])
        #expect(serapan.langkah.last?.hasil == .angka(Pecahan(persen)))
    }

    /// Lines as "level line", and which of them count: of one with others below it these alone.
    @Test func nothingCountsTwice() {
        let levels: [(tingkat: TingkatAnggaran, baris: Int)] = [
            (.program, 1), (.kegiatan, 2), (.subKegiatan, 3), (.subKegiatan, 4), (.kegiatan, 5), (.program, 6),
            (.program, 7), (.subKegiatan, 8),
        ]
        #expect(levels.terbawah() == [3, 4, 5, 6, 8])
        #expect(levels.terbawah(of: 1) == [3, 4, 5] && levels.terbawah(of: 6) == [6] && levels.terbawah(of: 7) == [8])
    }

    @Test(arguments: [
        ("1.02.02", "", TingkatAnggaran.program), ("1.02.02.2.01", "", .kegiatan),
        ("1.02.02.2.01.0001", "", .subKegiatan),
        ("", "PROGRAM PENUNJANG", .program), ("", "Kegiatan rutin", .kegiatan), ("", "Penyediaan Gaji", .subKegiatan),
    ])
    func levelsByCodeOrWord(_ kode: String, _ uraian: String, _ level: TingkatAnggaran) {
        #expect(TingkatAnggaran(kode: kode, uraian: uraian) == level)
    }

    /// A block, and its lines as "code|name|pagu|realisasi".
    static let pastes: [(String, [String])] = [
        (
            "PROGRAM/KEGIATAN\tPAGU ANGGARAN (Rp)\tREALISASI (Rp)\nPROGRAM A\nB\t65.00.000\t65.000.000",
            ["|PROGRAM A||", "|B|65.00.000|65.000.000"]
        ),
        (
            "Kode\tUraian\tAnggaran\n1.02.02\tProgram A\t12.500.000\n1\t2\t3",
            ["1.02.02|Program A|12.500.000|"]
        ),
        (
            "1.02.02\tProgram A\t1.000.000\t900.000\n1.02.03\tProgram B\t2.000.000\t-",
            ["1.02.02|Program A|1.000.000|900.000", "1.02.03|Program B|2.000.000|-"]
        ),
    ]

    @Test(arguments: pastes) func readsWhatIsPasted(_ text: String, _ lines: [String]) {
        let read = TempelanAnggaran(Tempelan(text)).baris.map { line in
            KolomAnggaran.allCases.map { line[$0] ?? "" }.joined(separator: "|")
        }
        #expect(read == lines)
    }

    @Test func versionsAreReadBack() {
        #expect(
            VersiAnggaran.semua.allSatisfy { VersiAnggaran(kode: $0.kode) == $0 } && VersiAnggaran.semua.count == 11)
        #expect(VersiAnggaran(kode: "pergeseran-0") == nil && VersiAnggaran(kode: "rka") == nil)
    }

    @Test func twoWhoTypeDifferentCellsBothStay() {
        let base = IsianAnggaran([.pagu: "1", .uraian: "A"])
        let now = IsianAnggaran([.pagu: "2", .uraian: "A"])
        #expect(now.merged([.realisasi: "5", .pagu: "1"], over: base)?[.pagu] == "2")
        #expect(now.merged([.pagu: "3"], over: base) == nil)
        #expect(now.merged([.pagu: "2"], over: base) == now)
    }
}
