@testable import Kinerja

extension RuleExample {
    static let plans: [RuleExample] = [
        RuleExample(
            "agregasi.belum", plan("12", nil, "1"), at: "aksi k1 agregasi", says: "belum dipilih",
            silent: plan("12", "jumlah", "1"),
            .aksi("sasaran=s;indikator=i;target=12"), .aksi("langkah=rapat")),
        RuleExample(
            "bulan.hilang", plan("300", "jumlah", "25", months: [10: "?", 11: "?", 12: "?"]), at: "aksi k1 b10",
            says: "Oktober sampai Desember hilang pada naskah asal. Bulan yang ada berjumlah 225 dari target 300",
            silent: plan("300", "jumlah", "25"),
            plan("13", "jumlah", "-", months: [3: ""])),
        RuleExample(
            "bulan.kosong", plan("13", "jumlah", "1", months: [2: "", 5: "-", 12: "2"]), at: "aksi k1 b02",
            says: "Februari belum diisi", silent: plan("12", "jumlah", "1"),
            .aksi("sasaran=s;indikator=i;target=4;agregasi=jumlah;tw1=1;tw2=1;tw3=1;tw4=1"), plan("1", "jumlah", "?")),
        RuleExample(
            "bulan.tak-terbaca", plan("12", "jumlah", "1", months: [4: "secukupnya"]), at: "aksi k1 b04",
            says: "“secukupnya”", silent: plan("12", "jumlah", "1", months: [4: "?", 5: "-"])),
        RuleExample(
            "rencana.target", plan("25", "jumlah", "25"), at: "aksi k1 target",
            says: "jumlahnya dari yang tertulis 300",
            silent: plan("25", "tetap", "25"), plan("300", "jumlah", "25"),
            plan("2,800", "jumlah", "233", months: [12: "237"]),
            plan("122", "jumlah", "10", months: [5: "11", 7: "11"]),
            plan("489", "orang sama", "-", months: [5: "489", 11: "489"]),
            plan("85", "akhir", "-", months: [6: "40", 12: "85"]), plan("13", "jumlah", "-", months: [1: "13"]),
            plan("33,33", "rata-rata", "33", months: [12: "37"]),
            plan("1800", "jumlah", "166", months: [6: "?", 7: "?", 8: "?", 9: "?", 10: "?", 11: "?", 12: "?"]),
            plan("40", "tertinggi", "10", months: [6: "40"]), plan("B (80)", "akhir", "80")),
        RuleExample(
            "rencana.target", plan("10", "jumlah", "1", months: [1: "10", 12: "?"]), at: "aksi k1 target", says: "20",
            silent: plan("10", "jumlah", "1", months: [11: "?", 12: "?"])),
        RuleExample(
            "rencana.target", plan("10", "tetap", "10", months: [6: "11"]), at: "aksi k1 agregasi", says: "10 dan 11",
            silent: plan("10", "tetap", "10", months: [6: "-"])),
        RuleExample(
            "rencana.target", plan("10", "akhir", "-"), at: "aksi k1 target", says: "satu bulan pun",
            silent: plan("10", "akhir", "?")),
        RuleExample(
            "rencana.laju",
            plan("1800", "jumlah", "166", months: [6: "?", 7: "?", 8: "?", 9: "?", 10: "?", 11: "?", 12: "?"]),
            at: "aksi k1 target",
            says: "setahun 1.992, bukan 1800", silent: plan("300", "jumlah", "25", months: [12: "?"]),
            plan("13", "jumlah", "1", months: [12: "?"]), plan("25", "tetap", "25", months: [12: "?"])),
        RuleExample(
            "triwulan.berbeda", plan("12", "jumlah", "1").with { $0.tables["aksi"]?[0] += ";tw1=3;tw2=4;tw3=3;tw4=3" },
            at: "aksi k1 tw2",
            says: "“4”, padahal bulan-bulan triwulan ini jumlahnya 3",
            silent: plan("12", "jumlah", "1").with { $0.tables["aksi"]?[0] += ";tw1=3;tw2=3;tw3=3;tw4=3" },
            plan("12", "jumlah", "1", months: [5: "?"]).with { $0.tables["aksi"]?[0] += ";tw2=4" },
            plan("12", "akhir", "-").with { $0.tables["aksi"]?[0] += ";tw2=4" }),
        RuleExample(
            "tautan.pk", plan("12", "jumlah", "1").with { $0.around = [agreement(.pk, "indikator=Nilai AKIP")] },
            at: "aksi k1 indikator", says: "“i”",
            silent: plan("12", "jumlah", "1"),
            plan("12", "jumlah", "1").with { $0.around = [agreement(.atasan, "indikator=I.")] }),
        RuleExample(
            "iku.tahun-kosong", .iku("tujuan=t;indikatorTujuan=i;t1=1;t2=2;t3=3;t5=5;t6=6"), at: "iku k1 t4",
            says: "2024",
            silent: .iku("tujuan=t;indikatorTujuan=i;t1=1;t2=2;t3=3;t4=4;t5=5;t6=6"),
            .iku("tujuan=t;indikatorTujuan=i;t1=1;t2=2").with { $0.isian["periode"] = "2021-2022" }),
        RuleExample(
            "iku.turun", .iku("tujuan=t;indikatorTujuan=i;t1=64,16;t2=65,16;t3=60;t4=67;t5=68;t6=69"), at: "iku k1 t3",
            says: "Target 60 lebih rendah",
            silent: .iku("tujuan=t;indikatorTujuan=i;t1=3,05;t2=3,13;t3=3,19;t4=3,25;t5=3,29;t6=3,29"),
            .iku("tujuan=t;indikatorTujuan=i;t1=6;t2=5;t3=4;t4=3;t5=2;t6=1")),
        RuleExample(
            "iku.menurun", .iku("tujuan=t;indikatorTujuan=i;t1=16;t2=15;t3=14;t4=13;t5=13;t6=11,40"), at: "iku k1 t1",
            says: "makin rendah",
            silent: .iku("tujuan=t;indikatorTujuan=i;t1=1;t2=2;t3=1;t4=1;t5=1;t6=1"),
            .iku("tujuan=t;indikatorTujuan=i;t1=1;t2=1")),
        RuleExample(
            "sasaran.tanpa-indikator", .iku("tujuan=t;indikatorTujuan=i", "sasaran=s", "tujuan=u"),
            at: "iku k2 indikator", "iku k3 indikatorTujuan", says: "“s”",
            silent: .iku("tujuan=t;indikatorTujuan=i", "sasaran=s;indikator=j")),
        RuleExample(
            "iki.formulasi-sama",
            .iki("sasaran=s;indikator=i;formulasi=Jumlah desa", "sasaran=t;indikator=j;formulasi=jumlah  desa."),
            at: "kinerja k2 formulasi", says: "baris 1",
            silent: .iki("sasaran=s;indikator=i;formulasi=Jumlah desa", "sasaran=t;indikator=j;formulasi=Jumlah dusun"),
            .iki("sasaran=s;indikator=i;formulasi=f", "sasaran=t;indikator=I.;formulasi=f")),
        RuleExample(
            "rkt.subtotal", yearly("8,197,000", "1,296,000", "1,586,000", "1,688,000", "1,126,000", "1,175,000"),
            at: "kegiatan k1 targetKegiatan",
            says: "Tertulis Rp8.197.000, padahal dana kegiatannya berjumlah Rp6.871.000. Selisih Rp1.326.000",
            silent: yearly("6.871.000", "6.871.000"),
            yearly("1", "65.00.000"), yearly("", "1.000")),
        RuleExample(
            "rkt.total", yearly("8,197,000", "6,871,000"), at: "kegiatan", says: "Selisih Rp1.326.000",
            silent: yearly("6.871.000", "6.871.000"), yearly("", "1.000")),
        RuleExample(
            "rkt.perjanjian", yearly("1.000", "1.000").with { $0.around = [agreement(.pk, budget: "2.000")] },
            at: "kegiatan", says: "Rp2.000",
            silent: yearly("1.000", "1.000"),
            yearly("1.000", "1.000").with { $0.around = [agreement(.pk, budget: "1.000")] }),
        RuleExample(
            "realisasi.melebihi-pagu", .realisasi("65.000.000", "65.000.001", "100"), at: "realisasi k1 realisasi",
            says: "Rp65.000.001 melebihi pagu Rp65.000.000",
            silent: .realisasi("65.000.000", "65.000.000", "100"), .realisasi("65.00.000", "65.000.000", "100")),
        RuleExample(
            "realisasi.persen", .realisasi("3.000", "2.000", "60,00"), at: "realisasi k1 persen", says: "66,67 persen",
            silent: .realisasi("3.000", "2.000", "66"),
            .realisasi("3.000", "2.000", ""), .realisasi("3.000", "-", "0")),
        RuleExample(
            "indeks.status", index("0.7", "MAJU"), at: "indeks-desa k1 status", says: "termasuk BERKEMBANG",
            silent: index("0.7", "Berkembang"), index("", "MAJU")),
        RuleExample(
            "indeks.jumlah",
            index("0.7", "BERKEMBANG").with { $0.tables["ringkasan-indeks"] = ["klasifikasi=BERKEMBANG;desa=2"] },
            at: "ringkasan-indeks k4 desa",
            says: "daftar memuat 1",
            silent: index("0.7", "BERKEMBANG").with {
                $0.tables["ringkasan-indeks"] = ["klasifikasi=BERKEMBANG;desa=1"]
            }),
    ]

