/// The invented plans of Kabupaten Contoh for 2021-2026: an RPJMD of the bupati and the Renstra of a dinas. Column ids
/// first, as a clipboard holds them; programs have the codes and names of the national nomenclature.
enum PlanTables {
    static let visi = """
        nomor\tjudul\tteks
        \tVisi\t
        \t\tContoh yang mandiri, sehat, dan melayani
        \tMisi\t
        1.\t\tMembangun dari desa.
        2.\t\tMeningkatkan mutu kesehatan dan pendidikan.
        3.\t\tMewujudkan pemerintahan yang bersih dan melayani.
        """

    static let rpjmdTujuan = """
        nomor\ttujuan\tindikatorTujuan\tsasaran\tindikator\tsatuan\tkondisiAwal\tt1\tt2\tt3\tt4\tt5\tt6
        1.\tMeningkatnya kesejahteraan masyarakat desa\tPersentase penduduk miskin\t\t\t%\t8,9 %\t8,6 %\t8,2 %\t7,8 %\t7,4 %\t7,0 %\t6,6 %
        \t\t\tMeningkatnya kemandirian desa\tIndeks Desa Membangun\tIndeks\t0,7136\t0,7245\t0,7318\t0,7392\t0,7467\t0,7540\t0,7615
        2.\tMeningkatnya derajat kesehatan masyarakat\tUsia harapan hidup\t\t\tTahun\t71,2\t71,4\t71,6\t71,8\t72,0\t72,2\t72,4
        \t\t\tMenurunnya tengkes pada anak balita\tPrevalensi tengkes\t%\t19,6 %\t18,5 %\t17,2 %\t16,0 %\t14,8 %\t13,9 %\t13,0 %
        3.\tMeningkatnya kualitas pelayanan publik\tIndeks reformasi birokrasi\t\t\tNilai\t61,20\t63,00\t65,00\t67,00\t69,00\t71,00\t73,00
        \t\t\tMeningkatnya akuntabilitas kinerja pemerintah daerah\tNilai akuntabilitas kinerja kabupaten\tPredikat\tB (66)\tB (68)\tB (69)\tBB (70,5)\tBB (72)\tBB (74)\tBB (76)
        """

    static let rpjmdProgram = """
        nomor\tkode\tprogram\tindikator\tsatuan\tkondisiAwal\tt1\tp1\tt2\tp2\tt3\tp3\tt4\tp4\tt5\tp5\tt6\tp6
        1.\t2.13.04\tProgram Administrasi Pemerintahan Desa\tPersentase desa yang tertib administrasi\t%\t62 %\t66 %\t4.820.000.000\t70 %\t5.010.000.000\t74 %\t5.240.000.000\t78 %\t5.480.000.000\t82 %\t5.730.000.000\t86 %\t5.990.000.000
        2.\t1.02.02\tProgram Pemenuhan Upaya Kesehatan Perorangan dan Upaya Kesehatan Masyarakat\tPersentase puskesmas terakreditasi paripurna\t%\t20 %\t24 %\t86.400.000.000\t28 %\t89.100.000.000\t34 %\t92.300.000.000\t40 %\t95.600.000.000\t46 %\t99.000.000.000\t52 %\t102.500.000.000
        3.\t5.01.02\tProgram Perencanaan, Pengendalian dan Evaluasi Pembangunan Daerah\tPersentase keselarasan rencana perangkat daerah\t%\t84 %\t86 %\t3.150.000.000\t88 %\t3.270.000.000\t90 %\t3.400.000.000\t92 %\t3.540.000.000\t94 %\t3.680.000.000\t96 %\t3.830.000.000
        """

