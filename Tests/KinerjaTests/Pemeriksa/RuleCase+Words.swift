@testable import Kinerja

extension RuleCase {
    private static func akhir(_ text: String, _ isCut: Bool, line: Int = #line) -> RuleCase {
        RuleCase("teks.terputus", .sasaran("sasaran=\(text);indikator=i"), isCut ? ["sasaran k1 sasaran"] : [], line)
    }

    static let endings: [RuleCase] = [
        akhir("Meningkatnya kualitas dan", true), akhir("Meningkatnya kualitas layanan yang", true),
        akhir("Mening-", true), akhir("Persentase desa (yang", true), akhir("Persentase desa (", true),
        akhir("Meningkatnya ...", true), akhir("Meningkatnya kualitas,", true), akhir("Layanan pendidikan &", true),
        akhir("MENINGKATNYA KUALITAS DENGAN", true), akhir("Meningkatnya\nkualitas untuk", true),
        akhir(String(repeating: "desa ", count: 50) + "madya", true),
        akhir("Meningkatnya kualitas layanan.", false), akhir("Urusan Penyakit Dalam", false),
        akhir("Pemanfaatan Teknologi Tepat Guna", false),
        akhir("Dana Hasil Bagi", false), akhir("Persentase data yang sesuai", false),
        akhir("Nilai A-", false), akhir("Rp 5.000,-", false), akhir("Meningkatnya dst...", false),
        akhir("Persentase (%)", false), akhir("a) satu\nb) dua", false), akhir("(1) satu (2) dua", false),
        akhir("yang", false), akhir("Desa Mandiri :", false), akhir("-", false), akhir("Sasaran 1,", true),
        akhir("Jumlah desa (mandiri dan maju pada tahun berjalan yang dinilai oleh kementerian dan provinsi", false),
        akhir(String(repeating: "desa ", count: 50) + "madya lagi", false),
        RuleCase("teks.terputus", .prose("nomor=a.;teks=menyusun rencana; dan", "nomor=b.;teks=melaporkan, atau")),
        RuleCase("teks.terputus", .prose("teks=menyusun rencana yang"), at: "pendahuluan k1 teks"),
        RuleCase("teks.terputus", .prose("teks=Tugasnya meliputi:", "teks=rencana,")),
        RuleCase("teks.terputus", .aksi("sasaran=s;satuan=Orang per")),
    ]

    private static func tanpa(_ text: DraftText, _ places: String..., line: Int = #line) -> RuleCase {
        RuleCase("indikator.tanpa-target", text, places, line)
    }
    private static func dua(_ text: DraftText, _ places: String..., line: Int = #line) -> RuleCase {
        RuleCase("indikator.dua-tingkat", text, places, line)
    }
    private static func agreement(_ sasaran: String, _ program: String...) -> DraftText {
        DraftText(
            kind: .perjanjianKinerja,
            tables: ["sasaran": ["sasaran=s;indikator=\(sasaran);target=1"], "program": program])
    }
    private static let program: DraftText = .program("program=p;indikator=Jumlah desa;anggaran=1.000")
    /// A kegiatan of a yearly plan with what goes in and what comes out.
    private static func kegiatan(_ indikator: String, _ unsur: String...) -> DraftText {
        var rows: [String] = unsur.map { "unsur=\($0)" }
        rows[0] = "sasaran=s;indikator=\(indikator);target=1;kegiatan=k;\(rows[0])"
        return DraftText(kind: .rencanaKinerjaTahunan, tables: ["kegiatan": rows])
    }
    private static func renstra(_ row: String) -> DraftText {
        DraftText(kind: .renstra, tables: ["program-renstra": [row]])
    }

