/// Chapter II, second half: the summary of the IKU, the index of every kampung, and the agreement.
extension WayKananLKjIP {
    /// Tabel 2.4; a page break put its last explanation into a row of its own.
    static let ikuRingkas = #"""
        nomor	sasaran	indikator	penjelasan
        1	Meningkatkan Kualitas SAKIP SKPD	Nilai SAKIP Dinas PMK	Penilaian Inspektorat Kabupaten Way Kanan (APIP)
        2	Meningkatkan Kualitas Kampung	"1. Indeks Kategori Kampung
        2. Indeks Ketahanan Ekonomi
        3. Indeks Ketahanan Lingkungan
        4. Indeks Ketahanan Sosial"	"Rilis Kemendesa
        Sesuai Rumus IDM bagian IKE
        Sesuai Rumus IDM bagian IKL"
        			Sesuai rumus IDM bagian IKS
        """#

    /// Between Tabel 2.4 and Tabel 2.5.
    static let tentangIndeksKampung = #"""
        nomor	judul	teks
        		Indikator Kinerja Utama (IKU) Dinas Pemberdayaan Masyarakat dan Kampung Tahun 2021-2026 telah dituangkan dalam Keputusan Kepala Dinas Pemberdayaan Masyarakat dan Kampung Nomor: 050/257/IV.13-WK/2022 tentang Revisi Indikator Kinerja Utama Dinas Pemberdayaan Masyarakat dan Kampung Tahun 2021-2026. IKU tersebut disajikan pada Lampiran 1.
        		Pada Tahun 2023 dari jumlah seluruh kampung di Wilayah Kabupaten Way Kanan sebanyak 221 (dua ratus dua puluh satu) kampung, ditargetkan jumlah kampung yang tertinggal dan kampung berkembang berkurang dan menjadi kampung maju serta mandiri. Dari hasil penilaian Indeks Desa Membangun, kampung dengan status “mandiri” sebanyak 26 (dua puluh enam) kampung, dan kampung dengan status “maju” sebanyak 97 (Sembilan puluh tujuh) kampung, kampung dengan status “berkembang” sebanyak 98 (Sembilan puluh delapan) kampung. Untuk kampung tertinggal, dan sangat tertinggal sudah tidak ada lagi atau 0 (nol).
        		Dari data tersebut jumlah seluruh kampung sangat tertinggal/tertinggal dari tahun ke tahun semakin berkurang atau 0 (nol), sementara jumlah kampung berkembang, maju, dan mandiri dari tahun ke tahun semakin bertambah/meningkat jumlahnya, sehingga dapat dikatakan bahwa Kinerja Dinas Pemberdayaan Masyarakat dan Kampung pada Tahun 2023 adalah BAIK.
        		Hasil Indeks Desa Membangun Kabupaten Way Kanan Tahun 2023 selengkapnya dapat dilihat pada tabel berikut ini :
        Tabel. 2.5	Status Desa Berdasarkan Indeks Desa Membangun (IDM) Kabupaten Way Kanan Tahun 2023	
        """#

    /// 2.4 and 2.5, up to Tabel 2.6.
    static let tentangPerjanjian = #"""
        nomor	judul	teks
        		(Sumber Data : Kemendes, PDT dan Transmigrasi Republik Indonesia).
        2.4.	RENCANA KINERJA TAHUNAN (RKT) 2023	
        		Renstra berisikan perencanaan yang bersifat makro, sehingga perlu dijabarkan dalam perencanaan yang lebih mikro pada setiap tahunnya yang dituangkan dalam Rencana Kinerja Tahunan (RKT). Oleh karena itu, maka RKT Dinas Pemberdayaan Masyarakat dan Kampung Tahun 2023 ini disusun berdasarkan Renstra Tahun 2021-2026. Di dalam Rencana Kinerja ditetapkan Rencana Capaian Kinerja Tahunan untuk seluruh indikator kinerja yang ada pada tingkat sasaran dan kegiatan Dinas Pemberdayaan Masyarakat dan Kampung Tahun 2023.
        		Dokumen Rencana Kinerja memuat informasi tentang sasaran yang ingin dicapai dalam tahun yang bersangkutan, Indikator Kinerja Sasaran, dan Rencana Capaiannya. Indikator Kinerja adalah ukuran kuantitatif dan kualitatif yang menggambarkan tingkat pencapaian tujuan dan sasaran organisasi. Rencana Kinerja Dinas Pemberdayaan Masyarakat dan Kampung Tahun 2023 disajikan pada Lampiran 2.
        2.5.	PERJANJIAN KINERJA TAHUN 2023	
        		Perjanjian Kinerja merupakan pelaksanaan Peraturan Presiden Republik Indonesia Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah dan sesuai dengan Peraturan Menteri Negara Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 53 Tahun 2014 tentang Petunjuk Teknis Perjanjian Kinerja, Pelaporan Kinerja dan Tata Cara Reviu Atas Laporan Kinerja Instansi Pemerintah. Tujuan penyusunan Perjanjian Kinerja, yaitu:
        1.		Sebagai wujud nyata komitmen antara penerima dan pemberi amanah untuk meningkatkan akuntabilitas, transparansi dan kinerja aparatur.
        2.		Menciptakan tolok ukur kinerja sebagai dasar evaluasi kinerja aparatur.
        3.		Sebagai dasar penilaian keberhasilan/kegagalan pencapaian tujuan dan sasaran organisasi dan sebagai dasar pemberian penghargaan dan sanksi.
        4.		Sebagai dasar bagi pemberi amanah untuk melakukan monitoring, evaluasi dan supervise atas perkembangan/kemajuan kinerja penerima amanah.
        		Dokumen Perjanjian Kinerja Tahun 2023 merupakan komitmen kinerja antara Kepala Dinas Pemberdayaan Masyarakat dan Kampung kepada Bupati Way Kanan sebagai pemberi mandat. Pada dasarnya dokumen Perjanjian Kinerja berisi pernyataan/kesepakatan kinerja untuk mewujudkan target kinerja tertentu dengan menggunakan sumber daya yang dimiliki. Perjanjian Kinerja Dinas Pemberdayaan Masyarakat dan Kampung Kabupaten Way Kanan Tahun 2023 adalah sebagai berikut:
        Tabel. 2.6	Perjanjian Kinerja Tahun 2023	
        """#

    /// Tabel 2.6: four sasaran, indikator and targets in one cell each.
    static let perjanjian = #"""
        nomor	sasaran	indikator	target
        1.	MENINGKATKAN KUALITAS SAKIP SKPD	NILAI SAKIP DINAS PMK	66,16 POIN
        2.	"- MENINGKATKAN KUALITAS KAMPUNG.
        - MENINGKATNYA KETAHANAN EKONOMI.
        - MENINGKATNYA KETAHANAN SOSIAL.
        - MENINGKATNYA KETAHANAN LINGKUNGAN."	"INDEKS KATEGORI KAMPUNG
        NILAI IKE
        NILAI IKS
        NILAI IKL"	"3,19
        0,6333
        0,8196
        0,7285"
        """#

    /// Tabel 2.6: the budget before and after the refocusing, numbered 1, 2, 2, 3. The sums are computed.
    static let anggaran = #"""
        nomor	program	paguSebelum	pagu	keterangan
        1.	PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA	Rp. 2.822.773.034	Rp. 2.682.564.785	APBD
        2.	PENINGKATAN KERJASAMA DESA	Rp. 44.342.000	Rp. 44.342.000	APBD
        2.	ADMINISTRASI PEMERINTAHAN DESA	Rp. 1.714.857.800	Rp. 1.978.457.800	APBD
        3.	PEMBERDAYAAN LEMBAGA KEMASYARAKATAN, LEMBAGA ADAT DAN MASYARAKAT HUKUM ADAT	Rp. 1.770.629.500	Rp. 2.091.470.000	APBD
        """#
}
