import Foundation
import Kinerja
import Testing

@testable import App

/// The defects that the real documents have, each at its cell; and what must not be called one.
@Suite("The pemeriksa on the real documents")
struct SeedFindingsTests {
    /// A finding as "rule table column: text of the cell".
    struct Expectation: Sendable, CustomTestStringConvertible {
        let paper: String
        let findings: [String]

        var testDescription: String { paper }
    }

    /// Every finding but notes on spelling, and for Kubutambahan but what was lost, which is counted below.
    private static let expectations: [Expectation] = [
        Expectation(
            paper: "tabanan pk dpmd",
            findings: [
                "nomor.tidak-urut sasaran nomor: 4.", "nomor.kolom program",
                "anggaran.tak-terbaca program anggaran: 102.796.72.000",
            ]),
        Expectation(paper: "way-kanan pk dpmk", findings: ["tanggal.tanpa-hari tanggal", "pihak.campur"]),
        Expectation(paper: "way-kanan iku dpmk", findings: ["nomor.kolom iku"]),
        Expectation(
            paper: "way-kanan rkt dpmk",
            findings: [
                "tanggal.tanpa-hari tanggal",
                "nomor.tidak-urut kegiatan program: 4. Program Peningkatan Kerjasama Desa",
                "nomor.tidak-urut kegiatan program: 6. Program Administrasi Pemerintahan Desa",
                "nomor.tidak-urut kegiatan program: 12. Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota",
                "anggaran.koma kegiatan targetKegiatan: 1,971,817,100",
                "rkt.subtotal kegiatan targetKegiatan: 8,197,000", "rkt.total kegiatan",
            ]),
        Expectation(
            paper: "way-kanan lkjip dpmk",
            findings: [
                "tanggal.tanpa-hari tanggal", "nomor.tidak-urut anggaran-perjanjian nomor: 2.",
                "target.dua-arti capaian-lain nilai: 1.423",
                "persen.jumlah capaian-lain nilai: 1.423", "persen.jumlah capaian-lain nilai: 221",
                "persen.jumlah capaian-lain nilai: 429",
                "persen.jumlah capaian-lain nilai: 221", "anggaran.tak-terbaca realisasi pagu: 65.00.000",
                "anggaran.tak-terbaca realisasi realisasi: 257.5465.00", "anggaran.gaya realisasi realisasi: 41615400",
                "skala.berlubang skala rentang: >100",
            ]),
        Expectation(
            paper: "buleleng rencana-aksi kubutambahan-kasi-pelayanan",
            findings: [
                "rencana.laju aksi target: 1800"
            ]),
        Expectation(
            paper: "buleleng rencana-aksi kubutambahan-kasubbag-umum",
            findings: [
                "target.dua-arti aksi target: 2,800", "satuan.angka aksi satuan: 21",
            ]),
        Expectation(paper: "buleleng rencana-aksi kubutambahan-sekretaris", findings: ["bulan.kosong aksi b02"]),
        Expectation(paper: "buleleng rencana-aksi kubutambahan-bendahara", findings: []),
        Expectation(paper: "contoh iki dpmd-sekretaris", findings: []),
        Expectation(
            paper: "contoh iki dpmd-kasubbag-umum",
            findings: [
                """
                iki.formulasi-sama kinerja formulasi: Prosentase unit kinerja penunjang urusan pemerintahan yang \
                terlayani dengan baik
                """,
                """
                iki.formulasi-sama kinerja formulasi: Prosentase unit kinerja penunjang urusan pemerintahan yang \
                terlayani dengan baik
                """,
            ]),
    ]

    @Test(arguments: expectations) func hasItsDefects(_ expectation: Expectation) throws {
        let paper = try SeedPaper(expectation.paper)
        let passed: Set<String> =
            paper.name.hasPrefix("buleleng")
            ? [
                "ejaan", "nomor.kolom", "nomor.tidak-urut", "sel.hilang", "bulan.hilang", "teks.terpotong",
                "teks.terputus",
            ] : ["ejaan"]
        #expect(paper.findings.filter { !passed.contains($0.rule) }.map(paper.words) == expectation.findings)
    }

    /// What guesses at a slip has none to find in documents that were printed and signed so.
    @Test func whatIsUsualIsLeftAlone() {
        let guesses: Set<String> = [
            "uang.salah-kolom", "nomor.kalimat", "anggaran.kosong", "tanggal.luar-tahun", "tempat.lain",
            "periode.tahun",
            "periode.judul", "teks.terputus", "indikator.tanpa-target", "indikator.dua-tingkat", "desimal.campur",
        ]
        for paper in SeedPaper.all {
            let isLost: Bool = paper.name.hasPrefix("buleleng")
            let found = paper.findings.filter {
                guesses.contains($0.rule) && !(isLost && $0.rule == "teks.terputus")
            }.map { "\(paper.words($0)): \($0.message)" }
            #expect(found == [], "\(paper.name)")
        }
    }

