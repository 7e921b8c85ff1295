extension DocumentKind {
    /// Rencana Aksi: the year's promise spread over its months or triwulan, per jabatan, with the steps that lead
    /// there.
    public static let rencanaAksi = DocumentKind(
        id: "rencana-aksi", nama: "Rencana Aksi", singkatan: "Rencana Aksi",
        judul: ["{JENIS} atas Perjanjian Kinerja", "{PERANGKAT DAERAH}", "Tahun {TAHUN}"], signers: .head,
        isian: [
            IsianSpec(
                "tingkat", "Tingkat",
                hint: "Menentukan judul kolom: sasaran program, kegiatan, sub kegiatan, atau kinerja.",
                required: true, role: .level, pilihan: RencanaAksi.tingkat)
        ],
        lampiran: [
            LampiranSpec(
                id: "naskah", judul: [],
                tabel: [
                    TableSpec(teks: "pengantar", nama: "Kata pengantar"),
                    TableSpec(teks: "pendahuluan", nama: "Pendahuluan"),
                    TableSpec(teks: "perencanaan", nama: "Rencana aksi atas perjanjian kinerja"),
                    TableSpec(teks: "penutup", nama: "Penutup"),
                ], isSigned: false),
            LampiranSpec(
                id: "aksi", judul: ["{JENIS} atas Perjanjian Kinerja Tahun {TAHUN}", "{JABATAN}"],
                tabel: [RencanaAksi.tabel]),
        ],
        rules: RencanaAksi.rules + RencanaAksi.agreement, targets: RencanaAksi.targets,
        // By its word: the kind of the agreement is made with this one.
        gives: Giving([Relation(.aksi, of: .same, .same, to: .kinds(["pk"]))]),
        summary: { naskah in
            let anggaran = JumlahAnggaran(RencanaAksi.tabel.addends(in: naskah["aksi"], column: .anggaran))
            return [
                Ringkasan("Sasaran", String(naskah["aksi"].count { !$0[.sasaran].isEmpty })),
                Ringkasan("Indikator", String(naskah["aksi"].count { !$0[.indikator].isEmpty })),
                Ringkasan("Anggaran", anggaran.figure, catatan: anggaran.remark),
            ]
        })
}
