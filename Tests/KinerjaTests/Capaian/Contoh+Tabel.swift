extension Contoh {
    static let semua: [Contoh] = tabel.split(whereSeparator: \.isNewline).compactMap(Contoh.init)

    static let tabel = """
        80 | 72 | naik | 90.00 | tidak
        80 | 80 | naik | 100.00 | ya
        80 | 100 | naik | 125.00 | ya
        80 | 100 | naik batas=120 | 120.00 | ya
        80 | 100 | naik batas=100 | 100.00 | ya
        80 | 100 | naik batas=150 | 125.00 | ya
        tahun 10 % | 9,5 % | naik | 95.00 | tidak
        10% | 9.5 | naik | 95.00 | tidak
        66,16 POIN | 66,16 | naik | 100.00 | ya
        0,8360 | 0.9233 | naik | 110.44 | ya
        1.800 | 1.423 | naik | 79.06 | tidak
        3 | 1 | naik desimal=0 | 33 | tidak
        3 | 2 | naik desimal=4 | 66.6667 | tidak
        8 | 0,5 | naik desimal=1 | 6.3 | tidak
        200 | 0,01 | naik desimal=2 | 0.01 | tidak
        20.000 | 19.999 | naik | 100.00 | tidak
        20.000 | 19.999 | naik skala=empat-pita | luar 100.00 | tidak
        20.000 | 19.999 | naik skala=empat-pita-tertutup | 100.00 Baik Sekali | tidak
        20.000 | 19.998 | naik skala=empat-pita | 99.99 Baik | tidak
        100 | 99,995 | naik | 100.00 | tidak
        100 | 99,995 | naik skala=empat-pita | luar 100.00 | tidak
        100 | 99,994 | naik skala=empat-pita | 99.99 Baik | tidak
        100 | 99,995 | naik desimal=3 skala=empat-pita | 99.995 Baik | tidak
        88 | 88 | naik skala=empat-pita | luar 100.00 | ya
        88 | 88 | naik skala=empat-pita-tertutup | 100.00 Baik Sekali | ya
        88 | 89 | naik skala=empat-pita | 101.14 Baik Sekali | ya
        88 | 89 | naik batas=100 skala=empat-pita | luar 100.00 | ya
        100 | 55 | naik skala=empat-pita | 55.00 Cukup | tidak
        100 | 54,99 | naik skala=empat-pita | 54.99 Kurang | tidak
        100 | 75 | naik skala=empat-pita | 75.00 Baik | tidak
        100 | 90,5 | naik skala=permendagri-86-2017 | luar 90.50 | tidak
        100 | 90,5 | naik desimal=0 skala=permendagri-86-2017 | 91 Sangat Tinggi | tidak
        100 | 90,4 | naik desimal=0 skala=permendagri-86-2017 | 90 Tinggi | tidak
        100 | 90,5 | naik skala=permendagri-86-2017-tertutup | 90.50 Tinggi | tidak
        100 | 91 | naik skala=permendagri-86-2017-tertutup | 91.00 Sangat Tinggi | tidak
        100 | 110 | naik skala=permendagri-86-2017 | luar 110.00 | ya
        100 | 110 | naik batas=100 skala=permendagri-86-2017 | 100.00 Sangat Tinggi | ya
        100 | 50,4 | naik skala=permendagri-86-2017 | luar 50.40 | tidak
        100 | 84,5 | naik skala=lan-2003 | luar 84.50 | tidak
        100 | 84,5 | naik skala=lan-2003-tertutup | 84.50 Berhasil | tidak
        85 | 0 | naik | 0.00 | tidak
        85 | -5 | naik | 0.00 | tidak
        0 | 0 | naik | belum dapat targetNol | ya
        0 | 5 | naik | belum dapat targetNol | ya
        0 | -1 | naik | belum dapat targetNol | tidak
        -2 | -1 | naik | belum dapat targetNegatif | ya
        -2 | -3 | naik | belum dapat targetNegatif | tidak
        ≥ 90 | 90 | naik | 100.00 | ya
        > 90 | 90 | naik | 100.00 | tidak
        lebih dari 3 | 4 | naik | 133.33 | ya
        ≤ 16 | 14 | naik | belum dapat targetTakSesuaiArah | -
        Rp 1.000.000 | Rp 900.000 | naik | 90.00 | tidak
        9.223.372.036.854.775.807 | 0,000000000000000001 | naik | 0.00 | tidak
        0,000000000000000001 | 9.223.372.036.854.775.807 | naik | belum dapat terlaluBesar | ya
        0,000000000000000001 | 9.223.372.036.854.775.807 | naik batas=100 | belum dapat terlaluBesar | ya
        4,6 % | 4,9 | turun | 93.48 | tidak
        4,6 % | 4,9 | turun batas=120 skala=permendagri-86-2017-tertutup | 93.48 Sangat Tinggi | tidak
        4,6 | 4,5 | turun desimal=1 | 102.2 | ya
        14,9 | 14,2 | turun skala=empat-pita | 104.70 Baik Sekali | ya
        8 orang | 10 | turun skala=empat-pita | 75.00 Baik | tidak
        10 | 25 | turun | 0.00 | tidak
        10 | 25 | turun batas=120 | 0.00 | tidak
        16 | 16 | turun | 100.00 | ya
        16 | 0 | turun | 200.00 | ya
        16 | 0 | turun batas=150 | 150.00 | ya
        16 | 20 | turun T/R | 80.00 | tidak
        16 | 12 | turun T/R | 133.33 | ya
        16 | 0 | turun T/R | belum dapat realisasiNol | ya
        16 | 0 | turun T/R batas=120 | 120.00 | ya
        5 | -1 | turun T/R batas=150 | 150.00 | ya
        16 | 12 | turun bertahap | 100.00 | ya
        16 | 16 | turun bertahap | 100.00 | ya
        16 | 20 | turun bertahap | 75.00 | tidak
        16 | 40 | turun bertahap | 0.00 | tidak
        0 | 0 | turun | 100.00 | ya
        0 | 3 | turun | 0.00 | tidak
        0 | 0 | turun T/R | 100.00 | ya
        0 | 3 | turun T/R | 0.00 | tidak
        0 | 0 | turun bertahap | 100.00 | ya
        0 | 3 | turun bertahap | 0.00 | tidak
        0 | -1 | turun | belum dapat targetNol | ya
        -2 | -3 | turun | belum dapat targetNegatif | ya
        -2 | -1 | turun T/R | belum dapat targetNegatif | tidak
        -2 | -3 | turun bertahap | 100.00 | ya
        maksimal 3 hari | 3 hari | turun | 100.00 | ya
        < 5 | 5 | turun | 100.00 | tidak
        ≥ 5 | 5 | turun | belum dapat targetTakSesuaiArah | -
        69,1-69,5 | 70 | rentang | 99.28 | tidak
        69,1-69,5 | 69,1 | rentang | 100.00 | ya
        69,1-69,5 | 69,5 | rentang | 100.00 | ya
        69,1-69,5 | 69,3 | rentang | 100.00 | ya
        69,1-69,5 | 60 | rentang | 86.83 | tidak
        tahun 10 s/d 20 hari | 45 | rentang | 0.00 | tidak
        0 - 10 | -1 | rentang | belum dapat tepiNol | tidak
        0 - 10 | 11 | rentang | 90.00 | tidak
        0 - 10 | 0 | rentang | 100.00 | ya
        70 | 70 | rentang | 100.00 | ya
        70 | 63 | rentang | 90.00 | tidak
        69,1-69,5 | 70 | naik | belum dapat targetTakSesuaiArah | -
        B (80) | BB | predikat tabel=sakip | 100.00 | ya
        B (80) | BB | predikat | belum dapat predikatTanpaUrutan | -
        B (80) | B | predikat tabel=sakip | 100.00 | ya
        B (80) | CC | predikat tabel=sakip | belum dapat predikatTanpaNilai | tidak
        B (80) | B (76) | predikat tabel=sakip | 95.00 | tidak
        B (65) | BB (72,5) | predikat tabel=sakip | 111.54 | ya
        B (65) | BB (72,5) | predikat batas=100 tabel=sakip | 100.00 | ya
        BB | 78,5 | predikat tabel=sakip | 100.00 | ya
        BB | 69 | predikat tabel=sakip | belum dapat predikatTanpaNilai | tidak
        75 | BB | predikat tabel=sakip | belum dapat predikatTanpaNilai | -
        75 | A | predikat tabel=sakip | 100.00 | ya
        BB | BB | predikat | 100.00 | ya
        Hijau (81) | Hijau (79) | predikat | 97.53 | tidak
        Hijau (81) | HIJAU | predikat | 100.00 | ya
        Hijau (81) | Kuning | predikat | belum dapat predikatTanpaUrutan | -
        Nindya | Utama | predikat tabel=kabupaten-layak-anak | 100.00 | ya
        Nindya | Madya | predikat tabel=kabupaten-layak-anak | belum dapat predikatTanpaNilai | tidak
        B (80) | 72 | naik | 90.00 | tidak
        BB | 72 | naik | belum dapat bukanAngka | -
        Ada | Ada | ya/tidak | 100.00 | ya
        Ada | Tidak ada | ya/tidak | 0.00 | tidak
        Ya | Belum | ya/tidak | 0.00 | tidak
        Tidak | Tidak | ya/tidak | 100.00 | ya
        100 % | 80 % | ya/tidak | 0.00 | tidak
        1 dokumen | 1 | ya/tidak | 100.00 | ya
        Ada | 1 | ya/tidak | 100.00 | ya
        Ada | 0 | ya/tidak | 0.00 | tidak
        Ada | Sebagian | ya/tidak | belum dapat bukanYaTidak | -
        13 desa; 02 1; 06 5; 12 7 | 02 1; 06 5; 12 7 | naik jumlah | 100.00 | ya
        13 desa; 02 1; 06 5; 12 7 | 12 7; 02 1; 06 4 | naik jumlah | 92.31 | tidak
        13 desa; 02 1; 06 5; 12 - | 02 1; 06 5; 12 7 | naik jumlah | 100.00 | ya
        13 desa; 06 13 | 06 10; 09 3 | naik jumlah | 100.00 | ya
        25; 01 25; 02 25; 03 25 | 01 25; 02 25; 03 25 | naik tetap | 100.00 | ya
        25; 01 25; 02 25; 03 25 | 01 25; 02 24; 03 25 | naik tetap | belum dapat tidakTetap | -
        489; 05 489; 11 489 | 05 489; 11 489 | naik orang-sama | 100.00 | ya
        489; 05 489; 11 489 | 05 489; 11 470 | naik orang-sama | belum dapat orangPerluAngkaSetahun | -
        489; 05 489; 11 489 | 05 489; 11 470; tahun 480 | naik orang-sama | 98.16 | tidak
        70; TW1 70; TW2 70; TW3 70; TW4 70 | TW1 60; TW2 70; TW3 75; TW4 79 | naik rata-rata | 101.43 | ya
        70; TW1 70; TW2 70; TW3 70; TW4 70 | TW1 60; TW2 70; TW3 75; TW4 79 | naik tertinggi | 112.86 | ya
        70; TW1 70; TW2 70; TW3 70; TW4 70 | TW1 60; TW2 70; TW3 75; TW4 79 | naik terendah | 85.71 | tidak
        70; TW1 70; TW2 70; TW3 70; TW4 70 | TW1 60; TW2 70; TW3 75; TW4 79 | naik akhir | 112.86 | ya
        70; TW1 70; TW2 70; TW3 70; TW4 70 | TW1 60; TW2 70; TW3 75; TW4 79 | naik jumlah | 405.71 | ya
        100; TW1 100; TW2 100 | TW1 9/10; TW2 50/100 | naik rata-rata | 53.64 | tidak
        100 % | 9/10 | naik | 90.00 | tidak
        88 % | 22 dari 25 puskesmas | naik | 100.00 | ya
        100; TW1 100; TW2 100 | TW1 90 %; TW2 50 % | naik rata-rata | 70.00 | tidak
        100; TW1 100; TW2 100 | TW1 9/10; TW2 50 % | naik rata-rata | 70.00 | tidak
        100 | 9/0 | naik | belum dapat penyebutNol | -
        100; TW1 25; TW2 50; TW3 75; TW4 100 | TW1 20; TW2 55; TW3 75; TW4 98 | naik jumlah kumulatif | 98.00 | tidak
        100; TW1 25; TW2 50 | TW1 20; TW2 55 | naik jumlah kumulatif sampai=TW1 | 80.00 | tidak
        100; TW1 25; TW2 50 | TW1 20; TW2 55 | naik jumlah kumulatif sampai=TW2 | 110.00 | ya
        100; TW1 25; TW2 50 | TW1 20; TW2 55 | naik jumlah kumulatif sendiri=TW2 | 140.00 | ya
        100; TW1 25; TW2 50 | TW2 55 | naik jumlah kumulatif sendiri=TW2 | belum lengkap TW1 | -
        1; TW1 0; TW2 0; TW3 1; TW4 0 | TW1 0; TW2 0; TW3 1; TW4 0 | naik jumlah | 100.00 | ya
        1; TW1 0; TW3 1; TW4 0 | TW1 0; TW3 1; TW4 0 | naik jumlah sendiri=TW4 | belum dapat targetNol | ya
        1; TW1 0; TW2 0; TW3 1; TW4 0 | TW1 0; TW2 0; TW3 1; TW4 0 | naik jumlah sampai=TW4 | 100.00 | ya
        1; TW1 0; TW2 0; TW3 1; TW4 0 | TW1 0; TW2 0 | naik jumlah sampai=TW2 | belum dapat targetNol | ya
        13; TW1 5; TW2 8 | TW1 5 | naik jumlah sampai=TW2 tempo=TW1,TW2 | belum lengkap TW2 | -
        13; TW1 5; TW2 8 | TW1 5 | naik jumlah sampai=TW1 | 100.00 | ya
        13; TW1 5; TW2 8 | | naik jumlah | belum ada hasil | -
        13; TW1 5; TW2 8 | | naik jumlah tempo=TW1 | belum lengkap TW1,TW2 | -
        13; TW1 5; TW2 8 | TW1 5; TW2 8 !diajukan | naik jumlah tempo=TW1,TW2 | belum lengkap TW2 | -
        13; TW1 5; TW2 8 | TW1 5; TW2 6; TW2 8 !diajukan | naik jumlah | 84.62 | tidak
        13; TW1 5; TW2 8 | TW1 5; TW2 6; TW2 8 | naik jumlah | 100.00 | ya
        13; TW1 5; TW2 8 | TW1 5; TW2 - | naik jumlah tempo=TW2 | belum lengkap TW2 | -
        13; TW1 5; TW2 8 | TW1 5; TW2 4l | naik jumlah | belum dapat realisasiTakTerbaca | -
        13 desa; TW1 5; TW2 8 | TW1 5 desa; TW2 8 % | naik jumlah | belum dapat satuanBerbeda | -
        13; TW1 5; TW2 - | TW1 5 | naik jumlah sendiri=TW2 | belum dapat tanpaTarget | -
        85 | | naik | belum ada hasil | -
        85 | | naik tempo=tahun | belum lengkap tahun | -
        85 | TW1 20 | naik akhir | belum lengkap tahun | -
        85 | TW4 80 | naik akhir | 94.12 | tidak
        85 | TW1 20; TW2 20; TW3 20; TW4 25 | naik jumlah | 100.00 | ya
        - | 5 | naik | belum dapat tanpaTarget | -
        Inovatif sekali 9 x | 5 | naik | belum dapat targetTakTerbaca | -
        85 | 85 | naik belum-pasti | belum dapat caraUkurBelumDipastikan | -
        69,1-69,5; TW1 69-69,2; TW2 69,1-69,5 | TW1 69; TW2 70 | rentang akhir | 99.28 | tidak
        A; TW1 BB; TW2 A | TW1 BB; TW2 A | predikat akhir tabel=sakip | 100.00 | ya
        A; TW1 BB; TW2 A | TW1 BB; TW2 A | predikat jumlah tabel=sakip | belum dapat tidakDapatDigabung | -
        """
}
