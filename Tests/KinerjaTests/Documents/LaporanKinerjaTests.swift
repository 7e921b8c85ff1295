import Support
import Testing

@testable import Kinerja

@Suite struct LaporanKinerjaTests {
    /// One row of a table, and what the rules of the report say about it.
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let cells: [String]
        let findings: [String]

        init(_ description: String, _ cells: [String], _ findings: [String] = []) {
            testDescription = description
            self.cells = cells
            self.findings = findings
        }
    }

    /// pagu, realisasi, persen
    static let spending: [Case] = [
        Case("rounded up", ["127.740.000", "114.435.504", "90"]),
        Case("rounded down", ["74.540.300", "62.982.800", "84"]),
        Case("cut off", ["1.126.000", "1.114.600", "98"]),
        Case("with decimals", ["9.200.000", "9.200.000", "100,00"]),
        Case("as a percentage", ["100.000", "95.000", "95 %"]),
        Case("cut off with decimals", ["300.000", "200.000", "66,66"]),
        Case("one unit too high", ["100.000", "95.000", "96"], ["realisasi.persen persen"]),
        Case("one unit too low", ["100.000", "95.000", "94"], ["realisasi.persen persen"]),
        Case("wrong in its last decimal", ["300.000", "200.000", "66,68"], ["realisasi.persen persen"]),
        Case("ten times too high", ["650.000.000", "65.000.000", "100,00"], ["realisasi.persen persen"]),
        Case("all of it spent", ["65.000.000", "65.000.000", "100"]),
        Case(
            "one rupiah more than there is", ["65.000.000", "65.000.001", "100"],
            [
                """
                realisasi.melebihi-pagu realisasi
                """
            ]),
        Case("nothing was spent, said with a dash", ["18.600.000", "-", "0"]),
        Case("nothing was spent, said with a number", ["18.600.000", "0", "0"]),
        Case("malformed money is not compared", ["65.00.000", "65.000.000", "100,00"]),
        Case("malformed realisasi neither", ["275.977.000", "257.5465.00", "10"]),
        Case("no percentage", ["100.000", "95.000", ""]),
        Case("a percentage in words", ["100.000", "95.000", "hampir semua"]),
        Case("no pagu", ["0", "0", "0"]),
        Case("the largest amount there is", ["9223372036854775807", "9223372036854775807", "100,000000"]),
        Case("more decimals than anybody prints", ["3", "1", "33,3333333"]),
    ]

    @Test(arguments: spending) func spendingAgrees(_ example: Case) {
        var naskah = Naskah()
        let row = Baris([
            "program": "Fasilitasi", "pagu": example.cells[0], "realisasi": example.cells[1],
            "persen": example.cells[2],
        ])
        naskah.replace("realisasi", with: [Baris(["program": "PROGRAM"]), row])
        let findings = LaporanKinerjaTests.found(naskah, by: "realisasi.")
        #expect(findings.map { "\($0.rule) \($0.column ?? "")" } == example.findings)
        #expect(findings.allSatisfy { $0.row == "k2" && $0.severity == .peringatan && $0.table == "realisasi" })
    }

    @Test func theRightPercentageIsSaid() {
        var naskah = Naskah()
        naskah.replace(
            "realisasi", with: [Baris(["program": "p", "pagu": "3.000", "realisasi": "2.000", "persen": "60,00"])])
        #expect(
            LaporanKinerjaTests.found(naskah, by: "realisasi.").map(\.message) == [
                "Tertulis 60,00 persen, padahal realisasi dibanding pagu adalah 66,67 persen."
            ])
    }

    /// The bands of the Indeks Desa Membangun as Way Kanan prints them.
    static let bands: [(String, String)] = [
        ("SANGAT TERTINGGAL", "≤ 0,491"), ("TERTINGGAL", "> 0,491 dan ≤ 0,599"),
        ("BERKEMBANG", "> 0,599 dan ≤ 0,707"),
        ("MAJU", "> 0,707 dan ≤ 0,815"), ("MANDIRI", "> 0,815"),
    ]

    /// idm, status
    static let statuses: [Case] = [
        Case("with a point", ["0.9233", "MANDIRI"]),
        Case("with a comma", ["0,8360", "MANDIRI"]),
        Case("in other capitals", ["0.7", "Berkembang"]),
        Case("at the upper end", ["0.707", "BERKEMBANG"]),
        Case("just above it", ["0.7071", "MAJU"]),
        Case("in the lowest band", ["0", "SANGAT TERTINGGAL"]),
        Case("a band too high", ["0.707", "MAJU"], ["indeks.status status"]),
        Case("a band too low", ["0,8151", "MAJU"], ["indeks.status status"]),
        Case("an unknown status", ["0.7", "CUKUP"], ["indeks.status status"]),
        Case("no status", ["0.7", ""], ["indeks.status status"]),
        Case("a score that is none", ["belum dinilai", "MAJU"]),
        Case("no score", ["", "MAJU"]),
    ]

    @Test(arguments: statuses) func statusAgrees(_ example: Case) {
        let naskah = LaporanKinerjaTests.village(example.cells[0], example.cells[1])
        #expect(
            LaporanKinerjaTests.found(naskah, by: "indeks.status").map { "\($0.rule) \($0.column ?? "")" }
                == example.findings)
    }

    /// A limit that cannot be read makes every statement about a village unsafe.
    @Test(arguments: ["", "sedang", "> 0,491 dan rendah"]) func anUnreadableBandSilencesTheRule(_ limit: String) {
        var naskah = LaporanKinerjaTests.village("0.707", "MAJU")
        naskah.replace("klasifikasi", with: naskah["klasifikasi"] + [Baris(["status": "LAIN", "batas": limit])])
        #expect(LaporanKinerjaTests.found(naskah, by: "indeks.status") == [])
    }

    @Test func theMessageNamesTheBand() {
        #expect(
            LaporanKinerjaTests.found(LaporanKinerjaTests.village("0.7", "MAJU"), by: "indeks.status").map(\.message)
                == [
                    "IDM 0.7 termasuk BERKEMBANG menurut tabel klasifikasi, tetapi tertulis MAJU."
                ])
    }

    private static func found(_ naskah: Naskah, by rules: String) -> [Finding] {
        Pemeriksa.findings(in: naskah, of: .laporanKinerja).filter { $0.rule.hasPrefix(rules) }
    }

    @Test func theSummaryCountsTheList() {
        var naskah = LaporanKinerjaTests.village("0.9", "MANDIRI")
        naskah.replace(
            "ringkasan-indeks",
            with: [Baris(["klasifikasi": "MANDIRI", "desa": "1"]), Baris(["klasifikasi": "MAJU", "desa": "0"])])
        #expect(LaporanKinerjaTests.found(naskah, by: "indeks.jumlah") == [])
        naskah.replace(
            "ringkasan-indeks",
            with: [Baris(["klasifikasi": "MANDIRI", "desa": "2"]), Baris(["klasifikasi": "MAJU", "desa": "x"])])
        #expect(
            LaporanKinerjaTests.found(naskah, by: "indeks.jumlah").map(\.message) == [
                "Tertulis 2, padahal daftar memuat 1 dengan status MANDIRI."
            ])
        naskah.replace("indeks-desa", with: [])
        #expect(LaporanKinerjaTests.found(naskah, by: "indeks.jumlah") == [])
    }

    @Test func theSummaryOfAReportLeavesOutWhatCannotBeRead() {
        var naskah = Naskah()
        naskah.replace(
            "capaian",
            with: [
                Baris(["sasaran": "s", "indikator": "i", "target": "1"]), Baris(["indikator": "j", "target": "2"]),
            ])
        naskah.replace(
            "realisasi",
            with: [
                Baris(["program": "PROGRAM"]), Baris(["program": "a", "pagu": "65.00.000", "realisasi": "65.000.000"]),
                Baris(["program": "b", "pagu": "50.000.000,00", "realisasi": "-"]),
            ])
        #expect(
            DocumentKind.laporanKinerja.summary(naskah) == [
                Ringkasan("Indikator", "2"), Ringkasan("Kegiatan", "2"),
                Ringkasan("Pagu", "Rp50.000.000", catatan: "1 angka tidak terbaca"),
                Ringkasan("Realisasi", "Rp65.000.000"),
            ])
    }

    /// Tenants set the form of a table by its id alone, so no two kinds may share one.
    @Test func noOtherKindHasATableOfTheSameName() {
        let own = DocumentKind.laporanKinerja.tabel.filter { $0.bentuk == .tabel }.map(\.id)
        let others = DocumentKind.all.filter { $0.id != "lkjip" }.flatMap(\.tabel).map(\.id)
        #expect(Set(own).count == own.count)
        #expect(Set(own).isDisjoint(with: others))
        #expect(
            DocumentKind.named("lkjip")?.tabel.count == own.count
                + DocumentKind.laporanKinerja.tabel.count { $0.bentuk == .teks })
    }

    private static func village(_ score: String, _ status: String) -> Naskah {
        var naskah = Naskah()
        naskah.replace("klasifikasi", with: bands.map { Baris(["status": $0.0, "batas": $0.1]) })
        naskah.replace(
            "indeks-desa", with: [Baris(["desa": "RAMSAI", "kecamatan": "WAY TUBA", "idm": score, "status": status])])
        return naskah
    }
}
