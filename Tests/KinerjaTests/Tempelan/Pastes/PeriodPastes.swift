/// Months, triwulan and years in one line of headings.
enum PeriodPastes {
    static let text = """
        == bare numerals from 1 to 12 are months @ aksi.aksi
        No|Sasaran|Indikator Kinerja|Satuan|Target|{1..12}
        1|Mutu naik|Indeks|Nilai|85|{21..32}
        ->
        nomor=1 ; sasaran=Mutu naik ; indikator=Indeks ; satuan=Nilai ; target=85 ; bulan={21..32}
        == I to XII @ aksi.aksi
        No|Sasaran|Indikator|{I..XII}
        1|Mutu naik|Indeks|{21..32}
        ->
        nomor=1 ; sasaran=Mutu naik ; indikator=Indeks ; bulan={21..32}
        == I to IV @ aksi.aksi
        No|Sasaran|Indikator|{I..IV}
        1|Mutu naik|Indeks|1|2|3|4
        ->
        nomor=1 ; sasaran=Mutu naik ; indikator=Indeks ; tw=1/2/3/4
        == Jan-31 to Dec-31 @ aksi.aksi
        Sasaran|Indikator|Jan-31|Feb-28|Mar-31|Apr-30|May-31|Jun-30|Jul-31|Aug-31|Sep-30|Oct-31|Nov-30|Dec-31
        Mutu naik|Indeks|{21..32}
        ->
        sasaran=Mutu naik ; indikator=Indeks ; bulan={21..32}
        == Jan-25 to Des-25 @ aksi.aksi
        Sasaran|Indikator|Jan-25|Peb-25|Mar-25|Apr-25|Mei-25|Jun-25|Jul-25|Agt-25|Sep-25|Okt-25|Nop-25|Des-25
        Mutu naik|Indeks|{21..32}
        ->
        sasaran=Mutu naik ; indikator=Indeks ; bulan={21..32}
        == Q1 to Q4 @ aksi.aksi
        Sasaran|Indikator|Q1|Q2|Q3|Q4
        Mutu naik|Indeks|1|2|3|4
        ->
        sasaran=Mutu naik ; indikator=Indeks ; tw=1/2/3/4
        == T1 to T4 @ aksi.aksi
        Sasaran|Indikator|T1|T2|T3|T4
        Mutu naik|Indeks|1|2|3|4
        ->
        sasaran=Mutu naik ; indikator=Indeks ; tw=1/2/3/4
        == Triwulan Ke-1 @ aksi.aksi
        Sasaran|Indikator|Triwulan Ke-1|Triwulan Ke-2|Triwulan Ke-3|Triwulan Ke-4
        Mutu naik|Indeks|1|2|3|4
        ->
        sasaran=Mutu naik ; indikator=Indeks ; tw=1/2/3/4
        == TW I (Jan-Mar) @ aksi.aksi
        Sasaran|Indikator|TW I (Jan-Mar)|TW II (Apr-Jun)|TW III (Jul-Sep)|TW IV (Okt-Des)
        Mutu naik|Indeks|1|2|3|4
        ->
        sasaran=Mutu naik ; indikator=Indeks ; tw=1/2/3/4
        == s.d. TW I @ aksi.aksi
        Sasaran|Indikator|s.d. TW I|s.d. TW II|s.d. TW III|s.d. TW IV
        Mutu naik|Indeks|1|2|3|4
        ->
        sasaran=Mutu naik ; indikator=Indeks ; tw=1/2/3/4
        == TWI without a space, and TW1 @ aksi.aksi
        Sasaran|Indikator|TWI|TW2|TW.III|Tw-4
        Mutu naik|Indeks|1|2|3|4
        ->
        sasaran=Mutu naik ; indikator=Indeks ; tw=1/2/3/4
        == Januari - Maret @ aksi.aksi
        Sasaran|Indikator|Januari - Maret|April - Juni|Juli - September|Oktober - Desember
        Mutu naik|Indeks|1|2|3|4
        ->
        sasaran=Mutu naik ; indikator=Indeks ; tw=1/2/3/4
        == Target TW I @ aksi.aksi
        Sasaran|Indikator|Target TW I|Target TW II|Target TW III|Target TW IV
        Mutu naik|Indeks|1|2|3|4
        ->
        sasaran=Mutu naik ; indikator=Indeks ; tw=1/2/3/4
        == Target TW I beside Realisasi TW I @ aksi.aksi
        Sasaran|Indikator|Target TW I|Realisasi TW I|Target TW II|Realisasi TW II
        Mutu naik|Indeks|1|11|2|12
        ->
        sasaran=Mutu naik ; indikator=Indeks ; tw=1/2
        ask 3, ask 5
        == Triwulan I beside the months @ aksi.aksi
        Sasaran|Indikator|{Januari..Desember}|Triwulan I|Triwulan II|Triwulan III|Triwulan IV
        Mutu naik|Indeks|{21..32}|1|2|3|4
        ->
        sasaran=Mutu naik ; indikator=Indeks ; bulan={21..32} ; tw=1/2/3/4
        == months named again are the schedule @ aksi.aksi
        Sasaran|Indikator|Jan|Feb|Mar|Jan|Feb|Mar
        Mutu naik|Indeks|1|2|3|v||v
        ->
        sasaran=Mutu naik ; indikator=Indeks ; bulan=1/2/3 ; jadwal=v//v
        == Bulan ke-1 @ aksi.aksi
        Sasaran|Indikator|Bulan ke-1|Bulan ke-2|Bulan ke-3
        Mutu naik|Indeks|1|2|3
        ->
        sasaran=Mutu naik ; indikator=Indeks ; bulan=1/2/3
        == semesters are asked @ aksi.aksi
        Sasaran|Indikator|Semester I|Semester II
        Mutu naik|Indeks|1|2
        ->
        sasaran=Mutu naik ; indikator=Indeks
        ask 2, ask 3
        == years @ iku.iku
        No|Sasaran|Indikator|Satuan|{2021..2026}
        1|Mutu naik|Indeks|Nilai|{71..76}
        ->
        nomor=1 ; sasaran=Mutu naik ; indikator=Indeks ; satuan=Nilai ; t={71..76}
        == Tahun 2021 @ iku.iku
        Sasaran|Indikator|Tahun 2021|Tahun 2022|Tahun 2023
        Mutu naik|Indeks|71|72|73
        ->
        sasaran=Mutu naik ; indikator=Indeks ; t=71/72/73
        == Target 2021 @ renstra.tujuan-renstra
        Sasaran|Indikator|Target 2021|Target 2022|Target 2023
        Mutu naik|Indeks|71|72|73
        ->
        sasaran=Mutu naik ; indikator=Indeks ; t=71/72/73
        == years outside the period @ iku.iku
        Sasaran|Indikator|2025|2026|2027|2028
        Mutu naik|Indeks|75|76|77|78
        ->
        sasaran=Mutu naik ; indikator=Indeks ; t=////75/76
        ask 4, ask 5, why 4 outsidePeriod
        == all years outside the period @ iku.iku
        No|Sasaran|Indikator|Satuan|{2031..2035}
        1|Mutu naik|Indeks|Nilai|{71..75}
        ->
        nomor=1 ; sasaran=Mutu naik ; indikator=Indeks ; satuan=Nilai
        ask 4, ask 5, ask 6, ask 7, ask 8, why 4 outsidePeriod
        == Tahun ke-1 @ iku.iku
        Sasaran|Indikator|Tahun ke-1|Tahun ke-2
        Mutu naik|Indeks|71|72
        ->
        sasaran=Mutu naik ; indikator=Indeks ; t=71/72
        == Pagu 2021 beside Target 2021 @ renstra.program-renstra
        Program|Indikator|Target 2021|Pagu 2021 (Rp)|Target 2022|Pagu 2022 (Rp)
        Program A|Persentase|70|1.000.000|71|2.000.000
        ->
        program=Program A ; indikator=Persentase ; t=70/71 ; p=1.000.000/2.000.000
        == triwulan in a table that has none @ pk.sasaran
        No|Sasaran|Indikator|Target|TW I|TW II|TW III|TW IV
        1|Mutu naik|Indeks|85|1|2|3|4
        ->
        nomor=1 ; sasaran=Mutu naik ; indikator=Indeks ; target=85
        ask 4, ask 5, ask 6, ask 7
        == months below each other @ aksi.aksi
        No|Sasaran|Indikator|Bulan|Target
        1|Mutu naik|Indeks|Januari|5
        |||Februari|6
        |||Maret|7
        ->
        nomor=1 ; sasaran=Mutu naik ; indikator=Indeks ; bulan=5/6/7
        why 3 turned
        == triwulan below each other, with their months @ aksi.aksi
        1|Mutu naik|Indeks|Nilai|85|TW I (Jan-Mar)|5
        |||||TW II (Apr-Jun)|6
        |||||TW III (Jul-Sep)|7
        |||||TW IV (Okt-Des)|8
        ->
        nomor=1 ; sasaran=Mutu naik ; indikator=Indeks ; satuan=Nilai ; target=85 ; tw=5/6/7/8
        """
}
