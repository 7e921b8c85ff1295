/// Blocks without headings: what the columns hold, then how they follow each other.
enum PlainPastes {
    static let text = """
        == the number is parted from the program @ pk.program
        1. Program A|Rp. 4.100.832.755
        2. Program B|Rp. 500.000.000
        ->
        nomor=1. ; program=Program A ; anggaran=Rp. 4.100.832.755
        nomor=2. ; program=Program B ; anggaran=Rp. 500.000.000
        why 2 content
        == one line alone @ pk.program
        1. Program Penunjang Urusan|Rp. 4.100.832.755
        ->
        nomor=1. ; program=Program Penunjang Urusan ; anggaran=Rp. 4.100.832.755
        == with bars @ pk.program
        1. Program A ¦ Rp. 4.100.832.755
        2. Program B ¦ Rp. 500.000.000
        ->
        nomor=1. ; program=Program A ; anggaran=Rp. 4.100.832.755
        nomor=2. ; program=Program B ; anggaran=Rp. 500.000.000
        == at the first cell of an empty table @ pk.program, k1.nomor
        3. Program C|Rp. 5.000.000
        ->
        nomor=3. ; program=Program C ; sasaran=lama ; target=1 ; anggaran=Rp. 5.000.000
        program=kedua ; sasaran=kedua ; target=2
        over k1.program
        == the form without Definisi @ pk.sasaran
        1|Mutu pelayanan naik di semua desa|Indeks kepuasan masyarakat desa|Nilai|85
        2|Desa mandiri bertambah tiap tahun|Persentase desa yang mandiri|Persen|60
        ->
        nomor=1 ; sasaran=Mutu pelayanan naik di semua desa ; indikator=Indeks kepuasan masyarakat desa ; satuan=Nilai
        + target=85
        nomor=2 ; sasaran=Desa mandiri bertambah tiap tahun ; indikator=Persentase desa yang mandiri ; satuan=Persen
        + target=60
        == without the number @ pk.sasaran
        Mutu pelayanan naik di semua desa|Indeks kepuasan masyarakat desa|Nilai|85
        Desa mandiri bertambah tiap tahun|Persentase desa yang mandiri|Persen|60
        ->
        sasaran=Mutu pelayanan naik di semua desa ; indikator=Indeks kepuasan masyarakat desa ; satuan=Nilai ; target=85
        sasaran=Desa mandiri bertambah tiap tahun ; indikator=Persentase desa yang mandiri ; satuan=Persen ; target=60
        == program, money and source @ pk.program
        1|Program A|1.000.000|APBD
        2|Program B|2.500.000.000|DAK
        ->
        nomor=1 ; program=Program A ; anggaran=1.000.000 ; keterangan=APBD
        nomor=2 ; program=Program B ; anggaran=2.500.000.000 ; keterangan=DAK
        == code, program and money @ pk.program
        1.02.02|Program A|1.000.000.000
        1.02.03|Program B|2.500.000.000
        ->
        kode=1.02.02 ; program=Program A ; anggaran=1.000.000.000
        kode=1.02.03 ; program=Program B ; anggaran=2.500.000.000
        == twelve figures behind the target are months @ aksi.aksi
        1|Mutu naik|Indeks kepuasan|Nilai|85|{21..32}
        2|Desa maju|Jumlah desa maju|Desa|12|{1..12}
        ->
        nomor=1 ; sasaran=Mutu naik ; indikator=Indeks kepuasan ; satuan=Nilai ; target=85 ; bulan={21..32}
        nomor=2 ; sasaran=Desa maju ; indikator=Jumlah desa maju ; satuan=Desa ; target=12 ; bulan={1..12}
        why 5 content
        == four figures behind it are triwulan @ aksi.aksi
        1|Mutu naik|Indeks kepuasan|Nilai|85|80|82|84|85
        2|Desa maju|Jumlah desa maju|Desa|12|-|4|8|12
        ->
        nomor=1 ; sasaran=Mutu naik ; indikator=Indeks kepuasan ; satuan=Nilai ; target=85 ; tw=80/82/84/85
        nomor=2 ; sasaran=Desa maju ; indikator=Jumlah desa maju ; satuan=Desa ; target=12 ; tw=-/4/8/12
        == a way of counting and its months @ aksi.aksi
        1|Mutu naik|Indeks kepuasan|Nilai|85|jumlah|{21..32}
        ->
        nomor=1 ; sasaran=Mutu naik ; indikator=Indeks kepuasan ; satuan=Nilai ; target=85 ; agregasi=jumlah
        + bulan={21..32}
        == one column goes where it is pasted @ pk.sasaran, k1.target
        11 %
        22 %
        ->
        sasaran=lama ; program=lama ; target=11 %
        sasaran=kedua ; program=kedua ; target=22 %
        over k1.target, over k2.target
        == two columns from the cell on @ pk.sasaran, k1.satuan
        Nilai|11
        ->
        sasaran=lama ; program=lama ; satuan=Nilai ; target=11
        sasaran=kedua ; program=kedua ; target=2
        over k1.target
        == IKI by position @ iki.kinerja
        Mutu pelayanan naik|Indeks kepuasan masyarakat|Jumlah nilai dibagi responden|Survei tahunan bidang
        ->
        sasaran=Mutu pelayanan naik ; indikator=Indeks kepuasan masyarakat ; formulasi=Jumlah nilai dibagi responden
        + sumber=Survei tahunan bidang
        == a title above rows without headings @ pk.program
        PERJANJIAN KINERJA TAHUN 2025||
        1|Program A|1.000.000
        2|Program B|2.000.000
        ->
        nomor=1 ; program=Program A ; anggaran=1.000.000
        nomor=2 ; program=Program B ; anggaran=2.000.000
        not PERJANJIAN KINERJA TAHUN 2025
        == the total of rows without headings @ pk.program
        1. Program A|Rp. 1.000.000
        2. Program B|Rp. 2.000.000
        Jumlah|Rp. 3.000.000
        ->
        nomor=1. ; program=Program A ; anggaran=Rp. 1.000.000
        nomor=2. ; program=Program B ; anggaran=Rp. 2.000.000
        total Jumlah
        == a count of the columns and no headings @ pk.sasaran
        {1..7}
        1|Mutu naik|Indeks|A dibagi B|Nilai|85|Misi 2
        ->
        nomor=1 ; sasaran=Mutu naik ; indikator=Indeks ; definisi=A dibagi B ; satuan=Nilai ; target=85
        + menunjang=Misi 2
        == items in one cell stay there @ pk.program
        1. Program A⏎2. Program B|1.000.000
        ->
        program=1. Program A⏎2. Program B ; anggaran=1.000.000
        == a list without money @ pk.program
        1. Program A
        2. Program B
        3. Program C
        ->
        nomor=1. ; program=Program A
        nomor=2. ; program=Program B
        nomor=3. ; program=Program C
        == a list into one column stays as it is @ pk.program, k1.indikator
        1. Indeks
        2. Banyaknya
        ->
        program=lama ; sasaran=lama ; target=1 ; indikator=1. Indeks
        program=kedua ; sasaran=kedua ; target=2 ; indikator=2. Banyaknya
        """
}
