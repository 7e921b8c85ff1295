/// What people call a column, beside the form's own heading for it. Each entry is one meaning: the headings that stand
/// for it, and the part of the table that it is, where the table says so itself (`ColumnSpec.role`, `Isi`). A form
/// whose heading is one of the words has the meaning too. A kabupaten's own words are added by its people's choices
/// (`Tempelan.Wishes.remembered`).
enum Synonyms {
    /// The part of a table that a meaning is.
    enum Part: Sendable {
        case number, indicator, explanation, unit, target, money, moneyBefore, note, code, choice
        /// Known by its heading alone.
        case words
        /// Headings that forms have and that no column of ours is: they tell that a row is one of headings.
        case foreign
    }

    static let meanings: [(part: Part, headings: [String])] = [
        (.number, ["no", "nomor", "no urut", "nomor urut", "nr", "num", "#"]),
        (
            .code,
            [
                "kode", "kodefikasi", "kode rekening", "kode program", "kode nomenklatur", "kode kegiatan",
                "kode sub kegiatan",
            ]
        ),
        (
            .indicator,
            [
                "indikator", "indikator kinerja", "indikator kinerja utama", "indikator sasaran", "iku", "iki",
                "indikator kinerja sasaran", "indikator sasaran strategis", "indikator kinerja sasaran strategis",
                "indikator kinerja individu", "indikator program", "indikator kinerja program", "indikator kinerja iku",
                "indikator kinerja kegiatan", "indikator kinerja utama kegiatan", "indikator utama",
                "indikator kinerja utama sasaran", "indikator sasaran program", "indikator sasaran kegiatan",
                "tolok ukur", "tolok ukur kinerja", "ukuran kinerja", "ukuran keberhasilan", "indikator keberhasilan",
                "indikator kinerja outcome", "indikator kinerja output", "indikator kinerja pegawai",
                "indikator outcome",
            ]
        ),
        (.words, ["indikator tujuan", "indikator kinerja tujuan", "indikator kinerja utama tujuan"]),
        (
            .words,
            [
                "indikator kegiatan", "indikator kinerja kegiatan", "indikator sub kegiatan", "indikator output",
                "indikator kinerja sub kegiatan", "indikator keluaran", "indikator kegiatan sub kegiatan",
            ]
        ),
        (
            .words,
            [
                "sasaran", "sasaran strategis", "sasaran kinerja", "sasaran kinerja utama", "sasaran program",
                "sasaran kegiatan", "sasaran sub kegiatan", "sasaran renstra", "sasaran rpjmd", "kinerja",
                "kinerja utama", "sasaran perangkat daerah", "sasaran opd", "sasaran pd", "hasil kerja",
                "uraian sasaran", "sasaran kinerja program", "sasaran kinerja kegiatan", "rencana hasil kerja",
                "sasaran pembangunan", "sasaran daerah", "kinerja yang diharapkan", "sasaran strategis program",
            ]
        ),
        (.words, ["tujuan", "tujuan strategis", "tujuan renstra", "tujuan rpjmd", "uraian tujuan", "tujuan opd"]),
        (
            .explanation,
            [
                "definisi", "definisi operasional", "formula", "formulasi", "rumus", "rumus perhitungan",
                "cara perhitungan", "cara penghitungan", "formulasi perhitungan", "formula perhitungan",
                "formulasi penghitungan", "formula penghitungan", "metode perhitungan", "metode penghitungan",
                "penjelasan", "definisi operasional formula", "definisi operasional formulasi", "cara mengukur",
                "penjelasan formulasi", "penjelasan formula", "penjelasan formulasi perhitungan", "alasan",
                "penjelasan formulasi penghitungan", "cara pengukuran", "definisi indikator", "formulasi pengukuran",
                "rumusan perhitungan", "definisi operasional indikator", "metode pengukuran", "do",
                "penjelasan formula perhitungan", "formulasi rumus perhitungan", "rumus penghitungan",
            ]
        ),
        (
            .unit,
            [
                "satuan", "sat", "unit", "satuan ukuran", "satuan pengukuran", "satuan target", "satuan indikator",
                "ukuran",
            ]
        ),
        (
            .target,
            [
                "target", "target kinerja", "target tahunan", "target kinerja tahunan", "target tahun ini",
                "target capaian", "target capaian kinerja", "rencana tingkat capaian", "rencana tingkat capaian target",
                "target setahun", "target tahun", "target kinerja tahun ini", "target akhir tahun", "target volume",
                "target kinerja sasaran", "target pk", "target perjanjian kinerja", "target indikator",
                "target kinerja utama", "target tahun berjalan", "target rkt", "target iku", "tingkat capaian target",
                "target keluaran", "target outcome",
            ]
        ),
        (.words, ["target kegiatan", "target output", "target sub kegiatan", "target kinerja kegiatan"]),
        (
            .words,
            [
                "kondisi awal", "baseline", "base line", "kondisi kinerja awal", "data awal", "data dasar",
                "kondisi kinerja pada awal periode", "data capaian pada tahun awal perencanaan", "capaian awal",
                "kondisi kinerja pada awal periode renstra", "kondisi kinerja pada awal periode rpjmd", "nilai awal",
                "kondisi eksisting", "data capaian tahun awal perencanaan",
            ]
        ),
        (
            .words,
            [
                "kondisi akhir", "kondisi kinerja akhir", "kondisi kinerja pada akhir periode", "target akhir",
                "kondisi kinerja pada akhir periode renstra", "kondisi kinerja pada akhir periode rpjmd",
                "kondisi kinerja pada akhir periode renstra perangkat daerah", "kondisi akhir periode",
                "kondisi kinerja pada akhir periode renstra pd", "kondisi kinerja pada akhir periode renstra opd",
                "target kondisi akhir", "pagu kondisi akhir", "kondisi akhir renstra", "kondisi akhir rpjmd",
            ]
        ),
        (.words, ["lokasi", "lokus", "lokasi kegiatan"]),
        (
            .money,
            [
                "anggaran", "pagu", "pagu anggaran", "pagu indikatif", "jumlah anggaran", "besaran anggaran", "biaya",
                "dana", "kebutuhan dana", "alokasi anggaran", "total anggaran", "rp", "rupiah", "jumlah rp", "nilai rp",
                "kerangka pendanaan", "pagu program", "anggaran program", "alokasi dana", "jumlah dana", "plafon",
                "anggaran kegiatan", "pagu dana", "alokasi", "pendanaan", "rencana anggaran", "kebutuhan anggaran",
                "pagu aktif", "anggaran rupiah", "pagu rupiah", "pagu anggaran rupiah", "setelah perubahan",
                "anggaran setelah perubahan", "pagu perubahan", "anggaran perubahan", "pagu setelah perubahan",
                "nilai anggaran", "besar anggaran", "menjadi", "anggaran menjadi", "anggaran setelah", "setelah",
                "sesudah perubahan", "anggaran sesudah perubahan", "pagu menjadi", "anggaran belanja",
                "plafon anggaran", "total pagu",
            ]
        ),
        (
            .moneyBefore,
            [
                "sebelum perubahan", "anggaran sebelum", "anggaran sebelum perubahan", "pagu sebelum perubahan",
                "anggaran murni", "pagu murni", "pagu awal", "anggaran semula", "anggaran awal", "apbd murni",
                "semula", "sebelum", "pagu semula",
            ]
        ),
        (
            .note,
            ["ket", "keterangan", "catatan", "sumber dana", "sumber anggaran", "sumber pembiayaan", "sumber pendanaan"]
        ),
        (
            .words,
            [
                "program", "nama program", "program prioritas", "program pendukung", "program kegiatan",
                "program kegiatan sub kegiatan", "program kegiatan dan sub kegiatan", "program dan kegiatan",
                "uraian program", "program pembangunan", "program perangkat daerah",
            ]
        ),
        (.words, ["kegiatan", "nama kegiatan", "uraian kegiatan", "kegiatan sub kegiatan", "sub kegiatan"]),
        (
            .words,
            [
                "langkah aksi", "rencana aksi", "aksi", "langkah", "langkah langkah", "uraian rencana aksi",
                "uraian langkah", "langkah kegiatan", "tahapan", "tahapan kegiatan", "aktivitas", "uraian aksi",
                "rencana aksi kegiatan", "langkah kerja", "tahapan pelaksanaan", "langkah rencana aksi",
                "tahapan rencana aksi", "langkah langkah aksi", "uraian aktivitas", "rincian aksi",
            ]
        ),
        (
            .words,
            [
                "penanggung jawab", "pj", "pic", "p j", "pelaksana", "unit kerja penanggung jawab", "pengampu",
                "bidang penanggung jawab", "unit penanggung jawab", "opd penanggung jawab", "unit pelaksana",
                "perangkat daerah penanggung jawab", "penanggung jawab kegiatan", "unit in charge", "uic",
                "penanggung jawab kinerja",
                "bidang pengampu", "pemilik kinerja", "unit kerja perangkat daerah penanggung jawab",
                "penanggung jawab program", "pd penanggung jawab",
            ]
        ),
        (
            .words,
            ["sumber data", "produsen data", "sumber", "sumber data dukung", "asal data", "sumber data indikator"]
        ),
        (
            .choice,
            [
                "cara hitung setahun", "cara hitung", "agregasi", "cara menghitung setahun", "jenis akumulasi",
                "akumulasi",
            ]
        ),
        (.words, ["menunjang", "mendukung", "menunjang sasaran", "mendukung sasaran", "sasaran yang didukung"]),
        (.words, ["prioritas pembangunan daerah", "prioritas", "prioritas daerah", "prioritas pembangunan"]),
        (.words, ["kinerja kegiatan", "kinerja", "kinerja prioritas"]),
        (.words, ["%", "persen", "persentase", "capaian persen"]),
        (.words, ["realisasi", "realisasi anggaran", "realisasi kinerja", "realisasi target"]),
        (.words, ["uraian", "isi"]),
        (.words, ["kategori capaian", "kategori", "predikat"]),
        (.words, ["rentang capaian", "rentang", "interval", "rentang nilai", "skala", "skala nilai"]),
        (
            .foreign,
            [
                "paraf", "volume", "capaian", "bobot", "output", "outcome", "input", "hasil",
                "manfaat",
                "dampak", "nilai", "jenis", "tanggal", "nama", "nip", "jabatan", "unit kerja", "opd",
                "perangkat daerah",
                "skpd", "tahun", "triwulan", "bulan", "periode", "waktu", "jadwal", "kendala", "solusi",
                "tindak lanjut",
                "evaluasi", "analisis", "bukti", "data dukung", "misi", "visi", "urusan", "satuan kerja", "jumlah",
                "target dan realisasi", "fisik", "keuangan", "k", "semester", "selisih", "sisa", "urusan pemerintahan",
                "bidang urusan", "waktu pelaksanaan", "jadwal pelaksanaan", "target triwulan", "target bulanan",
                "target renstra", "target rpjmd", "capaian kinerja", "tingkat kemajuan", "pengukuran", "golongan",
                "jadwal kegiatan", "kelompok sasaran", "perspektif", "keluaran", "frekuensi", "permasalahan",
                "risiko",
                "tw", "capaian triwulan", "target realisasi", "rencana", "pangkat", "prioritas nasional", "kriteria",
            ]
        ),
    ]

    /// The meanings of a heading, by their place in `meanings`.
    static func of(_ name: HeadingName) -> [Int] { byLetters[name.letters] ?? [] }

    static func isKnown(_ name: HeadingName) -> Bool { byLetters[name.letters] != nil }

    /// In bytes.
    static let longest: Int = meanings.flatMap(\.headings).map(\.utf8.count).max() ?? 0

    private static let byLetters: [String: [Int]] = {
        var places: [String: [Int]] = [:]
        for (place, meaning) in meanings.enumerated() {
            for heading in meaning.headings { places[HeadingName(heading).letters, default: []].append(place) }
        }
        return places
    }()
}
