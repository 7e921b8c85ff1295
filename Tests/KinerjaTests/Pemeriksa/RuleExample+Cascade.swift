@testable import Kinerja

extension RuleExample {
    static let cascade: [RuleExample] = [
        RuleExample(
            "kaskade.indikator-disalin",
            .sasaran("sasaran=s;indikator=Prosentase Desa  Tertib").with {
                $0.around = [related(.atasan, .sasaran("sasaran=s;indikator=Persentase desa tertib."))]
            },
            at: "sasaran k1 indikator", says: "“Prosentase Desa Tertib”",
            silent: .sasaran("sasaran=s;indikator=Persentase desa tertib"),
            .sasaran("sasaran=s;indikator=Jumlah desa tertib").with {
                $0.around = [related(.atasan, .sasaran("sasaran=s;indikator=Persentase desa tertib"))]
            },
            .sasaran("sasaran=s;indikator=i").with {
                $0.around = [related(.bawahan, .sasaran("sasaran=s;indikator=i"))]
            }),
        RuleExample(
            "kaskade.program-yatim",
            .program("program=Program Penataan Desa", "program=Program Lain").with { $0.around = [above] },
            at: "program k2 program", says: "“Program Lain”",
            silent: .program("program=Program Lain"),
            .program("program=PROGRAM PENATAAN DESA").with { $0.around = [above] }),
        RuleExample(
            "kaskade.anggaran",
            .program("program=Program Penataan Desa;anggaran=5.000").with {
                $0.around = [share("2.000"), share("1.000")]
            }, at: "program k1 anggaran",
            says: "Tertulis Rp5.000, sedangkan 2 bawahan bersama-sama Rp3.000",
            silent: .program("program=Penataan Desa;anggaran=3.000").with {
                $0.around = [share("2.000"), share("1.000")]
            },
            .program("program=Program Lain;anggaran=5.000").with { $0.around = [share("2.000")] },
            .program("program=Penataan Desa;anggaran=5.000").with { $0.around = [share("65.00.000")] }),
        RuleExample(
            "kaskade.iku",
            .sasaran("sasaran=Meningkatnya Ketahanan").with {
                $0.around = [related(.iku, .iku("sasaran=Meningkatkan Kualitas"))]
            }, at: "sasaran k1 sasaran",
            says: "Indikator Kinerja Utama", silent: .sasaran("sasaran=a"),
            .sasaran("sasaran=MENINGKATKAN KUALITAS").with {
                $0.around = [related(.iku, .iku("sasaran=Meningkatkan Kualitas"))]
            }),
        RuleExample(
            "perubahan.sebelum",
            .program("program=p;sebelum=1.000;anggaran=2.000").with {
                $0.around = [related(.pendahulu, .program("program=p;anggaran=1.500"))]
            },
            at: "program k1 sebelum", says: "“1.500”", silent: .program("program=p;sebelum=1.000"),
            .program("program=p;sebelum=Rp. 1.500").with {
                $0.around = [related(.pendahulu, .program("program=p;anggaran=1.500"))]
            }),
        RuleExample(
            "perubahan.sama",
            .program("program=p;sebelum=1.000;anggaran=1.000").with {
                $0.around = [related(.pendahulu, .program("program=p;anggaran=1.000"))]
            }, at: "",
            says: "masih sama", silent: .program("program=p"),
            .program("program=p;anggaran=1.000").with {
                $0.revisi = 1
                $0.isian = ["alasan": "a"]
                $0.around = [related(.pendahulu, .program("program=p;anggaran=1.000"))]
            },
            .program("program=p;anggaran=2.000").with {
                $0.around = [related(.pendahulu, .program("program=p;anggaran=1.000"))]
            }),
    ]

    private static let above: Context.Related = related(.atasan, .program("program=Penataan Desa;anggaran=5.000"))

    private static func share(_ amount: String) -> Context.Related {
        related(.bawahan, .program("program=Penataan Desa;anggaran=\(amount)"))
    }

    private static func related(_ hubungan: Context.Hubungan, _ text: DraftText) -> Context.Related {
        Context.Related(hubungan, jabatan: "Jabatan", text.naskah)
    }
}
