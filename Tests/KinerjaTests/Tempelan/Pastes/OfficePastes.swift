/// The shapes that Excel, Word and LibreOffice put into the clipboard, and how a paste meets what is there.
enum OfficePastes {
    static let text = """
        == Excel, a merged sasaran over two indicators @ pk.sasaran
        No|Sasaran|Indikator|Satuan|Target
        1|Mutu naik|Indeks|Nilai|85
        ||Jumlah desa|Desa|12
        2|Desa maju|Persentase|%|60
        ->
        nomor=1 ; sasaran=Mutu naik ; indikator=Indeks ; satuan=Nilai ; target=85
        indikator=Jumlah desa ; satuan=Desa ; target=12
        nomor=2 ; sasaran=Desa maju ; indikator=Persentase ; satuan=% ; target=60
        == Excel, lines in a cell @ pk.sasaran
        No|Sasaran|Indikator|Target
        1|Mutu⏎naik|Indeks⏎kepuasan|85
        ->
        nomor=1 ; sasaran=Mutu⏎naik ; indikator=Indeks⏎kepuasan ; target=85
        == Excel, blank columns at both ends @ pk.sasaran
        |No|Sasaran|Indikator|Target|
        |1|Mutu naik|Indeks|85|
        ->
        nomor=1 ; sasaran=Mutu naik ; indikator=Indeks ; target=85
        == Excel, a blank row below the headings @ pk.sasaran
        No|Sasaran|Indikator|Target
        |||
        1|Mutu naik|Indeks|85
        ->
        nomor=1 ; sasaran=Mutu naik ; indikator=Indeks ; target=85
        == Word, headings with a count in brackets @ pk.sasaran
        No.|Sasaran Strategis|Indikator Kinerja|Target
        (1)|(2)|(3)|(4)
        1.|Mutu naik|Indeks|85
        ->
        nomor=1. ; sasaran=Mutu naik ; indikator=Indeks ; target=85
        == Word, a number that Word's list leaves out @ pk.sasaran
        NO|SASARAN STRATEGIS|INDIKATOR KINERJA|TARGET
        |Mutu naik|Indeks|85
        |Desa maju|Persentase|60
        ->
        sasaran=Mutu naik ; indikator=Indeks ; target=85
        sasaran=Desa maju ; indikator=Persentase ; target=60
        == Word, program table without a number column @ pk.program
        Program|Anggaran|Keterangan
        1. Program A|Rp. 1.000.000|APBD
        2. Program B|Rp. 2.000.000|APBD
        ->
        nomor=1. ; program=Program A ; anggaran=Rp. 1.000.000 ; keterangan=APBD
        nomor=2. ; program=Program B ; anggaran=Rp. 2.000.000 ; keterangan=APBD
        == LibreOffice, a total whose label spans three columns @ pk.program
        No|Program|Anggaran|Keterangan
        1|Program A|1.000.000|APBD
        2|Program B|2.000.000|APBD
        Jumlah|Jumlah|3.000.000|
        ->
        nomor=1 ; program=Program A ; anggaran=1.000.000 ; keterangan=APBD
        nomor=2 ; program=Program B ; anggaran=2.000.000 ; keterangan=APBD
        total Jumlah
        == LibreOffice, a total with its words @ pk.program
        No|Program|Anggaran
        1|Program A|1.000.000
        |TOTAL ANGGARAN|1.000.000
        |Terbilang: satu juta rupiah|
        ->
        nomor=1 ; program=Program A ; anggaran=1.000.000
        total TOTAL ANGGARAN, total Terbilang: satu juta rupiah
        == a total in the column of numbers @ pk.program
        No|Program|Anggaran
        1|Program A|1.000.000
        TOTAL||1.000.000
        ->
        nomor=1 ; program=Program A ; anggaran=1.000.000
        total TOTAL
        == a program that begins with Jumlah is none @ pk.program
        No|Program|Anggaran
        1|Jumlah Desa Mandiri|1.000.000
        ->
        nomor=1 ; program=Jumlah Desa Mandiri ; anggaran=1.000.000
        == a total in a column that the form has not @ pk.program
        No|Lokasi|Program|Anggaran
        1|Desa|Program A|1.000.000
        |Jumlah||1.000.000
        ->
        nomor=1 ; program=Program A ; anggaran=1.000.000
        ask 1, total Jumlah
        == e-SAKIP, everything in capitals @ aksi.aksi
        NO|SASARAN|INDIKATOR KINERJA|TARGET|TW 1|TW 2|TW 3|TW 4|PROGRAM|ANGGARAN|PENANGGUNG JAWAB
        1|Mutu naik|Indeks|85|1|2|3|4|Program A|1.000.000|Sekretaris
        ->
        nomor=1 ; sasaran=Mutu naik ; indikator=Indeks ; target=85 ; tw=1/2/3/4 ; program=Program A
        + anggaran=1.000.000 ; penanggungJawab=Sekretaris
        == insert before a row @ pk.sasaran, k2.nomor, insert
        No|Sasaran|Indikator|Target
        1|Mutu naik|Indeks|85
        ->
        program=lama ; sasaran=lama ; target=1
        nomor=1 ; sasaran=Mutu naik ; indikator=Indeks ; target=85
        program=kedua ; sasaran=kedua ; target=2
        == append @ pk.sasaran, k1.nomor, append
        Sasaran|Target
        Mutu naik|85
        ->
        program=lama ; sasaran=lama ; target=1
        program=kedua ; sasaran=kedua ; target=2
        sasaran=Mutu naik ; target=85
        == replace @ pk.sasaran, k2.nomor, replace
        Sasaran|Target
        Mutu naik|1
        ->
        sasaran=Mutu naik ; target=1
        over k1.sasaran, over k1.program, over k2.sasaran, over k2.program, over k2.target
        == over what is there @ pk.sasaran, k1.nomor
        No|Sasaran|Target
        1|lama|85
        2|kedua|2
        ->
        nomor=1 ; program=lama ; sasaran=lama ; target=85
        nomor=2 ; program=kedua ; sasaran=kedua ; target=2
        over k1.target
        == blanks empty what is there @ pk.sasaran, k1.nomor
        No|Sasaran|Target
        1||85
        ->
        nomor=1 ; program=lama ; target=85
        program=kedua ; sasaran=kedua ; target=2
        over k1.sasaran, over k1.target
        == quotes that a program leaves alone @ pk.sasaran
        No|Sasaran|Indikator|Target
        1|Desa "Mandiri" naik|Indeks|85
        ->
        nomor=1 ; sasaran=Desa "Mandiri" naik ; indikator=Indeks ; target=85
        == a row cut short @ pk.sasaran
        No|Sasaran|Indikator|Target
        1|Mutu naik
        ->
        nomor=1 ; sasaran=Mutu naik
        == a row longer than its headings @ pk.sasaran
        No|Sasaran|Target
        1|Mutu naik|85|lebih
        ->
        nomor=1 ; sasaran=Mutu naik ; target=85
        ask 3
        """
}
