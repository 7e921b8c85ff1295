extension QueueUnit {
    /// The other six.
    static let badan: [QueueUnit] = [
        QueueUnit(
            slug: "disdukcapil", nama: "Dinas Kependudukan dan Pencatatan Sipil", singkatan: "Disdukcapil", jabatan: "Kepala Dinas Kependudukan dan Pencatatan Sipil",
            kepala: "Wayan Contoh Arsana, S.H.", nip: "197105171998031006", pangkat: "Pembina Tingkat I",
            promises: [
                Promise("Meningkatnya tertib administrasi kependudukan", "Persentase penduduk dengan KTP elektronik", "Pemilik KTP elektronik dibagi wajib KTP", "98,2 %", "98,9 %"),
                Promise("Meningkatnya kepemilikan akta", "Persentase anak dengan akta kelahiran", "Anak dengan akta dibagi jumlah anak", "96 %", "97,5 %"),
            ],
            programs: [Program("Program Pendaftaran Penduduk", "1.900.000.000", "2.050.000.000"), Program("Program Pencatatan Sipil", "850.000.000", "900.000.000")]),
        QueueUnit(
            slug: "diskominfo", nama: "Dinas Komunikasi dan Informatika", singkatan: "Diskominfo", jabatan: "Kepala Dinas Komunikasi dan Informatika",
            kepala: "Kadek Contoh, S.Kom., M.T.", nip: "197612092003121002", pangkat: "Pembina Tingkat I",
            promises: [
                Promise("Meningkatnya layanan pemerintahan berbasis elektronik", "Indeks SPBE", "Hasil evaluasi Kementerian PANRB", "3,2", "3,4"),
                Promise("Meningkatnya keterbukaan informasi", "Nilai keterbukaan informasi publik", "Hasil penilaian Komisi Informasi", "88", "90"),
            ],
            programs: [Program("Program Aplikasi Informatika", "6.200.000.000", "6.850.000.000")]),
        QueueUnit(
            slug: "dpmptsp", nama: "Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu", singkatan: "DPMPTSP",
            jabatan: "Kepala Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu", kepala: "Komang Contoh, S.E., M.M.", nip: "197309251999031004",
            pangkat: "Pembina Tingkat I",
            promises: [
                Promise("Meningkatnya realisasi investasi", "Nilai realisasi investasi (miliar rupiah)", "Menurut laporan kegiatan penanaman modal", "1.450", "1.600"),
                Promise("Meningkatnya mutu pelayanan perizinan", "Indeks kepuasan masyarakat", "Hasil survei kepuasan masyarakat", "86", "87"),
            ],
            programs: [Program("Program Pelayanan Penanaman Modal", "2.300.000.000", "2.450.000.000")]),
        QueueUnit(
            slug: "bappeda", nama: "Badan Perencanaan Pembangunan Daerah", singkatan: "Bappeda", jabatan: "Kepala Badan Perencanaan Pembangunan Daerah",
            kepala: "Dr. Ni Ketut Contoh, M.Si.", nip: "197002281995032001", pangkat: "Pembina Utama Muda",
            promises: [
                Promise("Meningkatnya mutu perencanaan pembangunan", "Nilai perencanaan dalam evaluasi SAKIP", "Hasil evaluasi Kementerian PANRB", "21,4", "22"),
                Promise("Meningkatnya keselarasan rencana dan anggaran", "Persentase program RKPD yang dianggarkan", "Program RKPD dalam APBD dibagi program RKPD", "97 %", "98 %"),
            ],
            programs: [Program("Program Perencanaan, Pengendalian dan Evaluasi Pembangunan Daerah", "4.100.000.000", "4.350.000.000")]),
        QueueUnit(
            slug: "bkad", nama: "Badan Keuangan dan Aset Daerah", singkatan: "BKAD", jabatan: "Kepala Badan Keuangan dan Aset Daerah",
            kepala: "Gusti Contoh, S.E., M.Ak.", nip: "197111111997031008", pangkat: "Pembina Utama Muda",
            promises: [
                Promise("Meningkatnya mutu laporan keuangan daerah", "Opini Badan Pemeriksa Keuangan", "Hasil pemeriksaan BPK atas laporan keuangan", "WTP", "WTP"),
                Promise("Meningkatnya tertib pengelolaan aset", "Persentase tanah pemerintah daerah yang bersertifikat", "Bidang tanah bersertifikat dibagi jumlah bidang", "64 %", "69 %"),
            ],
            programs: [Program("Program Pengelolaan Keuangan Daerah", "9.750.000.000", "9.750.000.000"), Program("Program Pengelolaan Barang Milik Daerah", "2.200.000.000", "2.640.000.000")]),
        QueueUnit(
            slug: "kecamatan-kota", nama: "Kecamatan Kota", singkatan: "Kecamatan Kota", jabatan: "Camat Kota",
            kepala: "I Wayan Contoh Sudana, S.STP.", nip: "198002142000121001", pangkat: "Pembina",
            promises: [
                Promise("Meningkatnya mutu pelayanan kecamatan", "Indeks kepuasan masyarakat", "Hasil survei kepuasan masyarakat", "84", "85"),
                Promise("Meningkatnya pemberdayaan kelurahan", "Persentase kelurahan yang berkembang pesat", "Kelurahan berkembang pesat dibagi jumlah kelurahan", "60 %", "70 %"),
            ],
            programs: [Program("Program Penyelenggaraan Pemerintahan dan Pelayanan Publik", "1.150.000.000", "1.200.000.000")]),
    ]

    static let all: [QueueUnit] = dinas + badan

    /// As many as are wanted: the twelve, and after them the same again under other numbers.
    static func all(_ count: Int) -> [QueueUnit] {
        (0..<count).map { index in
            let (unit, round) = (all[index % all.count], index / all.count)
            return round == 0 ? unit : unit.numbered(round + 1)
        }
    }
}
