@testable import Kinerja

extension RuleExample {
    static let figures: [RuleExample] = [
        RuleExample(
            "target.tak-terbaca", .program("program=p;target=secukupnya, 10 atau 20"), at: "program k1 target",
            says: "“secukupnya, 10 atau 20”",
            silent: .program("program=p;target=3,19\n0,6333\nHijau (81)"), .program("program=p;target=?"),
            .program("program=p;target=-")),
        RuleExample(
            "target.dua-arti", .program("program=p;target=1.423", "program=q;target=2,800"), at: "program k1 target",
            "program k2 target",
            says: "dibaca 1.423 (ribuan), dapat juga berarti 1,423 (desimal)",
            silent: .program("program=p;target=0,6333", "program=q;target=66,16 POIN", "program=r;target=1423")),
        RuleExample(
            "persen.di-atas-100",
            .sasaran("sasaran=s;indikator=i;satuan=%;target=429", "sasaran=t;indikator=j;target=120 %"),
            at: "sasaran k1 target", "sasaran k2 target", says: "“429”",
            silent: .sasaran(
                "sasaran=s;indikator=i;satuan=%;target=100", "sasaran=t;indikator=j;target=100 %",
                "sasaran=u;indikator=k;satuan=Orang;target=429")),
        RuleExample(
            "persen.jumlah", .sasaran("sasaran=s;indikator=% Posyandu yang aktif;target=429"), at: "sasaran k1 target",
            says: "“% Posyandu yang aktif”",
            silent: .sasaran(
                "sasaran=s;indikator=% Posyandu;target=92", "sasaran=t;indikator=Jumlah Posyandu;target=429",
                "sasaran=u;indikator=Persentase;target=120 %")),
        RuleExample(
            "satuan.berbeda", .sasaran("sasaran=s;indikator=i;satuan=Desa;target=10 %"), at: "sasaran k1 target",
            says: "satuannya “Desa”",
            silent: .sasaran(
                "sasaran=s;indikator=i;satuan=Poin;target=66,16 POIN", "sasaran=t;indikator=j;satuan=Persen;target=10%",
                "sasaran=u;indikator=k;satuan=%;target=HIJAU"),
            .sasaran("sasaran=s;indikator=i;target=10 %"), .sasaran("sasaran=s;indikator=i;satuan=?;target=10 %")),
        RuleExample(
            "satuan.angka", .sasaran("sasaran=s;indikator=i;satuan=21;target=25"), at: "sasaran k1 satuan",
            says: "“21”",
            silent: .sasaran("sasaran=s;indikator=i;satuan=m2;target=25")),
        RuleExample(
            "satuan.persen",
            .sasaran(
                "sasaran=s;indikator=Persentase desa;satuan=Desa;target=80",
                "sasaran=t;indikator=Jumlah desa;satuan=%;target=8"),
            at: "sasaran k1 target", "sasaran k2 target", says: "berupa persentase, tetapi satuannya “Desa”",
            silent: .sasaran(
                "sasaran=s;indikator=Persentase desa;satuan=Persen;target=80",
                "sasaran=t;indikator=LHKPN;satuan=%;target=100", "sasaran=u;indikator=Jumlah desa;satuan=Desa;target=8")
        ),
        RuleExample(
            "anggaran.tak-terbaca", .program("program=p;anggaran=102.796.72.000"), at: "program k1 anggaran",
            says: "Rp102.796.720.000 atau Rp102.796.072.000",
            silent: .program("program=p;anggaran=50.000.000,00"), .program("program=p;anggaran=-"),
            .program("program=p;anggaran=103…")),
        RuleExample(
            "anggaran.tak-terbaca", .program("program=p;anggaran=250.000.000\n65.00.000"), at: "program k1 anggaran",
            says: "“65.00.000”",
            silent: .program("program=p;anggaran=250.000.000\n65.000.000")),
        RuleExample(
            "anggaran.gaya",
            .program(
                "program=p;anggaran=44.342.000", "program=q;anggaran=41615400", "program=r;anggaran=1,971,817,100"),
            at: "program k2 anggaran", "program k3 anggaran", says: "41.615.400",
            silent: .program(
                "program=p;anggaran=44.342.000", "program=q;anggaran=500", "program=r;anggaran=Rp. 50.000.000,00",
                "program=s;anggaran=-"),
            .program("program=p;anggaran=44,342,000", "program=q;anggaran=41,615,400")),
        RuleExample(
            "anggaran.koma", .program("program=p;anggaran=1,971,817,100", "program=q;anggaran=86,805,000"),
            at: "program k1 anggaran", says: "1.971.817.100",
            silent: .program("program=p;anggaran=1.971.817.100", "program=q;anggaran=86,805,000"),
            .program("program=p;anggaran=500")),
        RuleExample(
            "anggaran.negatif", .program("program=p;anggaran=(1.000)"), at: "program k1 anggaran",
            says: "“(1.000)”",
            silent: .program("program=p;anggaran=1.000", "program=q;anggaran=-")),
        RuleExample(
            "anggaran.nol", .program("program=p;anggaran=0"), at: "program k1 anggaran", says: "“0”",
            silent: .program("program=p;anggaran=-", "program=q")),
        RuleExample(
            "jumlah.berbeda",
            .program("program=p;anggaran=1.000", "program=q;anggaran=2.000", "program=JUMLAH;anggaran=4.000"),
            at: "program k3 anggaran",
            says: "Tertulis Rp4.000, padahal baris di atasnya berjumlah Rp3.000",
            silent: cleanTotals(sum: "6.796.834.585"),
            .program("program=p;anggaran=65.00.000", "program=Jumlah;anggaran=1"),
            .program("program=Jumlah Desa;anggaran=1.000")),
        RuleExample(
            "jumlah.tingkat",
            .program("program=Program p;anggaran=3.000", "program=Kegiatan q;anggaran=2.000"),
            at: "program k1 anggaran", says: "Tertulis Rp3.000, padahal 1 kegiatan di bawahnya berjumlah Rp2.000",
            silent: .program("program=Program p;anggaran=3.000", "program=Kegiatan q;anggaran=3.000"),
            .program("program=Program p;anggaran=3.000", "program=Kegiatan q;anggaran=65.00.000"),
            .program("program=p;anggaran=3.000", "program=q;anggaran=2.000")),
        RuleExample(
            "jumlah.terhitung", cleanTotals(sum: "6.796.834.585"), at: "program k5 program", says: "“Jumlah”",
            silent: cleanTotals(sum: nil), cleanTotals(sum: "6.796.834.585").with { $0.settings = withoutTotals }),
        RuleExample(
            "jumlah.terbilang", terbilang("Terbilang: enam milyar rupiah"), at: "program k5 program",
            says: "Rp6.000.000.000, padahal jumlah tabel Rp6.796.834.585",
            silent: terbilang(
                """
                Terbilang : Enam milyar tujuh ratus sembilan puluh enam juta delapan ratus tiga puluh empat ribu \
                lima ratus delapan puluh lima rupiah
                """
            ),
            cleanTotals(sum: nil)),
        RuleExample(
            "skala.tak-terbaca", .skala("baik", "<55"), at: "skala k1 rentang", says: "“baik”",
            silent: .skala(">100", "75 s/d <100", "< 55 %", "91 - 100", "≤50")),
        RuleExample(
            "skala.berlubang", .skala(">100", "75 s/d <100", "55 s/d <75", "< 55"), at: "skala k1 rentang",
            says: "tepat 100",
            silent: .skala(">=100", "75 s/d <100", "55 s/d <75", "<55"), .skala("baik", "<55"),
            .skala("≤ 0,491", "> 0,491 dan ≤ 0,599", "> 0,599 dan ≤ 0,707", "> 0,707 dan ≤ 0,815", "> 0,815")),
        RuleExample(
            "skala.berlubang", .skala("91-100", "76-90", "66-75", "51-65", "<=50"),
            at: "skala k4 rentang", "skala k3 rentang", "skala k2 rentang", "skala k1 rentang", "skala k1 rentang",
            says: "di atas 50 dan di bawah 51",
            silent: .skala("≥91", "76 s/d <91", "<76")),
        RuleExample(
            "skala.tumpang-tindih", .skala("75-100", "50-75", "<60"), at: "skala k2 rentang", "skala k1 rentang",
            says: "mulai 50 dan di bawah 60",
            silent: .skala(">100", "75 s/d <100", "55 s/d <75", "< 55")),
    ]

    /// The programs of Way Kanan 2023, whose sum is right.
    private static func cleanTotals(sum: String?) -> DraftText {
        let amounts: [String] = ["2.682.564.785", "44.342.000", "1.978.457.800", "2.091.470.000"]
        var text: DraftText = .program()
        text.tables["program"] =
            amounts.map { "program=p\($0);anggaran=\($0)" } + (sum.map { ["program=Jumlah;anggaran=\($0)"] } ?? [])
        return text
    }

    /// The form prints no sum, so a row that states it is printed once.
    private static var withoutTotals: TenantSettings {
        var settings = TenantSettings()
        settings.formulir["program"] = PerjanjianKinerja.tabelProgram.standard
        settings.formulir["program"]?.jumlah = ""
        return settings
    }

    private static func terbilang(_ words: String) -> DraftText {
        cleanTotals(sum: nil).with { $0.tables["program", default: []].append("program=\(words)") }
    }
}
