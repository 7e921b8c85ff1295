extension Kubutambahan {
    /// BAB III.
    static let penutup = #"""
        nomor	judul	teks
        BAB III	PENUTUP
        		Dokumen Rencana Aksi Atas Perjanjian Kinerja Perubahan Kantor Camat Kubutambahan ini merupakan tindak lanjut tekad dan janji rencana kinerja tahunan yang akan dicapai oleh para pejabat di setiap Perangkat Daerah di lingkungan Pemerintah Kabupaten Buleleng. Dengan demikian rencana aksi terhadap perjanjian kinerja ini menjadi kontrak kinerja yang harus diwujudkan oleh para pejabat tersebut sebagai penerima amanah dan pada akhir tahun nanti akan dijadikan sebagai dasar evaluasi kinerja dan penilaian terhadap pejabat tersebut.
        		Dengan Dokumen Rencana Aksi terhadap Perjanjian Kinerja Kantor Camat Kubutambahan ini diharapkan dapat mendorong keberhasilan peningkatan kinerja instansi pemerintah dan dapat memacu bawahannya untuk lebih meningkatkan kinerjanya dan juga harus mampu menunjukkan serta mempertanggungjawabkan kinerjanya kepada atasannya dan kepada masyarakat. Selain sebagai bagian yang tidak terpisahkan dari Sistem Akuntabilitas Kinerja Instansi Pemerintah (SAKIP) yang merupakan upaya dalam membangun manajemen pemerintahan yang transparan, partisipatif, akuntabel dan berorientasi pada hasil yaitu peningkatan kualitas pelayanan publik dan kesejahteraan rakyat. Perjanjian Kinerja ini merupakan suatu amanah yang tertuang dalam Intruksi Presiden Nomor 5 tahun 2004 tentang Percepatan Pemberantasan Korupsi.
        		Dengan demikian Dokumen Rencana Aksi terhadap Perjanjian Kinerja ini harus dipandang sebagai salah satu langkah sistematis yang diperlukan dalam rangka pencegahan tindak pidana korupsi.
        		Akhirnya kami mengucapkan terimakasih kepada semua pihak atas partisipasinya dalam penyusunan dokumen ini, walaupun dalam penyusunannya masih jauh dari sempurna. Semoga dokumen ini dapat bermanfaat dan digunakan sebagaimana mestinya.
        """#
}