    static let renstraTujuan = """
        nomor\ttujuan\tindikatorTujuan\tsasaran\tindikator\tsatuan\tkondisiAwal\tt1\tt2\tt3\tt4\tt5\tt6
        1.\tMeningkatnya umur panjang dan hidup sehat\tIndeks keluarga sehat\t\t\tIndeks\t0,21\t0,23\t0,25\t0,27\t0,29\t0,31\t0,33
        \t\t\tMeningkatnya derajat kesehatan masyarakat\tUsia harapan hidup\tTahun\t71,2\t71,4\t71,6\t71,8\t72,0\t72,2\t72,5
        \t\t\t\tPersentase balita stunting\t%\t19,6 %\t18,5 %\t17,6 %\t16,7 %\t15,8 %\t14,9 %\t14,0 %
        \t\t\tMeningkatnya mutu layanan puskesmas\tPersentase puskesmas terakreditasi paripurna\t%\t20 %\t28 %\t36 %\t42 %\t48 %\t54 %\t60 %
        2.\tMeningkatnya kualitas pelayanan dinas\tIndeks kepuasan masyarakat atas pelayanan dinas\t\t\tNilai\t79,40\t80,00\t81,00\t82,00\t83,00\t84,00\t85,00
        \t\t\tMeningkatnya akuntabilitas kinerja dinas\tNilai evaluasi akuntabilitas kinerja\tPredikat\tCC (58)\tB (61)\tB (62)\tB (63)\tB (64)\tB (64,5)\tB (65)
        """

    static let renstraProgram = """
        nomor\tkode\tprogram\tindikator\tsatuan\tkondisiAwal\tt1\tp1\tt2\tp2\tt3\tp3\tt4\tp4\tt5\tp5\tt6\tp6
        1.\t1.02.02\tProgram Pemenuhan Upaya Kesehatan Perorangan dan Upaya Kesehatan Masyarakat\tPersentase layanan yang memenuhi standar\t%\t72 %\t75 %\t10.400.000.000\t78 %\t10.800.000.000\t81 %\t11.200.000.000\t84 %\t11.600.000.000\t87 %\t12.050.000.000\t90 %\t12.500.000.000
        2.\t1.02.03\tProgram Peningkatan Kapasitas Sumber Daya Manusia Kesehatan\tPersentase tenaga kesehatan yang dilatih\t%\t22 %\t26 %\t1.450.000.000\t30 %\t1.510.000.000\t34 %\t1.570.000.000\t38 %\t1.630.000.000\t42 %\t1.690.000.000\t45 %\t1.750.000.000
        3.\t1.02.05\tProgram Pemberdayaan Masyarakat Bidang Kesehatan\tPersentase posyandu yang aktif\t%\t68 %\t70 %\t820.000.000\t73 %\t850.000.000\t76 %\t880.000.000\t79 %\t910.000.000\t82 %\t940.000.000\t85 %\t970.000.000
        4.\t1.02.01\tProgram Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota\tPersentase administrasi perkantoran yang terpenuhi\t%\t94 %\t95 %\t7.300.000.000\t96 %\t7.510.000.000\t97 %\t7.730.000.000\t98 %\t7.950.000.000\t99 %\t8.170.000.000\t100 %\t8.400.000.000
        """

    /// The programs of the agreement of 2025 as the budget of that year has them: one with less than planned, and a
    /// lower target.
    static let program2025 = """
        nomor\tprogram\tindikator\ttarget\tanggaran
        1.\tProgram Pemenuhan Upaya Kesehatan Perorangan dan Upaya Kesehatan Masyarakat\tPersentase layanan yang memenuhi standar\t87 %\t12.050.000.000
        2.\tProgram Peningkatan Kapasitas Sumber Daya Manusia Kesehatan\tPersentase tenaga kesehatan yang dilatih\t40 %\t1.520.000.000
        3.\tProgram Pemberdayaan Masyarakat Bidang Kesehatan\tPersentase posyandu yang aktif\t82 %\t940.000.000
        4.\tProgram Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota\tPersentase administrasi perkantoran yang terpenuhi\t99 %\t8.170.000.000
        """
}
