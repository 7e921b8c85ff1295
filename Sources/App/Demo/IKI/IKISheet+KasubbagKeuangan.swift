extension IKISheet {
    /// Kepala Sub Bagian Keuangan.
    static let kasubbagKeuangan = IKISheet(
        jabatan: "dpmd-kasubbag-keuangan",
        tugas: #"""
            nomor	teks
            a.	melaksanakan penyusunan program kerja Sub Bagian Keuangan;
            b.	melaksanakan koordinasi dalam perumusan bahan Rencana Kerja dan Anggaran, Dokumen Pelaksanaan Anggaran serta perubahan anggaran sesuai ketentuan dan plafon anggaran yang ditetapkan;
            c.	melaksanakan penyusunan pembuatan daftar gaji dan tunjangan daerah serta pembayaran lainnya;
            d.	melaksanakan administrasi anggaran Dinas;
            e.	melaksanakan verifikasi keuangan;
            f.	melaksanakan perbendaharaan umum keuangan dan penyiapan bahan pertanggungjawaban serta laporan keuangan;
            g.	melaksanakan koordinasi dan penyusunan bahan tindak lanjut Laporan Hasil Pemeriksaan lingkup Dinas;
            h.	melaksanakan monitoring, evaluasi dan pelaporan pelaksanaan tugas secara rutin dan insidental Sub Bagian Keuangan;
            i.	melaksanakan tugas-tugas lain yang diberikan oleh Sekretaris sesuai dengan tugas dan fungsinya.
            """#,
        kinerja: #"""
            sasaran	indikator	formulasi	sumber
            Administrasi Keuangan	Prosentase jumlah dokumen perencanaan, laporan kinerja dan laporan keuangan yang tepat waktu	Prosentase administrasi keuangan dilaporkan	Laporan bulanan,tribulan, semester dan tahunan
            """#)
}
