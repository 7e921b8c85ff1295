/// Indikator Kinerja Utama 2021-2026, the attachment of decision 050/257/IV.13-WK/2022.
enum WayKananIKU {
    /// The two missions that the dinas serves.
    static let misi = #"""
        teks
        Misi 1 : Menyelenggarakan Pemerintahan yang Baik.
        Misi 3 : Meningkatkan Kualitas Sumberdaya Manusia.
        """#

    /// Indikator of tujuan and of sasaran with a target for each year.
    static let iku = #"""
        nomor	tujuan	indikatorTujuan	sasaran	indikator	formulasi	satuan	t1	t2	t3	t4	t5	t6
        1.	Meningkatkan Akuntabilitas Instansi Pemerintah	Nilai Evaluasi SAKIP			Penilaian Inspektorat Kabupaten Way Kanan (APIP)	Poin	58,64	59,64	60,64	61,64	62,64	63,64
        			Meningkatkan Kualitas SAKIP SKPD	Nilai SAKIP Dinas PMK	Penilaian Inspektorat Kabupaten Way Kanan (APIP)	Poin	64,16	65,16	66,16	67,16	68,16	69,16
        2.	Meningkatnya Keberdayaan Masyarakat Kampung	Indeks Desa Membangun			Rilis Kemendesa	Poin	0,6558	0,6583	0,6608	0,6633	0,6658	0,6683
        			Meningkatkan Kualitas Kampung	Indeks Kategori Kampung	Rilis Kemendesa	Poin	3,05	3,13	3,19	3,25	3,29	3,29
        			Meningkatnya Ketahanan Ekonomi	Nilai IKE	Sesuai rumus IDM bagian IKE	Poin	0,5517	0,5925	0,6333	0,6741	0,7149	0,7557
        			Meningkatnya Ketahanan Sosial	Nilai IKS	Sesuai rumus IDM bagian IKS	Poin	0,7718	0,7957	0,8196	0,8435	0,8638	0,8841
        			Meningkatnya Ketahanan Lingkungan	Nilai IKL	Sesuai rumus IDM bagian IKL	Poin	0,6423	0,6854	0,7285	0,7716	0,8147	0,8578
        """#
}
