/// Headings in several lines: a group and its titles, merged cells across and down.
enum TwoLinePastes {
    static let text = """
        == Target Triwulan over I to IV @ aksi.aksi
        No|Sasaran|Indikator|Target Triwulan||||Ket
        |||{I..IV}|
        1|Mutu naik|Indeks|-|50|-|100|APBD
        ->
        nomor=1 ; sasaran=Mutu naik ; indikator=Indeks ; tw=-/50/-/100 ; keterangan=APBD
        why 3 twoLines
        == over 1 to 4, beside what came of it @ aksi.aksi
        No|Sasaran|Indikator|Target Triwulan||||Capaian Triwulan|||
        |||{1..4}|{1..4}
        1|Mutu naik|Indeks|10|20|30|40|11|21|31|41
        ->
        nomor=1 ; sasaran=Mutu naik ; indikator=Indeks ; tw=10/20/30/40
        ask 7, ask 8, ask 9, ask 10
        == with a schedule of months @ aksi.aksi
        No|Sasaran|Indikator|Target Triwulan||||Jadwal|||||||||||
        |||{I..IV}|{1..12}
        1|Mutu naik|Indeks|1|2|3|4|v||v|{*8}|x
        ->
        nomor=1 ; sasaran=Mutu naik ; indikator=Indeks ; tw=1/2/3/4 ; jadwal=v//v/////////x
        == Target and Realisasi below each triwulan @ aksi.aksi
        No|Sasaran|Indikator|TW I||TW II||TW III||TW IV|
        |||Target|Realisasi|Target|Realisasi|Target|Realisasi|Target|Realisasi
        1|Mutu naik|Indeks|1|11|2|12|3|13|4|14
        ->
        nomor=1 ; sasaran=Mutu naik ; indikator=Indeks ; tw=1/2/3/4
        ask 4, ask 6, ask 8, ask 10
        == Target alone over I to IV @ aksi.aksi
        Sasaran|Indikator|Satuan|Target|||
        |||{I..IV}
        Mutu naik|Indeks|Nilai|1|2|3|4
        ->
        sasaran=Mutu naik ; indikator=Indeks ; satuan=Nilai ; tw=1/2/3/4
        == Target over 1 to 12 @ aksi.aksi
        Sasaran|Indikator|Target|||||||||||
        ||{1..12}
        Mutu naik|Indeks|{21..32}
        ->
        sasaran=Mutu naik ; indikator=Indeks ; bulan={21..32}
        == Bulan ke- over numerals @ aksi.aksi
        Sasaran|Indikator|Bulan ke-|||||||||||
        ||{I..XII}
        Mutu naik|Indeks|{21..32}
        ->
        sasaran=Mutu naik ; indikator=Indeks ; bulan={21..32}
        == part of the months @ aksi.aksi
        Sasaran|Indikator|Target Bulan||
        ||7|8|9
        Mutu naik|Indeks|1|2|3
        ->
        sasaran=Mutu naik ; indikator=Indeks ; bulan=//////1/2/3
        == the group repeated over each, as some programs give merged cells @ aksi.aksi
        No|Sasaran|Indikator|Target Triwulan|Target Triwulan|Target Triwulan|Target Triwulan
        No|Sasaran|Indikator|{I..IV}
        1|Mutu naik|Indeks|1|2|3|4
        ->
        nomor=1 ; sasaran=Mutu naik ; indikator=Indeks ; tw=1/2/3/4
        == titles at the foot of their merged cells @ aksi.aksi
        |||Target Triwulan|||
        No|Sasaran|Indikator|{I..IV}
        1|Mutu naik|Indeks|1|2|3|4
        ->
        nomor=1 ; sasaran=Mutu naik ; indikator=Indeks ; tw=1/2/3/4
        == three lines @ aksi.aksi
        No|Sasaran|Indikator|Target|||||||
        |||TW I||TW II||TW III||TW IV|
        |||K|Rp|K|Rp|K|Rp|K|Rp
        1|Mutu naik|Indeks|1|1.000.000|2|1.000.000|3|1.000.000|4|1.000.000
        ->
        nomor=1 ; sasaran=Mutu naik ; indikator=Indeks ; tw=1/2/3/4
        ask 4, ask 6, ask 8, ask 10
        == a count of the columns below two lines @ aksi.aksi
        No|Sasaran|Indikator|Target Triwulan|||
        |||{I..IV}
        {1..7}
        1|Mutu naik|Indeks|1|2|3|4
        ->
        nomor=1 ; sasaran=Mutu naik ; indikator=Indeks ; tw=1/2/3/4
        == Target over years @ iku.iku
        No|Sasaran|Indikator|Satuan|Target|||||
        ||||{2021..2026}
        1|Mutu naik|Indeks|Nilai|{71..76}
        ->
        nomor=1 ; sasaran=Mutu naik ; indikator=Indeks ; satuan=Nilai ; t={71..76}
        == Target Kinerja Tahun over years @ renstra.tujuan-renstra
        Tujuan|Sasaran|Indikator|Target Kinerja pada Tahun||
        |||2021|2022|2023
        Sejahtera|Mutu naik|Indeks|71|72|73
        ->
        tujuan=Sejahtera ; sasaran=Mutu naik ; indikator=Indeks ; t=71/72/73
        == years over target and Rp @ renstra.program-renstra
        Kode|Program|Indikator|2021||2022|
        |||Target|Rp|Target|Rp
        1.02.02|Program A|Persentase|70|1.000.000|71|2.000.000
        ->
        kode=1.02.02 ; program=Program A ; indikator=Persentase ; t=70/71 ; p=1.000.000/2.000.000
        == years over K and Rp, years in words @ renstra.program-renstra
        Program|Indikator|Tahun 2021||Tahun 2022|
        ||K|Rp (Juta)|K|Rp (Juta)
        Program A|Persentase|70|1.000|71|2.000
        ->
        program=Program A ; indikator=Persentase ; t=70/71 ; p=1.000/2.000
        == groups of words @ rkt.kegiatan
        Sasaran|||Kegiatan|||
        Uraian|Indikator|Target|Uraian|Indikator|Satuan|Target
        Mutu naik|Indeks|85|Bimtek|Jumlah peserta|Orang|40
        ->
        sasaran=Mutu naik ; indikator=Indeks ; target=85 ; kegiatan=Bimtek ; unsur=Jumlah peserta
        + satuanKegiatan=Orang ; targetKegiatan=40
        == Kegiatan above Indikator @ aksi.aksi
        Sasaran|Indikator Kinerja|Kegiatan||
        ||Uraian|Indikator|Target
        Mutu naik|Indeks|Bimtek|Jumlah peserta|40
        ->
        sasaran=Mutu naik ; indikator=Indeks ; program=Bimtek ; indikatorKegiatan=Jumlah peserta ; targetKegiatan=40
        == what came of it is no target @ aksi.aksi
        No|Sasaran|Indikator|Target|Realisasi|||
        ||||TW I|TW II|TW III|TW IV
        1|Mutu naik|Indeks|85|1|2|3|4
        ->
        nomor=1 ; sasaran=Mutu naik ; indikator=Indeks ; target=85
        ask 4, ask 5, ask 6, ask 7
        == months by their initials @ aksi.aksi
        No|Sasaran|Indikator|Rencana Aksi|Waktu Pelaksanaan||||||||||||PJ
        ||||J|F|M|A|M|J|J|A|S|O|N|D|
        1|Mutu naik|Indeks|Menyusun|x|x|{*9}|x|Kabid
        ->
        nomor=1 ; sasaran=Mutu naik ; indikator=Indeks ; langkah=Menyusun ; jadwal=x/x//////////x
        + penanggungJawab=Kabid
        == Fisik and Keu below each triwulan @ aksi.aksi
        No|Sasaran|Indikator|Triwulan I||Triwulan II|
        |||Fisik|Keu|Fisik|Keu
        1|Mutu naik|Indeks|10|1.000.000|20|2.000.000
        ->
        nomor=1 ; sasaran=Mutu naik ; indikator=Indeks ; tw=10/20
        ask 4, ask 6
        == before and after a change @ lkjip.anggaran-perjanjian
        No|Program|Anggaran|
        ||Sebelum Perubahan|Setelah Perubahan
        1|Program A|1.000.000|2.000.000
        ->
        nomor=1 ; program=Program A ; paguSebelum=1.000.000 ; pagu=2.000.000
        == Indikator and Target below Kinerja @ pk.sasaran
        No|Sasaran|Kinerja||
        ||Indikator|Satuan|Target
        1|Mutu naik|Indeks|Nilai|85
        ->
        nomor=1 ; sasaran=Mutu naik ; indikator=Indeks ; satuan=Nilai ; target=85
        == a form that has groups of its own @ aksi.aksi.tw
        No|Kinerja Utama|IKU|Satuan|Target|Target Triwulan||||Rencana Aksi|PJ|Pagu (Rp)
        |||||{I..IV}|||
        1|Mutu naik|Indeks|Nilai|85|1|2|3|4|Menyusun|Sekretaris|1.000.000
        ->
        nomor=1 ; sasaran=Mutu naik ; indikator=Indeks ; satuan=Nilai ; target=85 ; tw=1/2/3/4 ; langkah=Menyusun
        + penanggungJawab=Sekretaris ; anggaran=1.000.000
        """
}
