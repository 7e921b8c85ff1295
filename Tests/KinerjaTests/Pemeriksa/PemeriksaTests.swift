import Support
import Testing

@testable import Kinerja

@Suite struct PemeriksaTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let table: String
        /// Cells "column=text" of each row.
        let rows: [String]
        /// "rule severity key column" of each finding.
        let findings: [String]

        init(_ description: String, _ table: String, _ rows: [String], _ findings: [String] = []) {
            testDescription = description
            self.table = table
            self.rows = rows
            self.findings = findings
        }
    }

    private static let sound: String = "sasaran=s;indikator=i;target=10 %"
    private static let item: String = "prioritas=p;kinerja=k;target=25"

    static let cases: [Case] = [
        Case("no sasaran", "sasaran", [], ["tabel.kosong galat"]),
        Case("no program is allowed", "program", []),
        Case("a sound row", "sasaran", ["nomor=1.;\(sound)"]),
        Case("a second indikator", "sasaran", [sound, "indikator=j;target=B (80)"]),
        Case("a required cell", "sasaran", ["sasaran=s;target=1"], ["sel.kosong galat k1 indikator"]),
        Case(
            "a number without a sasaran", "sasaran", ["nomor=1.;indikator=i;target=1"],
            ["sel.kosong galat k1 sasaran"]),
        Case(
            "a second indikator without its target", "sasaran", [sound, "indikator=j"], ["sel.kosong galat k2 target"]),
        Case(
            "a continuation of nothing", "sasaran", ["indikator=i;target=1", sound],
            ["baris.tanpa-induk galat k1 sasaran"]),
        Case("a heading of a group needs no more", "tambahan", ["nomor=1.;prioritas=Inovasi", item]),
        Case(
            "a continuation below a heading", "tambahan",
            ["prioritas=Inovasi", "kinerja=k;target=1", "kinerja=l;target=2"],
            [
                """
                baris.tanpa-induk galat k2 prioritas
                """
            ]),
        Case("a continuation below an item", "tambahan", ["prioritas=Inovasi", item, "kinerja=l;target=2"]),
        Case("an item without its kinerja", "tambahan", ["prioritas=p;target=1"], ["sel.kosong galat k1 kinerja"]),
        Case(
            "an unreadable target", "program", ["program=p;target=secukupnya dan sebaik-baiknya, 10 atau 20"],
            ["target.tak-terbaca peringatan k1 target"]),
        Case("a dash as target says none", "program", ["program=p;target=-"]),
        Case(
            "readable targets", "program",
            ["B (80)", "Hijau (81)", "10 %", "0,6333", "69,1-69,5", "25 per bulan"].map { "program=p;target=\($0)" }),
        Case(
            "malformed money", "program", ["program=p;anggaran=102.796.72.000"],
            ["anggaran.tak-terbaca peringatan k1 anggaran"]),
        Case(
            "money mixed with text", "program",
            ["program=p;anggaran=250.000.000 (APBD)", "program=q;anggaran=lihat DPA"],
            ["anggaran.tak-terbaca peringatan k1 anggaran", "anggaran.tak-terbaca peringatan k2 anggaran"]),
        Case(
            "readable money and none", "program",
            ["250.000.000", "Rp. 6.796.834.585,-", "-"].map { "program=p;anggaran=\($0)" }),
        Case(
            "numbers in order", "program",
            ["nomor=1;program=p", "nomor=2.;program=q", "indikator=j;target=1", "nomor=3;program=r"]),
        Case(
            "a gap", "program", ["nomor=2;program=p", "nomor=4;program=q"],
            ["nomor.tidak-urut catatan k1 nomor", "nomor.tidak-urut catatan k2 nomor"]),
        Case(
            "a repetition", "program", ["nomor=1;program=p", "nomor=1;program=q"], ["nomor.tidak-urut catatan k2 nomor"]
        ),
        Case(
            "sub-numbers and words are not counted", "program",
            [
                "nomor=1.;program=p", "nomor=1.1;program=q", "nomor=a;program=r", "nomor=2.1.;program=s",
                "nomor=2;program=t",
            ]),
        Case(
            "no number traps", "program",
            [
                "nomor=9223372036854775807;program=p", "nomor=1;program=q", "nomor=-1;program=r", "nomor=٣;program=s",
                "nomor=.;program=t", "nomor=…;program=u",
            ]),
    ]

    @Test(arguments: cases) func rules(_ example: Case) {
        var naskah = Naskah(tempat: "Tabanan", tanggal: "31 Januari 2022")
        naskah.replace(example.table, with: example.rows.map(PemeriksaTests.row))
        if example.table != "sasaran" { naskah.replace("sasaran", with: [PemeriksaTests.row(PemeriksaTests.sound)]) }
        let table = DocumentKind.perjanjianKinerja.table(example.table)
        #expect(table != nil)
        // Most of these programs have no amount, which is another matter.
        let findings = Pemeriksa.findings(in: naskah, of: .perjanjianKinerja).filter { $0.rule != "anggaran.kosong" }
        #expect(findings.map(PemeriksaTests.words) == example.findings)
    }

    @Test func placeAndDateAreAsked() {
        let findings = Pemeriksa.findings(in: Naskah(), of: .perjanjianKinerja).map(PemeriksaTests.words)
        #expect(findings == ["identitas.tempat galat tempat", "identitas.tanggal galat tanggal", "tabel.kosong galat"])
    }

    @Test func theTabananDocumentHasTwoFindings() {
        let findings = Pemeriksa.findings(in: TabananPK.naskah, of: .perjanjianKinerja)
        #expect(
            findings.map(PemeriksaTests.words) == [
                "nomor.tidak-urut catatan k3 nomor", "anggaran.tak-terbaca peringatan k6 anggaran",
            ])
        #expect(findings.map(\.table) == ["sasaran", "program"])
        #expect(findings.first?.message == "Nomor 4 mengikuti nomor 2. Nomor dicetak seperti yang ditulis.")
        #expect(findings.last?.message.contains("“102.796.72.000”") == true)
    }

    @Test func aFirstNumberFollowsNothing() {
        var naskah = Naskah(tempat: "a", tanggal: "1 Mei 2022")
        naskah.replace("sasaran", with: [PemeriksaTests.row("nomor=4.;\(PemeriksaTests.sound)")])
        let findings = Pemeriksa.findings(in: naskah, of: .perjanjianKinerja)
        #expect(findings.map(\.message) == ["Nomor 4 berada paling atas. Nomor dicetak seperti yang ditulis."])
    }

    @Test func severitiesAreOrdered() {
        #expect([Severity.galat, .catatan, .peringatan].sorted() == [.catatan, .peringatan, .galat])
    }

    private static func row(_ text: String) -> Baris {
        var row = Baris()
        for cell in text.split(separator: ";") {
            let parts = cell.split(separator: "=", maxSplits: 1).map(String.init)
            row[parts[0]] = parts[1]
        }
        return row
    }

    private static func words(_ finding: Finding) -> String {
        [finding.rule, finding.severity.rawValue, finding.row, finding.column].compactMap { $0 }.joined(separator: " ")
    }
}
