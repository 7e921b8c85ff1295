@testable import Kinerja

extension RuleCase {
    private static func uang(_ text: DraftText, _ places: String..., line: Int = #line) -> RuleCase {
        RuleCase("uang.salah-kolom", text, places, line)
    }
    private static func nomor(_ text: DraftText, _ places: String..., line: Int = #line) -> RuleCase {
        RuleCase("nomor.kalimat", text, places, line)
    }
    private static func kosong(_ text: DraftText, _ places: String..., line: Int = #line) -> RuleCase {
        RuleCase("anggaran.kosong", text, places, line)
    }

    init(_ rule: String, _ text: DraftText, _ places: [String], _ line: Int) {
        self.rule = rule
        self.text = text
        self.places = places
        self.line = line
    }

    private static let withoutAmounts: DraftText = DraftText.program("program=Program A").with {
        $0.settings.formulir["program"] = TableForm(kolom: [
            TableForm.Column(id: "program", judul: "Program", nomor: "1")
        ])
    }

    static let misplaced: [RuleCase] = [
        uang(.program("nomor=1.;program=Rp. 4.100.832.755"), "program k1 program"),
        uang(.program("nomor=Rp4.100.832.755;program=Program A"), "program k1 nomor"),
        uang(.program("program=Program A;keterangan=4.100.832.755"), "program k1 keterangan"),
        uang(.program("program=Program A;indikator=Rp. 500.000.000;anggaran=1.000.000"), "program k1 indikator"),
        uang(.program("program=Program Penunjang Urusan Rp. 4.100.832.755"), "program k1 program"),
        uang(.program("program=Program A;indikator=Jumlah desa;target=Rp. 4.100.832.755"), "program k1 target"),
        uang(.sasaran("sasaran=s;indikator=i;satuan=Rp 2.500.000.000;target=1"), "sasaran k1 satuan"),
        uang(.program("program=Rp. 102.796.72.000"), "program k1 program"),
        uang(.aksi("sasaran=s;indikator=i;satuan=Dokumen;target=4;b01=Rp 5.000.000"), "aksi k1 b01"),
        uang(.program("program=Program A;keterangan=Rp 250.000.000 (DAK);anggaran=1.000.000.000")),
        uang(.program("program=Program A;keterangan=Rp 250.000.000;anggaran=1.000.000.000")),
        uang(.program("program=Program A;indikator=Nilai PAD;target=Rp 4.100.832.755")),
        uang(.sasaran("sasaran=s;indikator=Pendapatan asli daerah;satuan=Rupiah;target=Rp 4.100.832.755")),
        uang(.sasaran("sasaran=s;indikator=Jumlah penduduk;satuan=Jiwa;target=1.250.000")),
        uang(.program("nomor=1.000;program=Program 1.000.000 Pohon")),
        uang(.program("kode=1.02.03.2.01.0001;program=Program A;anggaran=5.000.000")),
        uang(.program("nomor=1;program=Jumlah;anggaran=Rp. 4.100.832.755")),
        uang(.sasaran("sasaran=s;indikator=i;satuan=Rp;target=5"), line: #line),
        uang(.aksi("sasaran=s;indikator=i;satuan=Rupiah;target=Rp 60.000.000;b01=Rp 5.000.000")),
        nomor(.sasaran("nomor=Meningkatnya kualitas layanan;sasaran=s"), "sasaran k1 nomor"),
        nomor(.sasaran("nomor=1. Meningkatnya kualitas;sasaran=s"), "sasaran k1 nomor"),
        nomor(.program("nomor=Program;program=p"), "program k1 nomor"),
        nomor(.aksi("nomor=Terlaksananya\nrapat;sasaran=s"), "aksi k1 nomor"),
        nomor(.sasaran("nomor=1.;sasaran=s", "nomor=XVIII.;sasaran=t", "nomor=a);sasaran=u")),
        nomor(.sasaran("nomor=IKU 3;sasaran=s", "nomor=Misi 2;sasaran=t", "nomor=SS-1.2;sasaran=u")),
        nomor(.program("nomor=Jumlah Total;anggaran=5.000", "nomor=TOTAL;anggaran=5.000")),
        nomor(.sasaran("nomor=?;sasaran=s", "nomor=1.a.2;sasaran=t", "nomor=-;sasaran=u", "nomor=dst;sasaran=v")),
        nomor(.prose("nomor=BAB I;teks=Pendahuluan", "nomor=Pasal Satu;teks=x")),
        kosong(.program("program=Program A", "program=Program B"), "program anggaran"),
        kosong(.program("program=Program A;indikator=i;target=5"), "program anggaran"),
        kosong(.program("program=Program A;kode=1.02.01;keterangan=APBD"), "program anggaran"),
        kosong(
            DraftText(
                kind: .renstra, tables: ["program-renstra": ["program=Program A;indikator=i;t1=5"]]),
            "program-renstra p1"),
        kosong(.program("program=Program A;anggaran=5.000", "program=Program B")),
        kosong(.program("program=Program A;anggaran=-")),
        kosong(.program("program=Program A;anggaran=lihat DPA")),
        kosong(.program()), kosong(.sasaran("sasaran=s;indikator=i;target=1")),
        kosong(withoutAmounts),
        kosong(.aksi("sasaran=s;program=Program A")),
    ]
}
