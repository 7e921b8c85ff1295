@testable import Kinerja

extension RuleExample {
    private static let sound: DraftText = .sasaran("nomor=1.;sasaran=s;indikator=i;target=10 %")

    static let general: [RuleExample] = [
        RuleExample(
            "pihak.orang-sama", sound.with { $0.pejabat = ["Ayu, S.Sos.", "Ayu, S.Sos."] }, at: "",
            says: "menandatangani untuk kedua pihak",
            silent: sound, sound.with { $0.pejabat = ["Ayu, S.Sos."] },
            sound.with { $0.pejabat = ["Ayu, S.Sos.", "Budi, S.E."] },
            .aksi().with { $0.pejabat = ["Ayu, S.Sos.", "Ayu, S.Sos."] }),
        RuleExample("identitas.tempat", sound.with { $0.tempat = "" }, at: "tempat", says: "Tempat", silent: sound),
        RuleExample("identitas.tanggal", sound.with { $0.tanggal = "" }, at: "tanggal", says: "Tanggal", silent: sound),
        RuleExample(
            "tanggal.tak-terbaca", sound.with { $0.tanggal = "31 Januari 22" }, at: "tanggal",
            says: "“31 Januari 22”",
            silent: sound,
            sound.with { $0.tanggal = "Januari 2023" }, sound.with { $0.tanggal = "" }),
        RuleExample(
            "tanggal.tanpa-hari", sound.with { $0.tanggal = "Januari 2023" }, at: "tanggal", says: "“Januari 2023”",
            silent: sound),
        RuleExample(
            "isian.kosong", .aksi().with { $0.isian = [:] }, at: "tingkat", says: "Tingkat", silent: .aksi(), sound),
        RuleExample(
            "isian.kosong", sound.with { $0.revisi = 1 }, at: "alasan", "uraianAlasan", says: "Alasan perubahan",
            silent: sound,
            sound.with {
                $0.revisi = 1
                $0.isian = ["alasan": "b", "uraianAlasan": "APBD Perubahan"]
            }),
        RuleExample(
            "isian.periode", .iku().with { $0.isian["periode"] = "2021" }, at: "periode",
            says: "“2021” tidak terbaca",
            silent: .iku(),
            .iku().with { $0.isian["periode"] = "2021–2030" }, .iku().with { $0.isian["periode"] = "" }),
        RuleExample(
            "isian.pilihan", .aksi().with { $0.isian["tingkat"] = "pusat" }, at: "tingkat", says: "“pusat”",
            silent: .aksi(),
            .aksi().with { $0.isian = [:] }),
        RuleExample("tabel.kosong", .program("program=p"), at: "sasaran", says: "Sasaran strategis", silent: sound),
        RuleExample(
            "baris.tanpa-induk", .sasaran("indikator=i;target=1"), at: "sasaran k1 sasaran", says: "sasaran",
            silent: sound,
            .sasaran("sasaran=s;indikator=i;target=1", "indikator=j;target=2")),
        RuleExample(
            "sel.kosong", .sasaran("sasaran=s;target=1"), at: "sasaran k1 indikator", says: "Indikator Kinerja",
            silent: sound),
        RuleExample(
            "baris.ganda",
            .program(
                "nomor=1;program=p;anggaran=1.000", "nomor=2;program=q;anggaran=2.000",
                "nomor=3;program=p;anggaran=1.000"),
            at: "program k3 program", says: "baris 1",
            silent: .program("program=p;anggaran=1.000", "program=p;anggaran=2.000"),
            .program("program=p", "program=p"),
            .aksi("sasaran=?;indikator=?;target=?", "sasaran=?;indikator=?;target=?")),
        RuleExample(
            "sel.hilang", .aksi("nomor=?;sasaran=s;indikator=?;b01=?"), at: "aksi k1 nomor",
            says: "No, Indikator Kinerja", silent: .aksi("sasaran=s;indikator=Siapa?;b01=?")),
        RuleExample(
            "teks.terpotong", .aksi("sasaran=s;anggaran=111…\n41,…"), at: "aksi k1 anggaran", says: "“111…”",
            silent: .aksi("sasaran=dan … lain;anggaran=111.000")),
        RuleExample(
            "sel.pilihan", .aksi("sasaran=s;indikator=i;agregasi=kira-kira"), at: "aksi k1 agregasi",
            says: "“kira-kira”",
            silent: .aksi("sasaran=s;indikator=i;agregasi=orang sama"), .aksi("sasaran=s;indikator=i")),
        RuleExample(
            "nomor.tidak-urut", .sasaran("nomor=2.;sasaran=s", "nomor=4.;sasaran=t"), at: "sasaran k1 nomor",
            "sasaran k2 nomor", says: "paling atas",
            silent: .sasaran("nomor=1.;sasaran=s", "nomor=2;sasaran=t", "nomor=2.1;sasaran=u")),
        RuleExample(
            "nomor.tidak-urut",
            .prose("nomor=3.;teks=a", "nomor=a.;teks=b", "nomor=c.;teks=c", "nomor=4.;teks=d", "nomor=4.;teks=e"),
            at: "pendahuluan k3 nomor", "pendahuluan k5 nomor", says: "Nomor c mengikuti nomor a",
            silent: .prose(
                "nomor=1.;teks=a", "nomor=a);teks=b", "nomor=2.;teks=c", "nomor=a);teks=d", "teks=e",
                "nomor=1.;teks=f"),
            .prose("nomor=5.;teks=a", "judul=b", "nomor=1.;teks=c", "nomor=1.1.;teks=d")),
        RuleExample(
            "nomor.tidak-urut", .rkt("program=1. Satu;targetKegiatan=1", "program=4. Empat;targetKegiatan=1"),
            at: "kegiatan k2 program", says: "Nomor 4 mengikuti nomor 1",
            silent: .rkt(
                "program=1. Satu;targetKegiatan=1", "program=2. Dua;targetKegiatan=1",
                "program=Tanpa nomor;targetKegiatan=1"),
            .rkt("program=2023 Empat;targetKegiatan=1")),
        RuleExample(
            "nomor.kolom", tabanan, at: "program", says: "3 mengikuti 1",
            silent: .program("program=p"), tabanan.with { $0.tables = ["sasaran": ["sasaran=s"]] },
            grouped),
        RuleExample(
            "ejaan", .sasaran("sasaran=s;indikator=Prosentase desa", "sasaran=t;indikator=prosentase lain"),
            at: "sasaran k1 indikator",
            says: "“prosentase” di 2 tempat; ejaan bakunya “persentase”",
            silent: .sasaran("sasaran=s;indikator=Persentase desa")),
        RuleExample(
            "ejaan", tabanan.with { $0.tables = ["sasaran": ["sasaran=s"]] }, at: "sasaran definisi",
            says: "“difinisi”", silent: .sasaran("sasaran=s")),
        RuleExample(
            "pihak.campur", sound.with { $0.settings = mixed }, at: "", says: "“pihak kesatu”", silent: sound,
            sound.with {
                $0.settings = mixed
                $0.settings.kosakata.pihakPertama = "Pihak Kesatu"
            },
            .aksi().with { $0.settings = mixed }),
        RuleExample(
            "terbilang.berbeda", .sasaran("sasaran=s;indikator=i;target=15 (lima puluh)"), at: "sasaran k1 target",
            says: "angka 15, huruf 50",
            silent: .sasaran("sasaran=s;indikator=i;target=85% (delapan puluh lima persen)"),
            .sasaran("sasaran=s;indikator=i;target=2,5 (dua koma lima)"),
            .sasaran("sasaran=s;indikator=i;target=21.000 (dua puluh satu ribu) desa"),
            .program("program=p;anggaran=1.000.000 (satu juta rupiah)"), .aksi("indikator=i;b01=2 (dua)")),
        RuleExample(
            "sel.bukan-nilai",
            .program(
                "nomor=#N/A;program=p;target=#DIV/0!;anggaran=#REF!;keterangan=a #NAME?", "program=q;anggaran=######"),
            at: "program k1 nomor", "program k1 target", "program k1 anggaran", "program k1 keterangan",
            "program k2 anggaran", says: "“#N/A”",
            silent: .program("nomor=1;program=p # 1;target=-;anggaran=5.000;keterangan=#DesaMaju")),
        RuleExample(
            "sel.bukan-nilai", .aksi("indikator=i;target=#RUMUS!"), at: "aksi k1 target", says: "belum pernah dihitung",
            silent: .aksi("indikator=i;target=5")),
        RuleExample(
            "teks.huruf-khusus", .sasaran("sasaran=naik \u{F0E0} turun;indikator=i;target=1"), at: "sasaran k1 sasaran",
            says: "U+F0E0", silent: .sasaran("sasaran=\u{F0B7} naik → turun;indikator=i;target=1")),
        RuleExample(
            "terbilang.berbeda", .prose("teks=dari 221 (dua ratus dua puluh dua) kampung"), at: "pendahuluan k1 teks",
            says: "angka 221, huruf 222",
            silent: .prose("teks=dari 221 (dua ratus dua puluh satu) kampung, 97 (Sembilan puluh tujuh) maju"),
            .prose(
                """
                teks=Rp. 6.796.834.585 (Enam milyar tujuh ratus sembilan puluh enam juta delapan ratus tiga puluh \
                empat ribu lima ratus delapan puluh lima rupiah)
                """
            ),
            .prose("teks=pasal 4 (lihat lampiran) dan 5 (lima", "teks=(satu) dan (1) dan ()")),
        RuleExample(
            "nama.gelar", named("Ditetapkan oleh IXUAN AHMADI, S.Sos"), at: "pendahuluan k1 teks",
            says: "“IXUAN AHMADI S.Sos”",
            silent: named("IXUAN AHMADI, S.Sos., MM"), named("Ixuan Ahmadi, S.Sos., M.M. selaku kepala"),
            named("kata Ixuan Ahmadi."), named("I Made Suyasa, S.Sos")),
        RuleExample(
            "nama.ejaan", named("IXUAN ALMADI, S.Sos., MM"), at: "pendahuluan k1 teks", says: "“IXUAN ALMADI",
            silent: named("IXUAN AHMADI, S.Sos"), named("Iwan Ahmadi, MM"), named("Ixuan Hamidi")),
    ]

    /// Tabanan leaves the number 2 out, and writes "Difinisi".
    private static let tabanan: DraftText = .program("program=p").with { $0.settings = TabananPK.tenant.settings }

    /// Neighbours below one heading may share a number.
    private static let grouped: DraftText = .program("program=p").with {
        $0.settings.formulir["program"] = TableForm(kolom: [
            TableForm.Column(id: "nomor", judul: "No", nomor: "(1)"),
            TableForm.Column(id: "program", judul: "Program", nomor: "(2)", kelompok: "G"),
            TableForm.Column(id: "anggaran", judul: "Anggaran", nomor: "(2)", kelompok: "G"),
        ])
    }

    private static let mixed = TenantSettings(
        pernyataan: Pernyataan(
            sebutanPertama: "selanjutnya disebut pihak Kesatu", sebutanKedua: "selaku atasan pihak Kesatu", paragraf: []
        ))

    private static func named(_ text: String) -> DraftText {
        .prose("teks=\(text)").with { $0.pejabat = ["IXUAN AHMADI, S.Sos., MM", "Hi. RADEN ADIPATI SURYA, S.H., MM"] }
    }
}
