extension Kubutambahan {
    /// Sasaran, indikator and targets by month of the pengelola monitoring dan evaluasi: kinerja.
    static let pengelolaMonitoring = #"""
        nomor	sasaran	indikator	satuan	target	agregasi	b01	b02	b03	b04	b05	b06	b07	b08	b09	b10	b11	b12
        19	Tersusunnya Rencana kerja Monitoring Swadya Murni, Profil Desa dan Usulan Supra Desa	Jumlah Rencana kerja Monitoring Swadya Murni, Profil Desa dan Usulan Supra Desa	Dokumen	26	jumlah	2	2	2	2	4	2	2	2	2	2	2	2
        20	Tersusunnya laporan Hasil Monitoring Swadya Murni, Profil Desa dan Usulan Supra Desa	Hasil Monitoring Swadya Murni, Profil Desa dan Usulan Supra Desa	Dokumen	2	jumlah	-	-	-	-	-	-	-	-	?	?	?	?
        ?	?	?	?	?	jumlah	?	?	?	?	?	?	2	2	2	2	2	2
        """#
}
