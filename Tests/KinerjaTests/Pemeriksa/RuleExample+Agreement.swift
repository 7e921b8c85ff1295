@testable import Kinerja

extension RuleExample {
    /// Where promise and plan part, seen from either.
    static let agreement: [RuleExample] = [
        RuleExample(
            "rencana.pk", plan("target=40;agregasi=akhir;tw4=40", agreed: "45 %"), at: "aksi k1 target",
            says: "tertulis “40”, sedangkan Perjanjian Kinerja menyebut “45 %”",
            silent: plan("target=45;agregasi=akhir;tw4=45", agreed: "45 %"),
            plan("target=40;agregasi=akhir;tw4=40", agreed: "-"), plan("target=40;agregasi=akhir", agreed: "40,0"),
            plan("target=40", agreed: "45").with { $0.around = [] },
            plan("target=40", agreed: "45").with { $0.tahun = 2025 }),
        RuleExample(
            "rencana.pk-periode", plan("agregasi=akhir;tw1=10;tw2=20;tw3=30;tw4=40", agreed: "45 %"),
            at: "aksi k1 target", says: "40, sedangkan Perjanjian Kinerja menargetkan “45 %” untuk setahun",
            silent: plan("agregasi=akhir;tw1=10;tw2=20;tw3=30;tw4=45", agreed: "45 %"),
            plan("agregasi=jumlah;tw1=10;tw2=10;tw3=10;tw4=15", agreed: "45"),
            plan("agregasi=akhir;tw1=10;tw2=20;tw3=30;tw4=?", agreed: "45"),
            plan("tw1=10;tw2=20;tw3=30;tw4=40", agreed: "45"), plan("agregasi=akhir;tw4=40", agreed: "BB")),
        RuleExample(
            "rencana.pk-periode", plan("agregasi=jumlah;tw1=10;tw2=10;tw3=10;tw4=10", agreed: "45"),
            at: "aksi k1 target", says: "Jumlah",
            silent: plan("agregasi=tetap;tw1=45;tw2=45;tw3=45;tw4=45", agreed: "45")),
        RuleExample(
            "perubahan.rencana-aksi", changed("45", planned: "agregasi=akhir;tw1=10;tw2=20;tw3=30;tw4=40"),
            at: "sasaran k1 target", says: "Target “45”, sedangkan pada Rencana Aksi",
            silent: changed("40", planned: "agregasi=akhir;tw1=10;tw2=20;tw3=30;tw4=40"),
            changed("45", planned: "tw1=10;tw2=20;tw3=30;tw4=40"),
            changed("45", planned: "agregasi=akhir;tw1=10;tw2=20;tw3=30;tw4=?"),
            changed("45", planned: "agregasi=akhir;tw4=40").with { $0.around = [] }),
    ]

    /// A Rencana Aksi of 2026 beside the agreement of that year.
    private static func plan(_ row: String, agreed target: String) -> DraftText {
        let agreement = DraftText.sasaran("sasaran=s;indikator=I.;target=\(target)")
        return DraftText.aksi("sasaran=s;indikator=i;\(row)").with {
            $0.tahun = 2026
            $0.around = [
                Context.Related(
                    .pk, jabatan: "Kepala", agreement.naskah, of: .perjanjianKinerja, tahun: 2026, slug: "dinkes")
            ]
        }
    }

    /// An agreement of 2026, changed once, beside the Rencana Aksi from before.
    private static func changed(_ target: String, planned row: String) -> DraftText {
        let plan = DraftText.aksi("sasaran=s;indikator=i;target=40;\(row)")
        return DraftText.sasaran("sasaran=s;indikator=i;target=\(target)").with {
            ($0.tahun, $0.revisi) = (2026, 1)
            $0.around = [
                Context.Related(.aksi, jabatan: "Kepala", plan.naskah, of: .rencanaAksi, tahun: 2026, slug: "dinkes")
            ]
        }
    }
}
