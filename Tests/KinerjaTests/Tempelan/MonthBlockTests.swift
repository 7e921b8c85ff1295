import Support
import Testing

@testable import Kinerja

/// Months in a pasted block, beside each other and below each other.
@Suite struct MonthBlockTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let text: String
        var place = Tempelan.Place()
        /// Each row as its filled cells, "nomor=1 b01=- b02=".
        let rows: [String]
        var tally = MonthTally()
        var unplaced: [String] = []

        init(
            _ description: String, _ text: String, at place: Tempelan.Place = Tempelan.Place(), _ rows: [String],
            _ tally: MonthTally,
            unplaced: [String] = []
        ) {
            testDescription = description
            self.text = text
            self.place = place
            self.rows = rows
            self.tally = tally
            self.unplaced = unplaced
        }
    }

    static let form: TableForm = RencanaAksi.tabel.form(TenantSettings())
    static let years: [String] = [
        "Januari", "Pebruari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "Nopember",
        "Desember",
    ]

    /// Rows of the seed's form: number, sasaran, indikator, satuan, target in the first, then only months.
    static func block(_ head: String, _ months: [String], _ figures: [String]) -> String {
        zip(months, figures).enumerated().map { ($0 == 0 ? head : "\t\t\t\t") + "\t\($1.0)\t\($1.1)" }.joined(
            separator: "\n")
    }

    static let head: String = "1\tMeningkatnya mutu\tIndeks\tNilai\t85"
    static let other: String = "2\tTerbinanya desa\tJumlah desa\tDesa\t13"
    static let headings: String =
        """
        No\tSasaran Strategis (Program)\tIndikator Kinerja\tSatuan\tKinerja\t\t\t\tProgram\tT An \
        Ta\n\t\t\t\tTarget Kinerja Tahunan\tBulan\tTarget\tKET\n1\t2\t3\t4\t5\t6\t7\t10\t11\t\n
        """
    static let texts: String = "nomor=1 sasaran=Meningkatnya mutu indikator=Indeks satuan=Nilai target=85"
    static let otherTexts: String = "nomor=2 sasaran=Terbinanya desa indikator=Jumlah desa satuan=Desa target=13"

    static func months(_ figures: String, from first: Int = 1) -> String {
        figures.split(separator: ",", omittingEmptySubsequences: false).enumerated().filter { !$1.isEmpty }
            .map { "\(RencanaAksi.bulan[first - 1 + $0])=\($1)" }.joined(separator: " ")
    }

    static func tally(_ indikator: Int, _ bulan: Int, lost: Int = 0, nameless: Int = 0) -> MonthTally {
        var tally = MonthTally()
        (tally.indikator, tally.bulan, tally.hilang, tally.tanpaNama) = (indikator, bulan, lost, nameless)
        return tally
    }

    static let plan: [String] = ["-", "-", "-", "-", "-", "40", "-", "-", "", "-", "-", "85"]
    static let printed: String = plan.joined(separator: ",")
    static let ones: [String] = [String](repeating: "1", count: 12)
    static let full: String = block(head, years, plan)
    static let modern: [String] = [
        "Jan", "Feb.", "Mar", "Apr", "Mei", "Jun", "Jul", "Agt", "Sept", "Okt", "Nov", "Des",
    ]

    static let vertical: [Case] = [
        Case("twelve rows without headings", full, ["\(texts) \(months(printed))"], tally(1, 12)),
        Case("abbreviations", block(head, modern, plan), ["\(texts) \(months(printed))"], tally(1, 12)),
        Case("headings over two lines and their count", headings + full, ["\(texts) \(months(printed))"], tally(1, 12)),
        Case(
            "headings again after a page break", headings + full + "\n\n" + headings + block(other, years, ones),
            ["\(texts) \(months(printed))", "\(otherTexts) \(months(ones.joined(separator: ",")))"], tally(2, 24)),
        Case(
            "rows lost inside", block(head, ["Januari", "Februari", "Mei", "Juni"], ["1", "", "3", "-"]),
            ["\(texts) \(months("1,,?,?,3,-"))"], tally(1, 4, lost: 2)),
        Case(
            "rows lost at the end, as its neighbour shows",
            block(head, ["Januari"], ["10"]) + "\n" + block(other, years, ones),
            [
                "\(texts) \(months("10" + String(repeating: ",?", count: 11)))",
                "\(otherTexts) \(months(ones.joined(separator: ",")))",
            ], tally(2, 13, lost: 11)),
        Case(
            "a half year is a half year", block(head, Array(years[6...]), Array(ones[6...])),
            ["\(texts) \(months(ones[6...].joined(separator: ","), from: 7))"], tally(1, 6)),
        Case(
            "a second indikator of one sasaran", full + "\n" + block("\t\tJumlah ijin\tDokumen\t72", years, ones),
            [
                "\(texts) \(months(printed))",
                "indikator=Jumlah ijin satuan=Dokumen target=72 \(months(ones.joined(separator: ",")))",
            ], tally(2, 24)),
        Case(
            "an indikator whose head is lost", full + "\n\n" + block("\t\t\t\t", Array(years[4...]), Array(ones[4...])),
            ["\(texts) \(months(printed))", months("?,?,?,?," + ones[4...].joined(separator: ","))],
            tally(2, 20, lost: 4, nameless: 1)),
        Case(
            "words beside a later month continue the cell",
            headings + "\(head)\tJanuari\t-\tKegiatan\tProgram A\n\t\t\t\t\tPebruari\t-\takhir tahun\tProgram B",
            ["\(texts) b01=- b02=- keterangan=Kegiatan\nakhir tahun program=Program A\nProgram B"], tally(1, 2)),
        Case(
            "a row cut on the left",
            full + "\n" + "\tJumlah Dokumen\tDokumen\t13\tJanuari\t2\nPebruari\t1\n\t\t\t\tMaret\t3",
            [
                "\(texts) \(months(printed))",
                """
                indikator=Jumlah Dokumen satuan=Dokumen target=13 \
                \(months("2,1,3" + String(repeating: ",?", count: 9)))
                """,
            ], tally(2, 15, lost: 9)),
        Case(
            "a row without its target", full + "\n14\tTersedia\tJumlah Perdes\tDokumen\tJanuari\t26",
            [
                "\(texts) \(months(printed))",
                """
                nomor=14 sasaran=Tersedia indikator=Jumlah Perdes satuan=Dokumen \
                \(months("26" + String(repeating: ",?", count: 11)))
                """,
            ], tally(2, 13, lost: 11)),
        Case(
            "six months in one cell",
            """
            24\tSurat\tArsip\tDokumen\t2,800\tJanuari 233 Februari 233 Maret \
            234\n\t\t\t\t\tApril\t237\n\t\t\t\t\tMei\t1
            """,
            ["nomor=24 sasaran=Surat indikator=Arsip satuan=Dokumen target=2,800 \(months("233,233,234,237,1"))"],
            tally(1, 5)),
        Case(
            "months below each other in one cell",
            "\(head)\t\"Januari\nPebruari\"\t\"1\n2\"\n\t\t\t\t\tMaret\t3\n\t\t\t\t\tApril\t4",
            ["\(texts) \(months("1,2,3,4"))"], tally(1, 4)),
        Case(
            "the title of a part", headings + "CAMAT\n" + full, ["\(texts) \(months(printed))"], tally(1, 12),
            unplaced: ["CAMAT"]),
        Case(
            "months and figures alone, at a cell",
            block("", ["Januari", "Pebruari", "Maret"], ["1", "2", "-"]).split(separator: "\n").map {
                $0.drop { $0 == "\t" }
            }.joined(separator: "\n"), at: Tempelan.Place(row: "k1", column: "b01"),
            ["\(months("1,2,-")) sasaran=lama"], tally(1, 3)),
        Case(
            "triwulan below each other",
            "\(head)\tTW I\t-\n\t\t\t\t\tTW II\t50\n\t\t\t\t\tTW III\t-\n\t\t\t\t\tTW IV\t100",
            ["\(texts) tw1=- tw2=50 tw3=- tw4=100"], tally(1, 4)),
    ]

    static let row: String = plan.joined(separator: "\t")

    static let horizontal: [Case] = [
        Case(
            "twelve columns",
            "No\tSasaran\tIndikator\tSatuan\tTarget\t\(years.joined(separator: "\t"))\tKet\n\(head)\t\(row)\tAPBD",
            ["\(texts) \(months(printed)) keterangan=APBD"], tally(1, 11)),
        Case(
            "abbreviated, in another order",
            "Indikator\t\(modern.joined(separator: "\t"))\tSasaran\nIndeks\t\(row)\tMutu",
            ["sasaran=Mutu indikator=Indeks \(months(printed))"], tally(1, 11)),
        Case(
            "a group's heading above the months",
            "No\tSasaran\tIndikator\tSatuan\tTarget Tahunan\tRencana Bulan" + String(repeating: "\t", count: 12)
                + "Ket\n\t\t\t\t\t\(years.joined(separator: "\t"))\n\(head)\t\(row)\tAPBD",
            ["\(texts) \(months(printed)) keterangan=APBD"], tally(1, 11)),
        Case(
            "Way Kanan: triwulan, and numerals below a schedule",
            """
            SASARAN STRATEGIS\tINDIKATOR KINERJA\tTARGET KINERJA SASARAN\t\t\t\tJADWAL \
            KEGIATAN\t\t\t\tKET\n\t\tTR 1\tTR 2\tTR 3\tTR 4\n\t\t\t\t\t\t1\t2\t3\t4\nMutu\tIndeks\t-\t10 %\t20 \
            %\t30 %\tv\t\tv\tv\tx
            """,
            ["sasaran=Mutu indikator=Indeks tw1=- tw2=10 % tw3=20 % tw4=30 % keterangan=x j01=v j03=v j04=v"],
            tally(1, 7)),
        Case(
            "months again are the schedule",
            "Sasaran\tIndikator\tJan\tPeb\tMar\tJan\tPeb\tMar\nMutu\tIndeks\t1\t2\t3\tv\t\tv",
            ["sasaran=Mutu indikator=Indeks b01=1 b02=2 b03=3 j01=v j03=v"], tally(1, 5)),
        Case(
            "triwulan in words",
            "Sasaran\tIndikator\tTriwulan I\tTriwulan II\tTriwulan III\tTriwulan IV\nMutu\tIndeks\t1\t2\t3\t4",
            ["sasaran=Mutu indikator=Indeks tw1=1 tw2=2 tw3=3 tw4=4"], tally(1, 4)),
    ]

    @Test(arguments: vertical + horizontal) func recognised(_ example: Case) {
        let existing: [Baris] = example.place.row.map { [Baris(kunci: $0, ["sasaran": "lama"])] } ?? []
        let placement = Tempelan(example.text).placed(on: existing, form: MonthBlockTests.form, at: example.place)
        #expect(placement.rows.map(MonthBlockTests.filled) == example.rows.map(MonthBlockTests.sorted))
        #expect(placement.months == example.tally)
        #expect(placement.unplaced == example.unplaced)
    }

    /// The filled cells in the order of the form.
    static func filled(_ row: Baris) -> String {
        sorted(form.kolom.filter { !row[$0.id].isEmpty }.map { "\($0.id)=\(row[$0.id])" }.joined(separator: " "))
    }

    private static func sorted(_ text: String) -> String { text.split(separator: " ").sorted().joined(separator: " ") }

    /// A kind without months takes a month's name for a word.
    @Test func aTableWithoutMonthsHasNone() throws {
        let form: TableForm = try #require(DocumentKind.perjanjianKinerja.table("sasaran")).form(TenantSettings())
        let placement = Tempelan("1\tJanuari\tx\ty\tz\t5\n2\tPebruari\tx\ty\tz\t6").placed(on: [], form: form)
        #expect(placement.rows.map { $0["sasaran"] } == ["Januari", "Pebruari"])
        #expect(placement.months == nil)
    }
}
