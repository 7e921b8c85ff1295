extension Kubutambahan {
    /// Sasaran, indikator and targets by month of the kasubbag umum dan keuangan: sub kegiatan.
    /// The sheets of rows 22 and 23 kept neither heads nor order; a program names itself below the months that it stood beside.
    static let kasubbagUmum = #"""
        nomor	sasaran	indikator	satuan	target	agregasi	b01	b02	b03	b04	b05	b06	b07	b08	b09	b10	b11	b12	program	anggaran
        21	Tersedianya Dokumen	Jumlah Dokumen	21	25	jumlah	3	2	?	?	?	?	?	?	?	?	?	?	Penyediaan Gaji dan Tunjangan ASN	2,04…
        ?	?	?	?	?	jumlah	?	?	?	?	?	?	?	1	1	?	?	?	"Operasional/Lapangan
        Penyediaan Jsa Kominikasi, Sumber Daya Air dan Listrik"	"?
        39,…"
        ?	?	?	?	?	jumlah	?	?	?	?	?	?	?	?	?	2	1	?	Penyediaan Jasa Pemeliharaan, Biaya Pemeliharaan , Pajak dan Perizinan Kendaraan Dinas Operasional atau Lapangan	68,…
        24	Tersedianya Dokumen Surat Menyurat	Jumlah Dokumen Arsip Surat Masuk/Keluar	Dokumen	2,800	jumlah	233	233	233	233	233	233	?	?	?	?	233	237	Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD	13,…
        """#
}
