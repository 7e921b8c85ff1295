@testable import Kinerja

extension RuleExample {
    /// The rules of plans, the same for each kind, and what a plan demands of the documents of its years.
    static let rencana: [RuleExample] = [Renstra.rencana, RPJMD.rencana].flatMap { of($0) }

    private static let yearly = "t1=1;t2=2;t3=3;t4=4;t5=5;t6=6"

    private static func of(_ rencana: Rencana) -> [RuleExample] {
        let (id, table) = (rencana.id, rencana.tujuan.id)
        let sound = plan(rencana, "tujuan=t;sasaran=s;indikator=i;\(yearly)")
        return [
            RuleExample(
                "\(id).tahun-kosong", plan(rencana, "tujuan=t;sasaran=s;indikator=i;t1=1;t2=2;t3=3;t5=5;t6=6"),
                at: "\(table) k1 t4", says: "2024",
                silent: sound,
                plan(rencana, "tujuan=t;sasaran=s;indikator=i;t1=1;t2=2").with { $0.isian["periode"] = "2021-2022" }),
            RuleExample(
                "\(id).turun", plan(rencana, "tujuan=t;sasaran=s;indikator=i;t1=1;t2=3;t3=2;t4=4;t5=5;t6=6"),
                at: "\(table) k1 t3",
                says: "Target 2 lebih rendah", silent: sound),
            RuleExample(
                "\(id).menurun", plan(rencana, "tujuan=t;sasaran=s;indikator=i;t1=6;t2=5;t3=4;t4=3;t5=2;t6=1"),
                at: "\(table) k1 t1",
                says: "makin rendah", silent: sound),
            RuleExample(
                "\(id).mulai", sound.with { $0.tahun = 2022 }, at: "periode", says: "Periode mulai tahun 2021",
                silent: sound,
                sound.with { $0.tahun = nil }),
            RuleExample(
                "\(id).tanpa-indikator", plan(rencana, "tujuan=t;indikatorTujuan=i", "sasaran=s", "tujuan=u"),
                at: "\(table) k2 indikator",
                "\(table) k3 indikatorTujuan", says: "“s”",
                silent: plan(rencana, "tujuan=t;indikatorTujuan=i", "sasaran=s;indikator=j")),
            RuleExample(
                "\(id).target", agreement(rencana, "sasaran=s;indikator=I.;target=4 %"), at: "sasaran k1 target",
                says: "Target tahun 2023 tertulis “4 %”, sedangkan \(rencana.singkatan) menyebut “3”",
                silent: agreement(rencana, "sasaran=s;indikator=i;target=3 %"),
                agreement(rencana, "sasaran=s;indikator=lain;target=4"),
                agreement(rencana, "sasaran=s;indikator=i;target=4").with { $0.tahun = 2030 },
                agreement(rencana, "sasaran=s;indikator=i;target=4").with { $0.around = [] }),
            RuleExample(
                "\(id).pagu", budget(rencana, "program=Program p;anggaran=3.500"), at: "program k1 anggaran",
                says: "Anggaran tahun 2023 Rp3.500, sedangkan pagu \(rencana.singkatan) Rp3.000",
                silent: budget(rencana, "program=p;anggaran=3.000"),
                budget(rencana, "program=q;anggaran=1"), budget(rencana, "program=p;anggaran=65.00.000")),
        ]
    }

    private static func plan(_ rencana: Rencana, _ rows: String...) -> DraftText {
        guard let kind = DocumentKind.named(rencana.id) else { return .sasaran() }
        return DraftText(kind: kind, tables: [rencana.tujuan.id: rows]).with { $0.tahun = 2021 }
    }

    /// A Perjanjian Kinerja 2023 beside the plan of 2021-2026.
    private static func agreement(_ rencana: Rencana, _ row: String) -> DraftText { beside(rencana, .sasaran(row)) }
    private static func budget(_ rencana: Rencana, _ row: String) -> DraftText { beside(rencana, .program(row)) }

    private static func beside(_ rencana: Rencana, _ text: DraftText) -> DraftText {
        let plan = plan(rencana, "tujuan=t;sasaran=s;indikator=i;\(yearly)").with {
            $0.tables[rencana.program.id] = ["program=p;indikator=j;p1=1.000;p2=2.000;p3=3.000"]
        }
        return text.with {
            $0.tahun = 2023
            $0.around = [Context.Related(.rencana, jabatan: "Kepala", plan.naskah, of: plan.kind, tahun: 2021)]
        }
    }
}
