extension QueueUnit {
    /// The first six of the twelve.
    static let dinas: [QueueUnit] = [
        QueueUnit(
            slug: "disdik", nama: "Dinas Pendidikan", singkatan: "Disdik", jabatan: "Kepala Dinas Pendidikan",
            kepala: "Drs. Made Contoh, M.Pd.", nip: "196804121993031007", pangkat: "Pembina Utama Muda",
            promises: [
                Promise("Meningkatnya akses dan mutu pendidikan dasar", "Rata-rata lama sekolah", "Menurut Badan Pusat Statistik", "8,9", "9,1"),
                Promise("Meningkatnya mutu sekolah", "Persentase sekolah dasar terakreditasi A", "Jumlah sekolah terakreditasi A dibagi jumlah sekolah", "48 %", "52 %"),
            ],
            programs: [Program("Program Pengelolaan Pendidikan", "84.250.000.000", "86.900.000.000"), Program("Program Pendidik dan Tenaga Kependidikan", "3.150.000.000", "3.150.000.000")]),
        QueueUnit(
            slug: "dpupr", nama: "Dinas Pekerjaan Umum dan Penataan Ruang", singkatan: "DPUPR", jabatan: "Kepala Dinas Pekerjaan Umum dan Penataan Ruang",
            kepala: "Ir. Ketut Contoh, M.T.", nip: "197001051997031004", pangkat: "Pembina Utama Muda",
            promises: [
                Promise("Meningkatnya kualitas jalan kabupaten", "Persentase jalan dalam kondisi mantap", "Panjang jalan mantap dibagi panjang jalan", "71,5 %", "73 %"),
                Promise("Meningkatnya akses air minum", "Persentase rumah tangga dengan air minum layak", "Rumah tangga dengan air minum layak dibagi jumlah rumah tangga", "88 %", "90 %"),
            ],
            programs: [Program("Program Penyelenggaraan Jalan", "62.400.000.000", "58.750.000.000"), Program("Program Pengelolaan Sistem Penyediaan Air Minum", "9.800.000.000", "11.250.000.000")]),
        QueueUnit(
            slug: "dinsos", nama: "Dinas Sosial", singkatan: "Dinsos", jabatan: "Kepala Dinas Sosial",
            kepala: "Dra. Putu Contoh", nip: "196911231994032002", pangkat: "Pembina Tingkat I",
            promises: [
                Promise("Menurunnya jumlah penduduk miskin", "Persentase penduduk miskin", "Penduduk di bawah garis kemiskinan dibagi jumlah penduduk", "4,6 %", "4,3 %"),
                Promise("Meningkatnya perlindungan sosial", "Persentase penerima bantuan yang tepat sasaran", "Penerima yang memenuhi syarat dibagi jumlah penerima", "95 %", "97 %"),
            ],
            programs: [Program("Program Perlindungan dan Jaminan Sosial", "7.600.000.000", "8.120.000.000")]),
        QueueUnit(
            slug: "dishub", nama: "Dinas Perhubungan", singkatan: "Dishub", jabatan: "Kepala Dinas Perhubungan",
            kepala: "Nyoman Contoh, S.T., M.Si.", nip: "197203142000031003", pangkat: "Pembina Tingkat I",
            promises: [
                Promise("Meningkatnya keselamatan lalu lintas", "Jumlah titik rawan yang tertangani", "Titik rawan yang sudah dilengkapi rambu dan marka", "18", "22"),
                Promise("Meningkatnya pelayanan angkutan umum", "Indeks kepuasan pengguna terminal", "Hasil survei kepuasan masyarakat", "82", "83,5"),
            ],
            programs: [Program("Program Penyelenggaraan Lalu Lintas dan Angkutan Jalan", "5.450.000.000", "5.900.000.000")]),
        QueueUnit(
            slug: "distan", nama: "Dinas Pertanian", singkatan: "Distan", jabatan: "Kepala Dinas Pertanian",
            kepala: "Ir. Gede Contoh, M.P.", nip: "196706301993031005", pangkat: "Pembina Utama Muda",
            promises: [
                Promise("Meningkatnya produksi padi", "Produksi gabah kering giling", "Ton dalam setahun menurut Badan Pusat Statistik", "214.500", "218.000"),
                Promise("Meningkatnya kesejahteraan petani", "Nilai tukar petani", "Menurut Badan Pusat Statistik", "104,2", "105"),
            ],
            programs: [
                Program("Program Penyediaan dan Pengembangan Sarana Pertanian", "6.350.000.000", "6.780.000.000"),
                // As it is typed sometimes: the pemeriksa marks it, and the bupati reads this one first.
                Program("Program Penyuluhan Pertanian", "1.275.000.000", "1.340.00.000"),
            ]),
        QueueUnit(
            slug: "dlh", nama: "Dinas Lingkungan Hidup", singkatan: "DLH", jabatan: "Kepala Dinas Lingkungan Hidup",
            kepala: "Luh Contoh, S.Hut., M.Si.", nip: "197408082001122001", pangkat: "Pembina Tingkat I",
            promises: [
                Promise("Meningkatnya kualitas lingkungan hidup", "Indeks kualitas lingkungan hidup", "Gabungan indeks air, udara, dan lahan", "68,4", "69"),
                Promise("Meningkatnya pengelolaan sampah", "Persentase sampah yang tertangani", "Sampah terangkut dan terolah dibagi timbulan sampah", "74 %", "77 %"),
            ],
            programs: [Program("Program Pengelolaan Persampahan", "12.300.000.000", "13.050.000.000")]),
    ]
}
