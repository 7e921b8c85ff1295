/// Text without cells: bars, spaces, the lines of a PDF; several tables, and what stands around them.
enum TextPastes {
    static let text = """
        == bars with headings and a rule @ pk.program
        ¦ No ¦ Program ¦ Anggaran ¦
        ¦----¦---------¦----------¦
        ¦ 1 ¦ Program A ¦ 1.000.000 ¦
        ¦ 2 ¦ Program B ¦ 2.000.000 ¦
        ->
        nomor=1 ; program=Program A ; anggaran=1.000.000
        nomor=2 ; program=Program B ; anggaran=2.000.000
        == two spaces @ pk.program
        No  Program          Anggaran
        1   Program Desa A   1.000.000
        2   Program Desa B   2.000.000
        ->
        nomor=1 ; program=Program Desa A ; anggaran=1.000.000
        nomor=2 ; program=Program Desa B ; anggaran=2.000.000
        == two spaces and lines that go on @ pk.sasaran
        No  Sasaran               Indikator             Target
        1   Meningkatnya mutu     Persentase desa yang  85 %
            pelayanan desa        mandiri
        2   Desa maju             Jumlah desa           12
        ->
        nomor=1 ; sasaran=Meningkatnya mutu pelayanan desa ; indikator=Persentase desa yang mandiri ; target=85 %
        nomor=2 ; sasaran=Desa maju ; indikator=Jumlah desa ; target=12
        == two spaces, a cell blank @ pk.sasaran
        No  Sasaran      Indikator     Target
        1   Mutu naik    Indeks        85
                         Jumlah desa   12
        ->
        nomor=1 ; sasaran=Mutu naik ; indikator=Indeks ; target=85
        indikator=Jumlah desa ; target=12
        == items of a PDF @ pk.program
        1. Program Penunjang Urusan
        Pemerintahan Daerah Rp. 4.100.832.755
        2. Program Pemberdayaan
        Masyarakat Desa Rp. 500.000.000
        ->
        nomor=1. ; program=Program Penunjang Urusan Pemerintahan Daerah ; anggaran=Rp. 4.100.832.755
        nomor=2. ; program=Program Pemberdayaan Masyarakat Desa ; anggaran=Rp. 500.000.000
        == one cell in each line @ pk.program
        No
        Program
        Anggaran
        1
        Program A
        1.000.000
        ->
        nomor=1 ; program=Program A ; anggaran=1.000.000
        == a second table @ pk.sasaran
        No|Sasaran|Indikator|Target
        1|Mutu naik|Indeks|85
        No|Program|Anggaran|Ket
        1|Program A|1.000.000|APBD
        2|Program B|2.000.000|APBD
        ->
        nomor=1 ; sasaran=Mutu naik ; indikator=Indeks ; target=85
        other program 3
        == the first table is another's @ pk.program
        No|Sasaran|Indikator|Target
        1|Mutu naik|Indeks|85
        No|Program|Anggaran|Ket
        1|Program A|1.000.000|APBD
        ->
        nomor=1 ; program=Program A ; anggaran=1.000.000 ; keterangan=APBD
        other sasaran 2
        == a second table that looks much like the first @ pk.sasaran
        No|Sasaran Strategis|Indikator|Definisi|Target
        1|Mutu naik|Indeks|A dibagi B|85
        No|Program|Indikator|Definisi|Target|Anggaran
        1|Program A|Jumlah|C|12|1.000.000
        ->
        nomor=1 ; sasaran=Mutu naik ; indikator=Indeks ; definisi=A dibagi B ; target=85
        other program 2
        == two columns of a second table, blank rows and a title between @ pk.sasaran
        No|Sasaran|Indikator|Target
        1|Mutu naik|Indeks|85
        |||
        B. PROGRAM|||
        Program|Anggaran||
        1. Program A|Rp. 1.000.000||
        ->
        nomor=1 ; sasaran=Mutu naik ; indikator=Indeks ; target=85
        not B. PROGRAM
        other program 2
        == a table of nobody's @ pk.sasaran
        No|Sasaran|Indikator|Target
        1|Mutu naik|Indeks|85
        Nama|Jabatan|NIP|Paraf
        Arya|Camat|1|x
        ->
        nomor=1 ; sasaran=Mutu naik ; indikator=Indeks ; target=85
        other - 2
        == headings again after a page break @ pk.sasaran
        No|Sasaran|Indikator|Target
        1|Mutu naik|Indeks|85
        No|Sasaran|Indikator|Target
        2|Desa maju|Jumlah desa|12
        ->
        nomor=1 ; sasaran=Mutu naik ; indikator=Indeks ; target=85
        nomor=2 ; sasaran=Desa maju ; indikator=Jumlah desa ; target=12
        == headings again in another order @ pk.sasaran
        No|Sasaran|Indikator|Target
        1|Mutu naik|Indeks|85
        No|Sasaran|Target|Indikator
        2|Desa maju|12|Jumlah desa
        ->
        nomor=1 ; sasaran=Mutu naik ; indikator=Indeks ; target=85
        nomor=2 ; sasaran=Desa maju ; indikator=Jumlah desa ; target=12
        == a title above the headings @ pk.sasaran
        PERJANJIAN KINERJA TAHUN 2025|||
        DINAS KESEHATAN|||
        No|Sasaran|Indikator|Target
        1|Mutu naik|Indeks|85
        ->
        nomor=1 ; sasaran=Mutu naik ; indikator=Indeks ; target=85
        not DINAS KESEHATAN
        not PERJANJIAN KINERJA TAHUN 2025
        == lines of identity @ iki.kinerja
        Nama|:|I Made Arya|
        Jabatan|:|Camat|
        Sasaran|Indikator|Formulasi|Sumber Data
        Mutu naik|Indeks|A dibagi B|Bidang
        ->
        sasaran=Mutu naik ; indikator=Indeks ; formulasi=A dibagi B ; sumber=Bidang
        not Jabatan : Camat
        not Nama : I Made Arya
        == identity in one cell @ pk.sasaran
        Perangkat Daerah : Dinas Kesehatan|||
        Tahun : 2025|||
        No|Sasaran|Indikator|Target
        1|Mutu naik|Indeks|85
        ->
        nomor=1 ; sasaran=Mutu naik ; indikator=Indeks ; target=85
        not Perangkat Daerah : Dinas Kesehatan
        not Tahun : 2025
        == identity below the table @ pk.sasaran
        No|Sasaran|Indikator|Target
        1|Mutu naik|Indeks|85
        Nama|: I Made Arya||
        ->
        nomor=1 ; sasaran=Mutu naik ; indikator=Indeks ; target=85
        not Nama : I Made Arya
        == signatures below the table @ pk.sasaran
        No|Sasaran|Indikator|Target
        1|Mutu naik|Indeks|85
        |||Tabanan, 31 Januari 2025
        |Bupati||Kepala Dinas
        |I Komang||I Made Arya
        |||NIP. 197001011990031001
        ->
        nomor=1 ; sasaran=Mutu naik ; indikator=Indeks ; target=85
        not Bupati Kepala Dinas
        not I Komang I Made Arya
        not NIP. 197001011990031001
        not Tabanan, 31 Januari 2025
        == a group of rows is no title @ pk.tambahan
        No|Prioritas|Kegiatan|Kinerja Kegiatan|Target
        1.|Inovasi Prioritas|||
        1.1|Inovasi A|Bimtek|Jumlah peserta|40
        ->
        nomor=1. ; prioritas=Inovasi Prioritas
        nomor=1.1 ; prioritas=Inovasi A ; kegiatan=Bimtek ; kinerja=Jumlah peserta ; target=40
        == another table's headings alone @ pk.sasaran
        No|Program|Anggaran|Keterangan
        1|Program A|1.000.000|APBD
        ->
        nomor=1
        ask 1, ask 2, ask 3, better program
        """
}
