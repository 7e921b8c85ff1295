/// Chapter IV and the attachments that are no documents of their own.
extension WayKananLKjIP {
    /// Chapter IV.
    static let penutup = #"""
        nomor	judul	teks
        		Dinas Pemberdayaan Masyarakat dan Kampung Kabupaten Way Kanan dalam rangka mewujudkan visi dan misinya dalam Tahun 2023 dari hasil pengukuran capaian kinerja sasaran berdasarkan dari hasil capaian kinerja sasaran kesatu dengan predikat berhasil , sasaran kedua dengan predikat sangat berhasil dan sasaran ketiga dengan predikat sangat berhasil, sasaran ke empat dengan predikat sangat berhasil dan sasaran ke lima dengan predikat sangat berhasil sebagaimana yang telah diuraikan bab dimuka. Jadi dapat disimpulkan bahwa secara umum capaian kinerja sasaran Dinas Pemberdayaan Masyarakat dan Kampung Kabupaten Way Kanan mendapatkan predikat sangat berhasil.
        		Namun demikian dalam pencapaian tersebut tentu tidak terlepas dari kendala-kendala teknis yang dihadapi dan telah diupayakan seoptimal mungkin untuk menghadapi kendala tersebut dengan melakukan koordinasi dan konsultasi dengan pihak-pihak yang kompeten.
        		Semoga Laporan Kinerja (LKj) Dinas Pemberdayaan Masyarakat dan Kampung Kabupaten Way Kanan ini dapat dipergunakan sebagai bahan evaluasi pelaksanaan tahun berikutnya.
        """#

    /// How many kampung have which status, 2022 and 2023.
    static let ringkasanIdm = #"""
        klasifikasi	desaLalu	persenLalu	desa	persen
        MANDIRI	10	4,57%	26	11,76%
        MAJU	53	24,20%	97	43,89%
        BERKEMBANG	154	70,32%	98	44,34%
        TERTINGGAL	2	0,91%	0	0,00%
        SANGAT TERTINGGAL	0	0,00%	0	0,00%
        """#

    /// Where the data come from.
    static let sumberData = #"""
        nomor	judul	teks
        		SUMBER DATA DINAS PEMBERDAYAAN MASYARAKAT KABUPATEN WAY KANAN.
        """#

    /// Below the title; the chart itself is a picture that the transcript lost.
    static let bagan = #"""
        nomor	judul	teks
        		(Sumber : Peraturan Bupati Way Kanan Nomor 50 Tahun 2018)
        """#
}
