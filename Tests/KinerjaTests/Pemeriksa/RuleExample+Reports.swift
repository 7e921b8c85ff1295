@testable import Kinerja

extension RuleExample {
    static let reports: [RuleExample] = [
        RuleExample(
            "realisasi.melebihi-pagu", spent("pagu=65.000.000;realisasi=65.000.001"), at: "realisasi k1 realisasi",
            says: "Rp65.000.001 melebihi pagu Rp65.000.000", silent: spent("pagu=65.000.000;realisasi=65.000.000"),
            spent("pagu=65.00.000;realisasi=65.000.000"), spent("pagu=18.600.000;realisasi=-")),
        RuleExample(
            "realisasi.persen", spent("pagu=300.000;realisasi=200.000;persen=60,00"), at: "realisasi k1 persen", says: "66,67 persen",
            silent: spent("pagu=300.000;realisasi=200.000;persen=67"), spent("pagu=300.000;realisasi=200.000;persen=66"),
            spent("pagu=300.000;realisasi=200.000"), spent("pagu=50.000.000,00;realisasi=50.000.000,00;persen=100,00")),
        RuleExample(
            "indeks.status", villages("idm=0.7;status=MAJU"), at: "indeks-desa k1 status", says: "termasuk BERKEMBANG",
            silent: villages("idm=0.707;status=BERKEMBANG"), villages("idm=0,7071;status=Maju"), villages("idm=;status=MAJU")),
        RuleExample(
            "indeks.jumlah", villages("idm=0.8;status=MAJU").with { $0.tables["ringkasan-indeks"] = ["klasifikasi=MAJU;desa=2"] },
            at: "ringkasan-indeks k4 desa", says: "daftar memuat 1",
            silent: villages("idm=0.8;status=MAJU").with { $0.tables["ringkasan-indeks"] = ["klasifikasi=MAJU;desa=1", "klasifikasi=MANDIRI;desa=0"] },
            DraftText(kind: .laporanKinerja, tables: ["ringkasan-indeks": ["klasifikasi=MAJU;desa=97"]])),
    ]

    private static func spent(_ figures: String) -> DraftText {
        DraftText(kind: .laporanKinerja, tables: ["realisasi": ["program=Fasilitasi;\(figures)"]])
    }

    private static func villages(_ village: String) -> DraftText {
        DraftText(
            kind: .laporanKinerja,
            tables: [
                "klasifikasi": ["status=BERKEMBANG;batas=> 0,599 dan ≤ 0,707", "status=MAJU;batas=> 0,707 dan ≤ 0,815"],
                "indeks-desa": ["desa=RAMSAI;kecamatan=WAY TUBA;\(village)"],
            ])
    }
}
