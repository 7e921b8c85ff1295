/// Forms as public documents of kabupaten, provinces and a national body have them, a few rows of each: BPKP Sulawesi
/// Barat (PK 2017), Pringsewu (PK 2025), Demak (Rencana Aksi 2020), Kulon Progo (IKU 2012), Sumatera Barat (cascading
/// 2016), Sumedang (Renstra 2021), Jawa Barat (RPJMD 2018), Banten (IKU 2025). Years are those of the tests' period.
enum PublicPastes {
    static let text = """
        == sasaran of a program and those of its kegiatan below each other @ pk.sasaran
        No|Sasaran Program|Indikator Kinerja Program|Target
        2|Hasil pengawasan keinvestigasian|Dimanfaatkan di persidangan|40 %
        ||Dimanfaatkan oleh APH|70%
        No|Sasaran Kegiatan|Indikator Kinerja Kegiatan|Target
        1|Terlaksananya monitoring evaluasi|Laporan Pengawasan|86 Laporan
        ->
        nomor=2 ; sasaran=Hasil pengawasan keinvestigasian ; indikator=Dimanfaatkan di persidangan ; target=40 %
        indikator=Dimanfaatkan oleh APH ; target=70%
        nomor=1 ; sasaran=Terlaksananya monitoring evaluasi ; indikator=Laporan Pengawasan ; target=86 Laporan
        further 1
        == kegiatan in the place of programs, with a total @ pk.program
        No|Kegiatan|Anggaran (Rp)
        1|Pelaksanaan Pengawasan Intern|966.661.000,00
        2|Dukungan Manajemen|10.651.655.000,00
        |Jumlah|11.618.316.000,00
        ->
        nomor=1 ; program=Pelaksanaan Pengawasan Intern ; anggaran=966.661.000,00
        nomor=2 ; program=Dukungan Manajemen ; anggaran=10.651.655.000,00
        total Jumlah
        == a count that goes on from another table @ pk.program
        No|Program|Anggaran (Rp)
        (9)|(10)|(11)
        1|Perdagangan Luar Negeri|100.000.000
        ->
        nomor=1 ; program=Perdagangan Luar Negeri ; anggaran=100.000.000
        == both tables of a page, the second of two columns @ pk.sasaran
        No|Sasaran Strategis|Indikator Sasaran|Target
        3|Meningkatnya Kualitas Informatika|Indeks SPBE|2,8 Indeks
        PROGRAM|ANGGARAN||
        1. Program Pengelolaan Aplikasi Informatika|Rp. 1.589.645.600||
        TOTAL|Rp. 1.589.645.600||
        ->
        nomor=3 ; sasaran=Meningkatnya Kualitas Informatika ; indikator=Indeks SPBE ; target=2,8 Indeks
        other program 3
        == indikator and target of a kegiatan behind those of its sasaran @ aksi.aksi
        NO|SASARAN|INDIKATOR KINERJA|TARGET||||PROGRAM / KEGIATAN|INDIKATOR|TARGET|RENCANA AKSI|ANGGARAN (Rp)
        |||TW 1|TW 2|TW 3|TW 4|||||
        1|2|3|4||||5|6|7|8|9
        2|Nilai AKIP naik|Nilai AKIP|85,00|86,00|87,00|88,00||||| 28.740.117.000
        |||||||1 Pembangunan gedung kantor|Jumlah gedung|1 Paket|1. Perencanaan⏎- Survei|130.000.000
        ->
        nomor=2 ; sasaran=Nilai AKIP naik ; indikator=Nilai AKIP ; tw=85,00/86,00/87,00/88,00 ; anggaran=28.740.117.000
        program=1 Pembangunan gedung kantor ; indikatorKegiatan=Jumlah gedung ; targetKegiatan=1 Paket
        + langkah=1. Perencanaan⏎- Survei ; anggaran=130.000.000
        == numbers and texts below one heading @ iku.iku.sumber
        NO.|SASARAN|INDIKATOR KINERJA UTAMA (IKU)||SATUAN|PENANGGUNG JAWAB|SUMBER DATA
        1.|Pendidikan naik|1.|APM PAUD|persen|Dinas Pendidikan|BPS
        ||2.|APK PAUD|persen|Dinas Pendidikan|BPS
        ->
        nomor=1. ; sasaran=Pendidikan naik ; indikator=1. APM PAUD ; satuan=persen
        + penanggungJawab=Dinas Pendidikan ; sumberData=BPS
        indikator=2. APK PAUD ; satuan=persen ; penanggungJawab=Dinas Pendidikan ; sumberData=BPS
        == a matrix of cascading @ iku.iku.cascading
        No|Perspektif|Sasaran Strategis||Kode|Nama Indikator Kinerja Utama||Baseline 2020|Target||UIC|Jenis Cascading
        ||||||||2021|2022||
        2|Customers|3|Pelayanan prima|3.1|3|Indeks Layanan|N/A|3,5|3,6|Rumah Tangga|C
        ||||3.2|4|Indeks Pelayanan Tamu|N/A|3.5|3,75|Protokol|C
        ->
        nomor=2 ; x-perspektif=Customers ; sasaran=3 Pelayanan prima ; x-kode=3.1 ; indikator=3 Indeks Layanan
        + kondisiAwal=N/A ; t=3,5/3,6 ; penanggungJawab=Rumah Tangga ; x-jenis=C
        indikator=4 Indeks Pelayanan Tamu ; x-kode=3.2 ; kondisiAwal=N/A ; t=3.5/3,75 ; penanggungJawab=Protokol
        + x-jenis=C
        == table T-C.27 with a code in five columns @ renstra.program-renstra.akhir
        Indikator Sasaran|Kode|||||Urusan/Program|Indikator Program/Kegiatan|Pagu||||Kondisi Akhir||Lokasi
        ||||||||2021||2022||||
        ||||||||Target|Rp|Target|Rp|Target|Rp|
        Nilai Sakip||||||||A||A||A||
        |5|03|01|||PROGRAM PENUNJANG|Kesesuaian dokumen|100%|7,742,388,142|100 %|8,517,267,832|||Kota
        |5|03|01|2,01||Perencanaan|Jumlah Dokumen|24 Dokumen|60,535,000|26 dokumen|80,500,000|100%|202,035,000|Kota
        ->
        t=A/A ; kondisiAkhir=A ; x-indikator-sasaran=Nilai Sakip
        kode=5.03.01 ; program=PROGRAM PENUNJANG ; indikator=Kesesuaian dokumen ; t=100%/100 % ; lokasi=Kota
        + p=7,742,388,142/8,517,267,832
        kode=5.03.01.2.01 ; program=Perencanaan ; indikator=Jumlah Dokumen ; t=24 Dokumen/26 dokumen
        + p=60,535,000/80,500,000 ; kondisiAkhir=100% ; paguAkhir=202,035,000 ; lokasi=Kota
        == the same where the form has no column for its sasaran @ renstra.program-renstra
        Tujuan|Sasaran|Indikator Sasaran|Kode|Program dan Kegiatan|Indikator Program/Kegiatan|2021|
        ||||||Target|Rp
        Akuntabel|Kapabilitas naik|Nilai Sakip|5.03.01|PROGRAM PENUNJANG|Kesesuaian dokumen|100%|7,742,388,142
        ->
        kode=5.03.01 ; program=PROGRAM PENUNJANG ; indikator=Kesesuaian dokumen ; t=100% ; p=7,742,388,142
        ask 0, ask 1, ask 2
        == where indicators of every level are one column's @ renstra.program-renstra
        Kode|Program Dan Kegiatan|Indikator Kinerja Tujuan, Sasaran,Program (Outcome) dan Kegiatan (output)|2021|
        |||Target|Rp
        5.01.01|PROGRAM PENUNJANG|Ketersediaan dokumen|100%|11,566,246,594
        ->
        kode=5.01.01 ; program=PROGRAM PENUNJANG ; indikator=Ketersediaan dokumen ; t=100% ; p=11,566,246,594
        == levels from tujuan to program in one column, earlier years @ renstra.program-renstra.kondisi
        TUJUAN/SASARAN/PROGRAM|INDIKATOR KINERJA|SATUAN|KONDISI AWAL||2021||KONDISI AKHIR||OPD PENANGGUNG JAWAB
        |||2019|2020|TARGET|RP.|TARGET|RP.|
        (1)|(2)|(3)|(4)|(5)|(6)|(7)|(8)|(9)|(10)
        1.1. Masyarakat rukun|Indeks Kerukunan|Persen|68.5|68.7|69,1-69,5||70,6-71||
        1 Program Bina Ideologi|Pemahaman Ideologi|Poin|70.78|70.78|71.78|1,231,790,000|74.78|6,149,428,000|Kesbangpol
        ->
        program=1.1. Masyarakat rukun ; indikator=Indeks Kerukunan ; satuan=Persen ; kondisiAwal=68.5 ; x-awal=68.7
        + t=69,1-69,5 ; kondisiAkhir=70,6-71
        program=1 Program Bina Ideologi ; indikator=Pemahaman Ideologi ; satuan=Poin ; kondisiAwal=70.78
        + x-awal=70.78 ; t=71.78 ; p=1,231,790,000 ; kondisiAkhir=74.78 ; paguAkhir=6,149,428,000
        + penanggungJawab=Kesbangpol
        == IKU with baseline, definition, source and frequency @ iku.iku.sumber
        INDIKATOR|SATUAN|BASELINE 2020|2021|2022|DEFINISI|SUMBER DATA|FREKUENSI
        Rata-rata Lama Sekolah|Tahun|9,55|9,66|9,79|Rerata waktu yang ditempuh|Badan Pusat Statistik|Tahunan
        ->
        indikator=Rata-rata Lama Sekolah ; satuan=Tahun ; kondisiAwal=9,55 ; t=9,66/9,79
        + formulasi=Rerata waktu yang ditempuh ; sumberData=Badan Pusat Statistik ; frekuensi=Tahunan
        """
}
