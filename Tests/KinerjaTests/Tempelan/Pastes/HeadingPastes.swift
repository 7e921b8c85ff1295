/// One line of headings: the form's words, words that mean the same, signs, and words that nobody knows.
enum HeadingPastes {
    static let text = """
        == the form's own words @ pk.sasaran
        No|Sasaran Strategis|Indikator Kinerja|Definisi Operasional / Formula|Satuan|Target|Menunjang
        1|Mutu naik|Indeks|A dibagi B|Nilai|85|Misi 2
        ->
        nomor=1 ; sasaran=Mutu naik ; indikator=Indeks ; definisi=A dibagi B ; satuan=Nilai ; target=85
        + menunjang=Misi 2
        why 1 heading
        == capitals, dots and brackets @ pk.sasaran
        NO.|SASARAN STRATEGIS|INDIKATOR KINERJA UTAMA (IKU)|SATUAN|TARGET (2025)
        1.|Mutu naik|Indeks|Nilai|85
        ->
        nomor=1. ; sasaran=Mutu naik ; indikator=Indeks ; satuan=Nilai ; target=85
        why 2 synonym
        == IKU in full @ pk.sasaran
        No|Sasaran|Indikator Kinerja Utama|Target
        1|Mutu naik|Indeks|85
        ->
        nomor=1 ; sasaran=Mutu naik ; indikator=Indeks ; target=85
        == INDIKATOR alone is that of the line @ iku.iku
        NO|TUJUAN|SASARAN|INDIKATOR|SATUAN
        1|Sejahtera|Mutu naik|Indeks|Nilai
        ->
        nomor=1 ; tujuan=Sejahtera ; sasaran=Mutu naik ; indikator=Indeks ; satuan=Nilai
        == Indikator Sasaran @ iku.iku
        No|Tujuan|Indikator Tujuan|Sasaran|Indikator Sasaran
        1|Sejahtera|IPM|Mutu naik|Indeks
        ->
        nomor=1 ; tujuan=Sejahtera ; indikatorTujuan=IPM ; sasaran=Mutu naik ; indikator=Indeks
        == two of the same words are each of what stands before it @ iku.iku
        Tujuan|Indikator Kinerja|Sasaran|Indikator Kinerja
        Sejahtera|IPM|Mutu naik|Indeks
        ->
        tujuan=Sejahtera ; indikatorTujuan=IPM ; sasaran=Mutu naik ; indikator=Indeks
        == two of the same words side by side are asked @ iku.iku
        No|Sasaran|Indikator Kinerja|Indikator Kinerja|Satuan
        1|Mutu naik|IPM|Indeks|Nilai
        ->
        nomor=1 ; sasaran=Mutu naik ; satuan=Nilai
        ask 2, ask 3
        == Kegiatan is the Kegiatan @ aksi.aksi
        No|Sasaran|Indikator|Kegiatan|Target
        1|Mutu naik|Indeks|Bimtek|85
        ->
        nomor=1 ; sasaran=Mutu naik ; indikator=Indeks ; program=Bimtek ; target=85
        == Indikator Kegiatan beside it @ aksi.aksi
        Sasaran|Indikator Kinerja|Kegiatan|Indikator Kegiatan|Target Kegiatan
        Mutu naik|Indeks|Bimtek|Jumlah peserta|40
        ->
        sasaran=Mutu naik ; indikator=Indeks ; program=Bimtek ; indikatorKegiatan=Jumlah peserta ; targetKegiatan=40
        == Pagu, Rencana Aksi, PJ @ aksi.aksi
        No|Sasaran|Indikator|Rencana Aksi|Pagu|PJ
        1|Mutu naik|Indeks|Menyusun pedoman|5.000.000|Sekretaris
        ->
        nomor=1 ; sasaran=Mutu naik ; indikator=Indeks ; langkah=Menyusun pedoman ; anggaran=5.000.000
        + penanggungJawab=Sekretaris
        why 3 synonym, why 5 synonym
        == Definisi @ pk.sasaran
        Sasaran|Indikator|Definisi|Target
        Mutu naik|Indeks|A dibagi B|85
        ->
        sasaran=Mutu naik ; indikator=Indeks ; definisi=A dibagi B ; target=85
        == Kinerja is what is to be reached @ pk.sasaran
        No|Kinerja|Indikator Kinerja|Target
        1|Mutu naik|Indeks|85
        ->
        nomor=1 ; sasaran=Mutu naik ; indikator=Indeks ; target=85
        == Kinerja Utama @ pk.sasaran
        No|Kinerja Utama|Indikator Kinerja Utama|Satuan|Target
        1|Mutu naik|Indeks|Nilai|85
        ->
        nomor=1 ; sasaran=Mutu naik ; indikator=Indeks ; satuan=Nilai ; target=85
        == Indikator Program in a table of programs @ renstra.program-renstra
        No|Kode|Program|Indikator|Satuan
        1|1.02.02|Program A|Persentase|%
        ->
        nomor=1 ; kode=1.02.02 ; program=Program A ; indikator=Persentase ; satuan=%
        == a sign for its column @ lkjip.realisasi
        Program|Pagu|Realisasi|%
        Program A|1.000.000|900.000|90
        ->
        program=Program A ; pagu=1.000.000 ; realisasi=900.000 ; persen=90
        == Rp for the amount @ pk.program
        No|Program|Rp
        1|Program A|1.000.000
        ->
        nomor=1 ; program=Program A ; anggaran=1.000.000
        == Jumlah (Rp) @ pk.program
        No|Program|Jumlah (Rp)|Ket.
        1|Program A|1.000.000|APBD
        ->
        nomor=1 ; program=Program A ; anggaran=1.000.000 ; keterangan=APBD
        == Pagu Anggaran @ pk.program
        No|Nama Program|Pagu Anggaran (Rp.)|Sumber Dana
        1|Program A|1.000.000|APBD
        ->
        nomor=1 ; program=Program A ; anggaran=1.000.000 ; keterangan=APBD
        == the same words at two columns are asked @ pk.sasaran
        No|Sasaran Strategis|Target|Target
        1|Mutu naik|80|85
        ->
        nomor=1 ; sasaran=Mutu naik
        ask 2, ask 3, why 2 ambiguous
        == one of two that is blank throughout is no question @ pk.sasaran
        No|Sasaran Strategis|Target|Target
        1|Mutu naik||85
        ->
        nomor=1 ; sasaran=Mutu naik ; target=85
        == five of eleven known @ pk.sasaran
        No|Sasaran|Indikator|Satuan|Target|Cascading|Crosscutting|Eviden|Verifikator|Polaritas|Klaster
        1|Mutu naik|Indeks|Nilai|85|a|b|c|d|e|f
        ->
        nomor=1 ; sasaran=Mutu naik ; indikator=Indeks ; satuan=Nilai ; target=85
        ask 5, ask 6, ask 7, ask 8, ask 9, ask 10
        == two of six known @ pk.sasaran
        No|Sasaran|Cascading|Crosscutting|Eviden|Klaster
        1|Mutu naik|a|b|c|d
        ->
        nomor=1 ; sasaran=Mutu naik
        ask 2, ask 3, ask 4, ask 5
        == unknown headings with their count below @ pk.sasaran
        Eviden|Polaritas|Verifikator
        1|2|3
        a|b|c
        ->
        blank
        ask 0, ask 1, ask 2
        == a column between that the form has not @ pk.sasaran
        No|Sasaran|Capaian 2024|Indikator|Target 2025
        1|Mutu naik|80|Indeks|85
        ->
        nomor=1 ; sasaran=Mutu naik ; indikator=Indeks ; target=85
        ask 2
        == realisasi is no target @ pk.sasaran
        Sasaran|Indikator|Realisasi 2024|Target 2025
        Mutu naik|Indeks|80|85
        ->
        sasaran=Mutu naik ; indikator=Indeks ; target=85
        ask 2
        == another order @ pk.sasaran
        Target|Satuan|Indikator|Sasaran|No
        85|Nilai|Indeks|Mutu naik|1
        ->
        nomor=1 ; sasaran=Mutu naik ; indikator=Indeks ; satuan=Nilai ; target=85
        == IKI @ iki.kinerja
        No|Sasaran|Indikator Kinerja Individu|Formula|Sumber
        1|Mutu naik|Indeks|A dibagi B|Bidang
        ->
        sasaran=Mutu naik ; indikator=Indeks ; formulasi=A dibagi B ; sumber=Bidang
        ask 0
        == IKI with its usual heading @ iki.kinerja
        Kinerja Utama|Indikator Kinerja|Penjelasan/Formulasi Penghitungan|Sumber Data
        Mutu naik|Indeks|A dibagi B|Bidang
        ->
        sasaran=Mutu naik ; indikator=Indeks ; formulasi=A dibagi B ; sumber=Bidang
        == RKT has two targets @ rkt.kegiatan
        Sasaran|Indikator|Satuan|Target|Program|Kegiatan|Indikator Kegiatan|Satuan|Target
        Mutu naik|Indeks|Nilai|85|Program A|Bimtek|Jumlah peserta|Orang|40
        ->
        sasaran=Mutu naik ; indikator=Indeks ; satuan=Nilai ; target=85 ; program=Program A ; kegiatan=Bimtek
        + unsur=Jumlah peserta ; satuanKegiatan=Orang ; targetKegiatan=40
        == RKT with the first half alone @ rkt.kegiatan
        Sasaran|Indikator Kinerja|Satuan|Target|Program|Kegiatan
        Mutu naik|Indeks|Nilai|85|Program A|Bimtek
        ->
        sasaran=Mutu naik ; indikator=Indeks ; satuan=Nilai ; target=85 ; program=Program A ; kegiatan=Bimtek
        == RKT with one unit and one target, those of the indikator @ rkt.kegiatan
        Sasaran|Indikator|Satuan|Target Renstra 2025|Target RKT 2025
        Mutu naik|Indeks|Nilai|80|85
        ->
        sasaran=Mutu naik ; indikator=Indeks ; satuan=Nilai ; target=85
        ask 3
        == words with one slip @ pk.sasaran
        No|Sasaran Stategis|Indikator Kinerj|Tarjet|Satuan
        1|Mutu naik|Indeks|85|Nilai
        ->
        nomor=1 ; sasaran=Mutu naik ; indikator=Indeks ; target=85 ; satuan=Nilai
        == a kabupaten's own words @ pk.sasaran.pendek
        IKU|Sat|Sasaran Strategis|Target
        Indeks|Nilai|Mutu naik|85
        ->
        sasaran=Mutu naik ; indikator=Indeks ; satuan=Nilai ; target=85
        == headings cut short @ pk.sasaran
        No|Sasaran Strat.|Ind. Kinerja|Sat.|Target
        1|Mutu naik|Indeks|Nilai|85
        ->
        nomor=1 ; sasaran=Mutu naik ; indikator=Indeks ; satuan=Nilai ; target=85
        == headings of one line broken in their cells @ pk.sasaran
        No|Sasaran⏎Strategis|Indikator⏎Kinerja|Target⏎2025
        1|Mutu naik|Indeks|85
        ->
        nomor=1 ; sasaran=Mutu naik ; indikator=Indeks ; target=85
        == a code in its column @ pk.program
        Kode Rekening|Program|Anggaran
        1.02.02|Program A|1.000.000
        ->
        kode=1.02.02 ; program=Program A ; anggaran=1.000.000
        == Baseline @ renstra.tujuan-renstra
        Tujuan|Sasaran|Indikator|Satuan|Baseline 2020|2021|2022
        Sejahtera|Mutu naik|Indeks|Nilai|70|71|72
        ->
        tujuan=Sejahtera ; sasaran=Mutu naik ; indikator=Indeks ; satuan=Nilai ; kondisiAwal=70 ; t=71/72
        == a blank heading above money @ pk.program
        No|Program|Indikator||Ket
        1|Program A|Indeks|1.000.000|APBD
        ->
        nomor=1 ; program=Program A ; indikator=Indeks ; anggaran=1.000.000 ; keterangan=APBD
        why 3 content
        == a blank heading above numbers @ pk.program
        |Program|Anggaran
        1|Program A|1.000.000
        2|Program B|2.000.000
        ->
        nomor=1 ; program=Program A ; anggaran=1.000.000
        nomor=2 ; program=Program B ; anggaran=2.000.000
        == a blank heading above units @ pk.sasaran
        No|Sasaran|Indikator||Target
        1|Mutu naik|Indeks|Persen|85
        2|Mutu lagi|Jumlah|Dokumen|5
        ->
        nomor=1 ; sasaran=Mutu naik ; indikator=Indeks ; satuan=Persen ; target=85
        nomor=2 ; sasaran=Mutu lagi ; indikator=Jumlah ; satuan=Dokumen ; target=5
        """
}
