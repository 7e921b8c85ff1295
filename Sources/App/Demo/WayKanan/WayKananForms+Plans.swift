import Kinerja

/// IKU, RKT and Rencana Aksi. Of the Rencana Aksi 2023 only this form survives, without a row.
extension WayKananForms {
    static let plans: [String: TableForm] = ["iku": iku, "kegiatan": rkt, "aksi": aksi]

    private static let iku = TableForm(
        kolom: columns([
            ("nomor", "NO", "1"), ("tujuan", "TUJUAN SKPD", "2"), ("indikatorTujuan", "INDIKATOR TUJUAN", "3"),
            ("sasaran", "SASARAN STRATEGIS", "5"), ("indikator", "INDIKATOR KINERJA", "6"),
            ("formulasi", "PENJELASAN/ FORMULASI", "7"), ("satuan", "SATUAN", "8"),
        ]) + columns((1...6).map { (.target(tahun: $0), "{TAHUN \($0)}", "9") }, below: "TARGET KINERJA SASARAN PADA TAHUN KE-"))

    private static let rkt = TableForm(
        kolom: columns([
            ("sasaran", "Uraian", "2"), ("indikator", "Indikator Kinerja", "3"), ("satuan", "Satuan", "4"),
            ("target", "Rencana Tingkat Capaian (Target)", "5"),
        ], below: "Sasaran") + columns([("program", "Prog.", "6")]) + columns([
            ("kegiatan", "Uraian", "7"), ("unsur", "Indikator Kinerja", "8"), ("satuanKegiatan", "Satuan", "9"),
            ("targetKegiatan", "Rencana Tingkat Capaian (Target)", "10"),
        ], below: "Kegiatan") + columns([("keterangan", "Ket.", "11")]), jumlah: "Jumlah Total")

    private static let aksi = TableForm(
        kolom: columns([("sasaran", "SASARAN STRATEGIS", "1"), ("indikator", "INDIKATOR KINERJA", "2")])
            + columns(zip(RencanaAksi.triwulan, 1...4).map { ($0, "TR \($1)", "3") }, below: "TARGET KINERJA SASARAN")
            + columns([
                ("program", "PROGRAM DAN KEGIATAN", "4"), ("indikatorKegiatan", "INDIKATOR KEGIATAN", "5"),
                ("targetKegiatan", "TARGET KEGIATAN", "6"), ("langkah", "RENCANA AKSI", "7"), ("anggaran", "ANGGARAN", "8"),
                ("penanggungJawab", "PENANGGUNG JAWAB", "9"),
            ])
            + columns(zip(RencanaAksi.jadwal, 1...12).map { ($0, String($1), "10") }, below: "JADWAL KEGIATAN")
            + columns([("keterangan", "KET", "11")]))
}