    /// Months that the transcript lost, rows whose head is lost, and texts cut at the edge of the page.
    @Test func whatKubutambahanLostIsSaid() {
        let papers = SeedPaper.all.filter { $0.name.hasPrefix("buleleng") }
        func count(_ rule: String) -> Int { papers.reduce(0) { $0 + $1.findings.count { $0.rule == rule } } }
        #expect(count("bulan.hilang") == 53)
        #expect(count("sel.hilang") == 25)
        #expect(count("teks.terpotong") == 13)
        // "Jumlah SDM yang", "Jumlah Pembinaan dan": their next lines are among those that are lost.
        #expect(count("teks.terputus") == 2)
        let rows = papers.flatMap { $0.naskah["aksi"] }
        #expect(count("bulan.hilang") == rows.count { row in RencanaAksi.bulan.contains { row[$0] == "?" } })
    }

    /// 2,800 is 233 in eleven months and 237; 122, 300 and 489 follow their rules too.
    @Test func plansThatAddUpAreNoDefects() {
        for paper in SeedPaper.all {
            #expect(!paper.findings.contains { $0.rule == "rencana.target" }, "\(paper.name)")
        }
    }

    /// 2.682.564.785 + 44.342.000 + 1.978.457.800 + 2.091.470.000; before the change 6.352.602.334.
    @Test func cleanTotalsAreNoDefects() throws {
        let (agreement, report) = (try SeedPaper("way-kanan pk dpmk"), try SeedPaper("way-kanan lkjip dpmk"))
        func sum(_ paper: SeedPaper, _ table: String, _ column: ColumnKey) throws -> String {
            let spec = try #require(paper.kind.table(table))
            return JumlahAnggaran(spec.amounts(in: paper.naskah[table], column: column)).figure
        }
        #expect(try sum(agreement, "program", "anggaran") == "Rp6.796.834.585")
        #expect(try sum(report, "anggaran-perjanjian", "pagu") == "Rp6.796.834.585")
        #expect(try sum(report, "anggaran-perjanjian", "paguSebelum") == "Rp6.352.602.334")
        let rules: [String] = ["jumlah.", "anggaran.", "terbilang.", "rkt."]
        #expect(!agreement.findings.contains { finding in rules.contains { finding.rule.hasPrefix($0) } })
        #expect(!report.findings.contains { $0.table == "anggaran-perjanjian" && $0.severity > .catatan })
    }

    /// The agreement, the yearly plan and the indicators of Way Kanan in comparison: what they have in common agrees.
    @Test func theDocumentsOfWayKananAgree() throws {
        let (agreement, plan, indicators) = (
            try SeedPaper("way-kanan pk dpmk"), try SeedPaper("way-kanan rkt dpmk"), try SeedPaper("way-kanan iku dpmk")
        )
        let around = Context([Context.Related(.iku, jabatan: "", indicators.naskah)])
        #expect(
            !Pemeriksa.findings(in: Subject(agreement.naskah, agreement.kind, context: around)).contains {
                $0.rule.hasPrefix("kaskade")
            })
        let beside = Context([Context.Related(.pk, jabatan: "", agreement.naskah)])
        #expect(
            !Pemeriksa.findings(in: Subject(plan.naskah, plan.kind, context: beside)).contains {
                $0.rule == "rkt.perjanjian"
            })
    }

    /// Every line of the transcript that names the head of the dinas, held against the name at the signature.
    @Test func namesThatDifferAreFound() throws {
        let file = URL(filePath: Checkout.folder + "/Tests/SiteTests/Fixtures/lkjip-way-kanan-dpmk-2023.txt")
        let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init).filter {
            $0.contains("IXUAN")
        }
        var naskah = Naskah(tempat: "Blambangan Umpu", tanggal: "31 Januari 2024")
        naskah.replace("simpulan", with: lines.map { Baris(["teks": $0]) })
        let findings = Pemeriksa.findings(in: Subject(naskah, .laporanKinerja, pejabat: ["IXUAN AHMADI, S.Sos., MM"]))
            .filter { $0.rule.hasPrefix("nama") }
        let found: [String] = findings.map { finding in
            "\(finding.rule) \(naskah["simpulan"].first { $0.kunci == finding.row }?["teks"] ?? "")"
        }
        #expect(lines.count == 10)
        #expect(
            found == [
                "nama.gelar IXUAN AHMADI, S.Sos", "nama.gelar IXUAN AHMADI, S.Sos", "nama.gelar IXUAN AHMADI, S.Sos",
                "nama.ejaan IXUAN ALMADI, S.Sos., MM",
            ])
    }
}
