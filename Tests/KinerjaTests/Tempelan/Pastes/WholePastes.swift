/// Whole forms as public documents have them, in short.
enum WholePastes {
    static let text = """
        == PK of a head, with its title and its count @ pk.sasaran
        PERJANJIAN KINERJA TAHUN 2025||||
        NO|SASARAN STRATEGIS|INDIKATOR KINERJA|SATUAN|TARGET
        {1..5}
        1|Meningkatnya derajat kesehatan|Usia harapan hidup|Tahun|73,5
        ||Angka kematian ibu|per 100.000|70
        ->
        nomor=1 ; sasaran=Meningkatnya derajat kesehatan ; indikator=Usia harapan hidup ; satuan=Tahun ; target=73,5
        indikator=Angka kematian ibu ; satuan=per 100.000 ; target=70
        not PERJANJIAN KINERJA TAHUN 2025
        == PK, programs with a total and signatures @ pk.program
        No|Program|Anggaran|Keterangan
        1|Program A|Rp. 1.000.000|APBD
        2|Program B|Rp. 2.000.000|APBD
        |JUMLAH|Rp. 3.000.000|
        ->
        nomor=1 ; program=Program A ; anggaran=Rp. 1.000.000 ; keterangan=APBD
        nomor=2 ; program=Program B ; anggaran=Rp. 2.000.000 ; keterangan=APBD
        total JUMLAH
        == PK of a kabid @ pk.sasaran
        No|Sasaran Program|Indikator Program|Target
        1|Mutu naik|Indeks|85
        ->
        nomor=1 ; sasaran=Mutu naik ; indikator=Indeks ; target=85
        == PK of a kasi @ pk.sasaran
        No|Sasaran Kegiatan|Indikator Kinerja Kegiatan|Target
        1|Mutu naik|Indeks|85
        ->
        nomor=1 ; sasaran=Mutu naik ; indikator=Indeks ; target=85
        == PK of both tables at once @ pk.program
        No|Sasaran Strategis|Indikator Kinerja|Satuan|Target
        (1)|(2)|(3)|(4)|(5)
        1|Mutu naik|Indeks|Nilai|85
        No|Program|Anggaran|Ket||
        1|Program A|Rp 1.000.000|APBD|
        |Jumlah|Rp 1.000.000||
        ->
        nomor=1 ; program=Program A ; anggaran=Rp 1.000.000 ; keterangan=APBD
        other sasaran 3, total Jumlah
        == action plan by triwulan with steps and a schedule @ aksi.aksi
        NO|SASARAN|INDIKATOR|TARGET|RENCANA AKSI|TARGET TRIWULAN||||JADWAL|||||||||||| ANGGARAN|PJ
        |||||{I..IV}|{1..12}||
        1|Mutu naik|Indeks|85|Menyusun pedoman|20|40|60|85|v|v|v|{*9}|1.000.000|Sekretaris
        ->
        nomor=1 ; sasaran=Mutu naik ; indikator=Indeks ; target=85 ; langkah=Menyusun pedoman ; tw=20/40/60/85
        + jadwal=v/v/v ; anggaran=1.000.000 ; penanggungJawab=Sekretaris
        == action plan by month with units @ aksi.aksi
        No|Sasaran Strategis|Indikator Kinerja|Satuan|Target|Target Bulan|||||||||||
        |||||{Jan..Des}
        1|Mutu naik|Indeks|Nilai|85|{-*11}|85
        ->
        nomor=1 ; sasaran=Mutu naik ; indikator=Indeks ; satuan=Nilai ; target=85 ; bulan=-/-/-/-/-/-/-/-/-/-/-/85
        == action plan with program, kegiatan and sub kegiatan @ aksi.aksi
        No|Sasaran|Indikator|Program/Kegiatan/Sub Kegiatan|Target|TW I|TW II|TW III|TW IV|Anggaran (Rp)|Penanggungjawab
        1|Mutu naik|Indeks|Program A|85|1|2|3|4|1.000.000|Sekretaris
        ->
        nomor=1 ; sasaran=Mutu naik ; indikator=Indeks ; program=Program A ; target=85 ; tw=1/2/3/4
        + anggaran=1.000.000 ; penanggungJawab=Sekretaris
        == action plan: money by triwulan is not the target @ aksi.aksi
        No|Sasaran|Indikator|Target Kinerja||||Target Keuangan (Rp)|||
        |||TW I|TW II|TW III|TW IV|TW I|TW II|TW III|TW IV
        1|Mutu naik|Indeks|1|2|3|4|1.000.000|1.000.000|1.000.000|1.000.000
        ->
        nomor=1 ; sasaran=Mutu naik ; indikator=Indeks ; tw=1/2/3/4
        ask 7, ask 8, ask 9, ask 10
        == IKU of a decision @ iku.iku
        NO|SASARAN STRATEGIS|INDIKATOR KINERJA UTAMA (IKU)|PENJELASAN/FORMULASI PENGHITUNGAN|SATUAN|SUMBER DATA
        1|Mutu naik|Indeks|A dibagi B|Nilai|Bidang
        ->
        nomor=1 ; sasaran=Mutu naik ; indikator=Indeks ; formulasi=A dibagi B ; satuan=Nilai
        ask 5
        == IKU with tujuan, two indicators and years @ iku.iku
        No|Tujuan|Indikator Tujuan|Sasaran|Indikator Sasaran|Satuan|Target Tahun|||||
        ||||||{2021..2026}
        1|Sejahtera|IPM|Mutu naik|Indeks|Nilai|{71..76}
        ->
        nomor=1 ; tujuan=Sejahtera ; indikatorTujuan=IPM ; sasaran=Mutu naik ; indikator=Indeks ; satuan=Nilai
        + t={71..76}
        == IKU with definisi operasional @ iku.iku
        No|Sasaran|Indikator Kinerja|Definisi Operasional|Satuan|2021|2022
        1|Mutu naik|Indeks|A dibagi B|Nilai|71|72
        ->
        nomor=1 ; sasaran=Mutu naik ; indikator=Indeks ; formulasi=A dibagi B ; satuan=Nilai ; t=71/72
        == IKI of a staff @ iki.kinerja
        No.|Kinerja|Indikator Kinerja Individu (IKI)|Formulasi Perhitungan|Sumber Data
        1.|Tersusunnya laporan|Jumlah laporan|Jumlah laporan bulanan|Arsip
        ->
        sasaran=Tersusunnya laporan ; indikator=Jumlah laporan ; formulasi=Jumlah laporan bulanan ; sumber=Arsip
        ask 0
        == RKT of an older form @ rkt.kegiatan
        Sasaran|Indikator Kinerja|Satuan|Rencana Tingkat Capaian (Target)|Program|Kegiatan|Ket
        Mutu naik|Indeks|Nilai|85|Program A|Bimtek|APBD
        ->
        sasaran=Mutu naik ; indikator=Indeks ; satuan=Nilai ; target=85 ; program=Program A ; kegiatan=Bimtek
        + keterangan=APBD
        == Renstra, table T-C.25 @ renstra.tujuan-renstra
        No|Tujuan|Sasaran|Indikator Tujuan/Sasaran|Satuan|Kondisi Awal|Target Kinerja Tujuan/Sasaran pada Tahun|||||
        ||||||{2021..2026}
        1|Sejahtera|Mutu naik|Indeks|Nilai|70|{71..76}
        ->
        nomor=1 ; tujuan=Sejahtera ; sasaran=Mutu naik ; satuan=Nilai ; kondisiAwal=70 ; t={71..76}
        ask 3
        == Renstra, table T-C.27 in short @ renstra.program-renstra
        Kode|Program|Indikator Kinerja Program|Satuan|Data Capaian pada Tahun Awal Perencanaan|Target dan Pagu|||
        |||||2021||2022|
        |||||Target|Rp|Target|Rp
        1.02.02|Program A|Persentase|%|70|71|1.000.000|72|2.000.000
        ->
        kode=1.02.02 ; program=Program A ; indikator=Persentase ; satuan=% ; kondisiAwal=70 ; t=71/72
        + p=1.000.000/2.000.000
        == RPJMD @ rpjmd.tujuan-rpjmd
        Tujuan|Indikator Tujuan|Sasaran|Indikator Sasaran|Satuan|Kondisi Awal (2020)|2021|2022|2023|2024|2025|2026
        Sejahtera|IPM|Mutu naik|Indeks|Nilai|70|{71..76}
        ->
        tujuan=Sejahtera ; indikatorTujuan=IPM ; sasaran=Mutu naik ; indikator=Indeks ; satuan=Nilai ; kondisiAwal=70
        + t={71..76}
        == LKjIP, spending @ lkjip.realisasi
        Program/Kegiatan|Pagu Anggaran|Realisasi Anggaran|%
        Program A|1.000.000|900.000|90,00
        ->
        program=Program A ; pagu=1.000.000 ; realisasi=900.000 ; persen=90,00
        == LKjIP, achievements @ lkjip.capaian
        No|Sasaran Strategis|Indikator Kinerja|Satuan|Target|Realisasi|Capaian (%)
        1|Mutu naik|Indeks|Nilai|85|86|101,18
        ->
        sasaran=Mutu naik ; indikator=Indeks ; satuan=Nilai ; target=85 ; realisasi=86
        ask 0, ask 6
        == additional priorities @ pk.tambahan
        No|Prioritas Pembangunan|Kegiatan|Kinerja|Definisi|Target|Ket
        1|Inovasi|Bimtek|Jumlah peserta|Orang yang hadir|40|APBD
        ->
        nomor=1 ; prioritas=Inovasi ; kegiatan=Bimtek ; kinerja=Jumlah peserta ; definisi=Orang yang hadir ; target=40
        + keterangan=APBD
        == a kabupaten's plan by triwulan, its headings in other words @ aksi.aksi.tw
        No|Sasaran|Indikator|Sat|Target Tahunan|TW 1|TW 2|TW 3|TW 4|Langkah Aksi|Penanggung Jawab|Anggaran
        1|Mutu naik|Indeks|Nilai|85|1|2|3|4|Menyusun|Sekretaris|1.000.000
        ->
        nomor=1 ; sasaran=Mutu naik ; indikator=Indeks ; satuan=Nilai ; target=85 ; tw=1/2/3/4 ; langkah=Menyusun
        + penanggungJawab=Sekretaris ; anggaran=1.000.000
        """
}
