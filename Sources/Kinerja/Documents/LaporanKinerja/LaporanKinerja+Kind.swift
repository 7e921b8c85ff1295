extension DocumentKind {
    /// Laporan Kinerja Instansi Pemerintah: the yearly report, in the chapters of PermenPANRB 53/2014, lampiran II.
    /// IKU, RKT, PK and Rencana Aksi, which are attached to it, are documents of their own.
    public static let laporanKinerja = DocumentKind(
        id: "lkjip", nama: "Laporan Kinerja Instansi Pemerintah", singkatan: "LKjIP",
        judul: ["{JENIS}", "{PERANGKAT DAERAH} {TENANT}", "Tahun {TAHUN}"], signers: .head,
        dating: .afterwards,
        lampiran: [
            LaporanKinerja.sampul, LaporanKinerja.kataPengantar, LaporanKinerja.daftarIsi, LaporanKinerja.daftarTabel,
            LaporanKinerja.babI, LaporanKinerja.babII, LaporanKinerja.babIII, LaporanKinerja.babIV, LaporanKinerja.data,
            LaporanKinerja.bagan,
        ],
        rules: LaporanKinerja.rules,
        summary: { naskah in
            let report = LaporanKinerja(naskah)
            return [
                Ringkasan("Indikator", String(naskah["capaian"].count { !$0[.indikator].isEmpty })),
                Ringkasan("Kegiatan", String(report.kegiatan.count)),
                Ringkasan("Pagu", report.pagu.figure, catatan: report.pagu.remark),
                Ringkasan("Realisasi", report.realisasi.figure, catatan: report.realisasi.remark),
            ]
        })
}
