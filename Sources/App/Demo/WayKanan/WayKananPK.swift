/// The Perjanjian Kinerja 2023 of the head of the DPMK, cell by cell as printed.
enum WayKananPK {
    /// With the formula and the unit of every indikator.
    static let sasaran = #"""
        nomor	sasaran	indikator	definisi	satuan	target
        1.	Meningkatkan Kualitas Kampung	Indeks Kategori Kampung	Rilis Kemendesa	POIN	3,19
        2.	Meningkatnya Ketahanan Ekonomi	Nilai IKE	Sesuai rumus IDM bagian IKE	POIN	0,6333
        3.	Meningkatnya Ketahanan Sosial	Nilai IKS	Sesuai rumus IDM bagian IKS	POIN	0,8196
        4.	Meningkatnya Ketahanan Lingkungan	Nilai IKL	Sesuai rumus IDM bagian IKL	POIN	0,7285
        5.	Meningkatkan Kualitas SAKIP SKPD	Nilai SAKIP Dinas PMK.	Evaluasi Inspektorat Kabupaten Way Kanan (APIP)	POIN	66,16
        """#

    /// The amounts after the refocusing, though the agreement is of January.
    static let program = #"""
        nomor	program	anggaran	keterangan
        1.	PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA	2.682.564.785	APBD
        2.	PENINGKATAN KERJASAMAANTAR DESA	44.342.000	APBD
        3.	ADMINISTRASI PEMERINTAHAN DESA	1.978.457.800	APBD
        4.	PEMBERDAYAAN LEMBAGA KEMASYARAKATAN, LEMBAGA ADAT DAN MASYARAKAT HUKUM ADAT	2.091.470.000	APBD
        """#

    /// A flat list; unit and target stand under one heading.
    static let tambahan = #"""
        nomor	prioritas	kinerja	satuan	target	keterangan
        1	Pelaporan LHKPN dan SPT Tahunan	LHKPN – SPT Tahun 2022	%	100	
        2	Tindaklanjut Hasil Temuan Pemeriksaan (LHP)	Tindaklanjut Hasil Pemeriksaan APH/APIP	%	100	
        3	Pengelolaan Ruang Terbuka Hijau dan Pengelolaan Sampah	Capaian Pengelolaan Ruang Terbuka Hijau dan Pengelolaan Sampah Terpadu	Kategori	HIJAU	
        4	Peningkatan Displin ASN	Penjatuhan Hukuman Displin pada jajaran di bawahnya sesuai PP 94 Tahun 2021	%	100	
        5	Indeks Inovasi Daerah	Peningkatan Capaian Inovasi Daerah	Kategori	Inovatif	
        6	Penurunan Angka Stunting	Angka Stunting	%	16	
        7	Penurunan Angka Kemiskinan	Angka Kemiskinan	%	11,40	
        8	Kabupaten Layak Anak	KLA	Kategori	Nindya	
        9	Progres Rencana Aksi Pencegahan Korupsi dan SPI	Capaian Rencana Aksi Pencegahan Korupsi dan SPI (MCP-KPK)	%	100	
        """#
}
