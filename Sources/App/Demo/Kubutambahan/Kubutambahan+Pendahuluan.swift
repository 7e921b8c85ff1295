extension Kubutambahan {
    /// BAB I, with its list of offices numbered 4 twice.
    static let pendahuluan = #"""
        nomor	judul	teks
        BAB I	PENDAHULUAN
        1.1.	Latar Belakang
        		Pemerintah yang transparan, partisipatif, akuntabel dan berorientasi pada hasil, yaitu peningkatan kualitas pelayanan publik dan kesejahteraan rakyat menjadi salah satu cita-cita yang ingin dicapai oleh instansi pemerintah maupun bagi masyarakat. Instruksi Presiden Nomor 5 Tahun 2004 tentang Percepatan Pemberantasan Korupsi merupakan salah satu wujud nyata niat pemerintah untuk memerangi korupsi baik secara represif maupun preventif. Penanganan masalah pemberantasan korupsi tidak dapat lagi dilakukan secara sporadis/parsial, namun membutuhkan suatu pola komprehensif dan sistematis. Penanganan tindak korupsi secara sistematis ini antara lain dilakukan dari segi preventif melalui perbaikan sistem manajemen pemerintahan yang mengedepankan adanya transparansi dan akuntabilitas.
        		Untuk dapat mewujudkan adanya suatu pemerintahan yang baik, perlu mengadakan perencanaan, perjanjian kinerja dan pengukuran kinerja sesuai dengan batasan waktu yang telah ditentukan. Selain perencanaan yang matang Pemerintah juga perlu mengadakan perjanjian dari kinerja tersebut sebagai suatu pedoman yang akan dilaksanakan dan yang akan dicapai oleh Pemerintah dalam kurun waktu 1 (satu) tahun anggaran. Berkenaan dengan hal tersebut Kantor Camat Kubutambahan menetapkan Dokumen Rencana Aksi Atas Perjanjian Kinerja Perubahan sebagai komitmen pemerintah dalam menyelenggarakan manajemen pemerintahan dan pembangunan dalam rangka mencapai visi dan menjalankan misi Kabupaten Buleleng sebagaimana tercantum dalam Rencana Pembangunan Jangka Menengah Kabupaten Buleleng dalam upaya terwujudnya masyarakat Buleleng yang mandiri, sejahtera, dan berdaya saing berlandaskan Tri Hita Karana melalui pelaksanaan pemerintahan yang transparan, partisipatif, akuntabel, berdaya guna, berhasil guna serta bebas dari Korupsi, Kolusi dan Nepotisme (KKN).
        1.2.	Struktur Organisasi Kantor Camat Kubutambahan
        		Pemerintah Kabupaten Buleleng bersama dengan Dewan Perwakilan Rakyat Daerah Kabupaten Buleleng telah menetapkan Peraturan Daerah Kabupaten Buleleng Nomor 13 Tahun 2016 tentang Pembentukan dan Susunan Perangkat Daerah Kabupaten Buleleng. Penetapan Peraturan Daerah ini sebagai upaya memenuhi tuntutan masyarakat dalam menjalankan penyelenggaraan pemerintahan dan pembangunan di Kabupaten Buleleng, dalam rangka meningkatkan kualitas pelayanan publik dan peningkatan kesejahteraan masyarakat sesuai dengan visi Pemerintah Kabupaten Buleleng.
        		Organisasi Perangkat Daerah yang dibentuk diharapkan mampu memberikan pelayanan yang optimal kepada masyarakat di Kabupaten Buleleng antara lain adalah sebagai berikut :
        1.		Camat
        2.		Sekretariat Daerah yang dipimpin oleh Sekretaris Kecamatan, yang dalam pelaksanaan tugasnya dibantu oleh :
        a.		Kasubbag Umum dan Keuangan
        b.		Kasubbag Perencanaan
        3.		Kasi Pelayanan Administrasi Terpadu
        4.		Kasi Pemerintahan
        4.		Kasi Pembangunan
        5.		Kasi Sosial Dan Budaya
        6.		Kasi Kamtib Dan Satpol-PP
        1.3.	Tujuan Rencana Aksi Atas Perjanjian Kinerja Perubahan
        		Rencana Aksi Atas Perjanjian Kinerja Perubahan yang merupakan tindak lanjut suatu janji kinerja yang akan diwujudkan oleh seorang pejabat penerima amanah kepada atasan langsungnya yang memuat Sasaran Strategis, Indikator Kinerja Utama, target per triwulan, program, kegiatan dan anggaran untuk satu tahun secara terkoordinasi untuk melaksanakan berbagai kegiatan guna mencapai hasil (outcome). Adapun tujuan umum diterapkannya Rencana aksi terhadap Perjanjian Kinerja sebagaimana yang diatur dalam Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 53 Tahun 2014, adalah :
        a)		Intensifikasi dalam upaya Pencegahan Korupsi
        b)		Peningkatan kualitas pelaksanaan pembangunan dan pelayanan publik
        c)		Percepatan untuk mewujudkan manajemen pemerintahan yang efektif, transparatif dan akuntabel
        		Sedangkan tujuan khususnya adalah :
        a)		Meningkatkan Akuntabilitas, transparansi dan kinerja aparatur pemerintah
        b)		Sebagai wujud nyata komitmen antara penerima amanah dengan pemberi amanah
        c)		Sebagai dasar penilaian keberhasilan/kegagalan pencapaian tujuan dan sasaran instansi pemerintah
        d)		Tolok ukur pencapaian kinerja sebagai dasar evaluasi kinerja aparatur
        e)		Sebagai dasar pemberian reward atau penghargaan dan sanksi.
        """#
}
