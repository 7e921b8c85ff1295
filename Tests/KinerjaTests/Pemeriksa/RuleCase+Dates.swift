@testable import Kinerja

extension RuleCase {
    private static func tanggal(
        _ tanggal: String, _ text: DraftText = .sasaran(), tahun: Int = 2022, at places: String..., line: Int = #line
    ) -> RuleCase {
        let dated = text.with {
            $0.tanggal = tanggal
            $0.tahun = tahun
        }
        return RuleCase("tanggal.luar-tahun", dated, places, line)
    }

    private static func tempat(
        _ tempat: String, _ wilayah: [String] = ["Kabupaten Tabanan", "Kecamatan Kediri"], at places: String...,
        line: Int = #line
    ) -> RuleCase {
        let text = DraftText.sasaran().with {
            $0.tempat = tempat
            $0.settings.tempat = "Tabanan"
            $0.settings.kop = ["PEMERINTAH KABUPATEN TABANAN"]
            $0.wilayah = wilayah
        }
        return RuleCase("tempat.lain", text, places, line)
    }

    private static func lama(_ tanggal: String, _ hariIni: String?, _ places: String..., line: Int = #line) -> RuleCase
    {
        let text = DraftText.sasaran().with {
            $0.tanggal = tanggal
            $0.hariIni = hariIni.flatMap { CalendarDate(iso: $0) }
        }
        return RuleCase("tanggal.lama", text, places, line)
    }

    private static let revised: DraftText = DraftText.sasaran().with { $0.revisi = 1 }
    private static let report = DraftText(kind: .laporanKinerja, tables: [:])
    private static let renstra = DraftText(kind: .renstra, tables: [:])

    static let dated: [RuleCase] = [
        tanggal("31 Januari 2021", at: "tanggal"), tanggal("31 Januari 2023", at: "tanggal"),
        tanggal("Januari 2021", at: "tanggal"), tanggal("2021", at: "tanggal"),
        tanggal("15 September 2021", at: "tanggal"), tanggal("31 Desember 2021", revised, at: "tanggal"),
        tanggal("31 Januari 2021", .rkt(), tahun: 2023, at: "tanggal"),
        tanggal("5 Maret 2022", report, tahun: 2023, at: "tanggal"),
        tanggal("1 Mei 2027", renstra, tahun: 2021, at: "tanggal"),
        tanggal("31 Januari 2022"), tanggal("30 Desember 2021"), tanggal("28 September 2022", revised),
        tanggal("Januari 2022"), tanggal("2022"), tanggal("31 Juli 2022", .rkt(), tahun: 2023),
        tanggal("Januari 2024", report, tahun: 2023), tanggal("29 Desember 2023", report, tahun: 2023),
        tanggal("27 September 2021", renstra, tahun: 2021), tanggal("30 Desember 2020", renstra, tahun: 2021),
        tanggal("16 November 2022", .iku()), tanggal("31 Januari 22"), tanggal(""),
        tempat("Denpasar", ["Kabupaten Tabanan"], at: "tempat"),
        tempat("Blambangan Umpu", ["Kabupaten Tabanan"], at: "tempat"),
        tempat("Jakarta", ["Kabupaten Tabanan"], at: "tempat"),
        tempat("Gianyar", ["Kabupaten Tabanan", "Dinas"], at: "tempat"),
        tempat("Tabanan"), tempat("TABANAN, Bali"), tempat("Kediri"), tempat("Kota Tabanan"), tempat("Denpasar", []),
        tempat(""), tempat("?"), tempat("Singasana Tabanan"),
        lama("31 Januari 2022", "2022-06-21", "tanggal"), lama("31 Januari 2022", "2026-01-02", "tanggal"),
        lama("31-01-2022", "2022-04-02", "tanggal"), lama("31 Januari 2022", "2022-04-01"),
        lama("31 Januari 2022", "2022-01-31"), lama("31 Januari 2022", "2021-12-30"), lama("31 Januari 2022", nil),
        lama("Januari 2022", "2022-06-21"), lama("", "2022-06-21"),
    ]

    private static func periode(
        _ isian: [String: String], tahun: Int? = 2022, _ rows: [String] = [],
        kind: DocumentKind = .indikatorKinerjaUtama,
        at places: String..., line: Int = #line
    ) -> RuleCase {
        let text = DraftText(kind: kind, tables: ["iku": rows]).with {
            $0.isian = isian
            $0.tahun = tahun
        }
        return RuleCase("periode.tahun", text, places, line)
    }

    private static func judul(_ judul: String, _ periode: String, _ places: String..., line: Int = #line) -> RuleCase {
        let text = DraftText.iku("sasaran=s;indikator=i;t1=5").with {
            $0.isian["periode"] = periode
            $0.settings.formulir["iku"] = TableForm(kolom: [
                TableForm.Column(id: "sasaran", judul: "Sasaran 2019", nomor: "1"),
                TableForm.Column(id: "t1", judul: judul, nomor: "2"),
            ])
        }
        return RuleCase("periode.judul", text, places, line)
    }

    static let periods: [RuleCase] = [
        periode(["periode": "2016-2021"], at: "periode"),
        periode(["periode": "2021-2026", "tentang": "IKU Renstra 2016-2021"], at: "tentang"),
        periode(["periode": "2021-2026", "tentang": "IKU Renstra 2016 s.d. 2021"], at: "tentang"),
        periode(["periode": "2021-2026"], tahun: 2027, at: "periode"),
        periode(["periode": "2021-2025"], ["sasaran=s;indikator=i;t1=5;t6=9"], at: "iku k1"),
        periode(["periode": "2021-2026", "tentang": "IKU Renstra 2021-2026, pengganti 2016-2021"]),
        periode(["periode": "2021-2026", "tentang": "Keputusan Nomor 050/257/2022 tahun 2022"]),
        periode(["periode": "2021-2026"], ["sasaran=s;indikator=i;t1=5;t6=9"]),
        periode(["periode": "2021-2026"], tahun: 2021), periode(["periode": "2021-2026"], tahun: 2020),
        periode(["periode": "2021"]), periode(["periode": "2021-2026"], tahun: nil),
        judul("2019", "2021-2026", "iku t1"), judul("Target 2019", "2021-2026", "iku t1"),
        judul("Tahun 2019 (awal)", "2020-2024", "iku t1"), judul("2019", "", "iku t1"),
        judul("{TAHUN 1}", "2021-2026"), judul("2021", "2021-2026"), judul("Target 2021", "2021-2026"),
        judul("Tahun ke-1", "2021-2026"), judul("Target", ""),
    ]
}
