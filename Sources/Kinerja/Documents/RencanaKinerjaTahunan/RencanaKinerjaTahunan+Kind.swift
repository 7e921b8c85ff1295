extension DocumentKind {
    /// Rencana Kinerja Tahunan: per program and kegiatan what goes in (dana, SDM), what comes out, and what it is good for.
    public static let rencanaKinerjaTahunan = DocumentKind(
        id: "rkt", nama: "Rencana Kinerja Tahunan", singkatan: "RKT",
        judul: ["{JENIS}", "{PERANGKAT DAERAH} {TENANT}", "Tahun Anggaran {TAHUN}"], signers: .head,
        lampiran: [
            LampiranSpec(
                id: "rkt", judul: [],
                tabel: [
                    TableSpec(
                        id: "kegiatan", nama: "Program dan kegiatan",
                        kolom: [
                            ColumnSpec("sasaran", "Sasaran", required: true),
                            ColumnSpec("indikator", "Indikator Kinerja", required: true),
                            ColumnSpec("satuan", "Satuan"),
                            ColumnSpec("target", "Rencana Tingkat Capaian (Target)", .target, required: true, satuan: "satuan"),
                            ColumnSpec("program", "Program"),
                            ColumnSpec("kegiatan", "Kegiatan", required: true),
                            ColumnSpec("unsur", "Indikator Kegiatan"),
                            ColumnSpec("satuanKegiatan", "Satuan"),
                            ColumnSpec("targetKegiatan", "Rencana Tingkat Capaian (Target)", .target, satuan: "satuanKegiatan"),
                            ColumnSpec("keterangan", "Ket"),
                        ],
                        induk: ["sasaran", "indikator", "satuan", "target", "program", "kegiatan", "keterangan"],
                        kelompok: ["program", "targetKegiatan"], isRequired: true)
                ])
        ],
        rules: RencanaKinerjaTahunan.rules,
        summary: { naskah in
            let total = RencanaKinerjaTahunan(naskah).total
            return [
                Ringkasan("Program", String(RencanaKinerjaTahunan(naskah).program.count)),
                Ringkasan("Kegiatan", String(naskah["kegiatan"].count { !$0["kegiatan"].isEmpty })),
                Ringkasan("Anggaran", total.figure, catatan: total.remark),
            ]
        })
}