    private static func index(_ idm: String, _ status: String) -> DraftText {
        DraftText(
            kind: .laporanKinerja,
            tables: [
                "klasifikasi": [
                    "status=BERKEMBANG;batas=> 0,599 dan ≤ 0,707", "status=MAJU;batas=> 0,707 dan ≤ 0,815",
                ],
                "indeks-desa": ["desa=d;kecamatan=k;idm=\(idm);status=\(status)"],
            ])
    }

    /// One indikator with the same figure in every month but some.
    private static func plan(_ target: String, _ agregasi: String?, _ month: String, months: [Int: String] = [:])
        -> DraftText
    {
        let plan: [String] = (1...12).map { "b\($0 < 10 ? "0" : "")\($0)=\(months[$0] ?? month)" }
        return .aksi(
            (["sasaran=s;indikator=i;target=\(target)"] + (agregasi.map { ["agregasi=\($0)"] } ?? []) + plan).joined(
                separator: ";"))
    }

    private static func agreement(_ hubungan: Context.Hubungan, _ row: String) -> Context.Related {
        Context.Related(hubungan, jabatan: "Kepala", DraftText.sasaran(row).naskah)
    }

    private static func agreement(_ hubungan: Context.Hubungan, budget: String) -> Context.Related {
        Context.Related(hubungan, jabatan: "Kepala", DraftText.program("program=p;anggaran=\(budget)").naskah)
    }

    /// A program of a Rencana Kinerja Tahunan with the money of its kegiatan.
    private static func yearly(_ pagu: String, _ dana: String...) -> DraftText {
        var text: DraftText = .rkt()
        text.tables["kegiatan"] =
            ["program=12. Program;targetKegiatan=\(pagu)"]
            + dana.flatMap {
                [
                    "sasaran=s;indikator=i;kegiatan=k\($0);unsur=Input :",
                    "unsur=- Dana;satuanKegiatan=Rupiah;targetKegiatan=\($0)",
                ]
            }
        return text
    }
}