    static let indicators: [RuleCase] = [
        tanpa(program, "program k1 target"),
        tanpa(.program("program=p;indikator=i;target=5", "indikator=j"), "program k2 target"),
        tanpa(.aksi("sasaran=s;indikator=i;target=1;indikatorKegiatan=Jumlah rapat"), "aksi k1 targetKegiatan"),
        tanpa(renstra("program=p;indikator=i;kondisiAwal=5;p1=1.000"), "program-renstra k1 t1"),
        tanpa(kegiatan("i", "Jumlah kader"), "kegiatan k1 targetKegiatan"),
        tanpa(kegiatan("i", "Input :", "- Dana", "- SDM"), "kegiatan k2 targetKegiatan"),
        tanpa(
            kegiatan(
                "i", "Input :", "- Dana;satuanKegiatan=Rupiah;targetKegiatan=1.000", "- SDM", "Output :",
                "Terlatihnya kader")),
        tanpa(.program("program=p;indikator=i;target=-")), tanpa(.program("program=p;anggaran=1.000")),
        tanpa(.program("program=p;indikator=-")), tanpa(.program("program=p;indikator=?")),
        tanpa(renstra("program=p;indikator=i;t3=5")), tanpa(.sasaran("sasaran=s;indikator=i")),
        tanpa(.iku("sasaran=s;indikator=i")), tanpa(.iki("sasaran=s;indikator=i")),
        tanpa(
            program.with {
                $0.settings.formulir["program"] = TableForm(kolom: [
                    TableForm.Column(id: "program", judul: "Program", nomor: "1"),
                    TableForm.Column(id: "indikator", judul: "Indikator", nomor: "2"),
                ])
            }),
        dua(
            agreement("Persentase desa mandiri", "program=p;indikator=persentase desa mandiri.;target=1"),
            "program k1 indikator"),
        dua(.iku("tujuan=t;indikatorTujuan=Nilai SAKIP", "sasaran=s;indikator=Nilai SAKIP"), "iku k2 indikator"),
        dua(.aksi("sasaran=s;indikator=Jumlah rapat;indikatorKegiatan=Jumlah rapat"), "aksi k1 indikator"),
        dua(
            .program(
                "kode=1.02.01;program=p;indikator=Jumlah desa", "kode=1.02.01.2.01;program=k;indikator=Jumlah desa"),
            "program k2 indikator"),
        dua(agreement("Persentase desa mandiri", "program=p;indikator=Jumlah desa dibina;target=1")),
        dua(.iku("tujuan=t;indikatorTujuan=Nilai SAKIP", "sasaran=s;indikator=Nilai SAKIP dinas")),
        dua(.sasaran("sasaran=s;indikator=Nilai SAKIP", "sasaran=t;indikator=Nilai SAKIP")),
        dua(kegiatan("Jumlah rapat", "Jumlah rapat;targetKegiatan=1"), "kegiatan k1 indikator"),
        dua(kegiatan("Jumlah rapat", "Output :", "Jumlah rapat;targetKegiatan=1")),
        dua(agreement("?", "program=p;indikator=?")), dua(agreement("", "program=p", "program=q")),
        dua(.program("kode=1.02.01;program=p;indikator=Jumlah desa", "kode=1.02.02;program=q;indikator=Jumlah desa")),
    ]

    private static func angka(_ cells: String, _ places: String..., line: Int = #line) -> RuleCase {
        RuleCase("desimal.campur", .iku("sasaran=s;indikator=i;\(cells)"), places, line)
    }

    static let decimals: [RuleCase] = [
        angka("t1=88.50;t2=88,75", "iku k1 t1"), angka("t1=0,6333;t2=0.6583", "iku k1 t2"),
        angka("t1=B (80.5);t2=B (81,25)", "iku k1 t1"), angka("t1=69,1-69,5;t2=70.25", "iku k1 t2"),
        angka("t1=88,5 %;t2=89.5 %;t3=90,5 %", "iku k1 t2"),
        RuleCase("desimal.campur", .aksi("sasaran=s;indikator=i;target=90;b01=7.5;b02=7,5"), at: "aksi k1 b01"),
        angka("t1=88,50;t2=88,75;t3=1.423"), angka("t1=1.423;t2=2,800"), angka("t1=1.234,56;t2=12,5"),
        angka("t1=88.50;t2=88.75"), angka("t1=1.250;t2=88,5"), angka("t1=0,5;t2=100"), angka("t1=1.2.3;t2=0,5"),
        RuleCase("desimal.campur", .iku("sasaran=s;indikator=i;t1=88.5", "sasaran=t;indikator=j;t1=88,5")),
    ]
}
