@testable import Kinerja

extension RuleExample {
    static let nomenklatur: [RuleExample] = [
        RuleExample(
            "nomenklatur.kode-tak-dikenal", coded("program=p;kode=1.01.99", "program=q;kode=sembarang"),
            at: "program k1 kode", "program k2 kode",
            says: "“1.01.99” tidak ada pada nomenklatur Contoh",
            silent: coded("program=p;kode=1.01.02", "program=q;kode=2.13.01", "program=r"),
            coded("program=p;kode=?"), coded("program=p;kode=9.99.99", asked: []), .program("program=p;kode=1.01.99")),
        RuleExample(
            "nomenklatur.nama-berbeda", coded("program=Program Lain;kode=1.01.02", "program=Program Lain;kode=2.13.01"),
            at: "program k1 program", "program k2 program",
            says: "kode 1.01.02 pada nomenklatur Contoh bernama “Program Contoh”",
            silent: coded(
                "program=PROGRAM  contoh.;kode=1.01.02", "program=Contoh;kode=1.01.02", "program=Penunjang;kode=2.13.01"
            ),
            coded("program=Program Lain;kode=1.01.99", "program=Program Lain"), coded("program=?;kode=1.01.02"),
            .program("program=Program Lain;kode=1.01.02")),
    ]

    /// With a nomenclature of two codes, one of them for every bidang urusan.
    private static func coded(_ rows: String..., asked: Set<String>? = nil) -> DraftText {
        var text: DraftText = .program()
        text.tables["program"] = rows
        let codes: Set<String> = asked ?? Nomenklatur.codes(in: text.naskah, of: text.kind)
        text.nomenklatur = Nomenklatur(
            versi: "Contoh", dicari: codes, nama: ["1.01.02": "Program Contoh", "X.XX.01": "Program Penunjang"])
        return text
    }
}
